/**
 * A webpack loader for Fluent's styles: writes each design token as what it is, `var(--name)`. The styles are
 * compiled already, but their leftovers still read `tokens`, which would bring every token into the first load.
 */
const { tokens } = require("@fluentui/tokens");

module.exports = function inlineTokens(source) {
  return source.replace(/\btokens\.([A-Za-z0-9]+)\b/g, (read, name) =>
    Object.hasOwn(tokens, name) ? JSON.stringify(tokens[name]) : read,
  );
};
