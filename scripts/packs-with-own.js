/**
 * A webpack loader for src/policy/packs.ts: puts an organization's own policy first among those that are built in, and
 * leaves out the one whose id it has. src/policy/in-force.ts does the same with a policy that comes later.
 */
const { readFileSync } = require("node:fs");

module.exports = function packsWithOwn(source) {
  const { file } = this.getOptions();
  this.addDependency(file);
  const { id } = JSON.parse(readFileSync(file, "utf8").replace(/^\ufeff/, ""));
  const imported = new RegExp(`^import (\\w+) from "\\./packs/${id}\\.json";\\n`, "m");
  const [line = "", name] = imported.exec(source) ?? [];
  const list = /(?<=packs = \[)[^\]]*(?=\])/;
  const others = list
    .exec(source)?.[0]
    .split(", ")
    .filter((other) => other !== name);
  if (others === undefined) throw new Error("There is no list of packs in src/policy/packs.ts.");
  const own = `import own from ${JSON.stringify(file)};\n`;
  return own + source.replace(line, "").replace(list, ["own", ...others].join(", "));
};
