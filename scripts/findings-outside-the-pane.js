/**
 * A webpack loader for the license engine: takes out of its findings and verdicts what the pane alone shows. What
 * makes it is then used by nobody, and falls away too.
 */
const { parse } = require("acorn");

const unread = ["rule", "id", "cites", "fixes", "licensesMissing", "measures", "ifOnZoom"];

/** Start and end of each such member of an object that is made, the comma behind it included. */
function membersOf(node) {
  if (typeof node !== "object" || node === null) return [];
  const inside = Object.values(node).flatMap(membersOf);
  if (node.type !== "ObjectExpression") return inside;
  const { properties } = node;
  const own = properties.flatMap(({ start, key }, index) =>
    unread.includes(key?.name) ? [{ start, end: properties[index + 1]?.start ?? node.end - 1 }] : [],
  );
  return [...own, ...inside];
}

module.exports = function findingsOutsideThePane(source) {
  const members = membersOf(parse(source, { ecmaVersion: 2022, sourceType: "module" }));
  let [left, at] = ["", 0];
  for (const { start, end } of members.sort((a, b) => a.start - b.start)) {
    if (start < at) continue; // Inside one that is gone already.
    left += source.slice(at, start);
    at = end;
  }
  return left + source.slice(at);
};
