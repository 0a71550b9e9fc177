/** `webpack --env policy=FILE`: an organization's own policy, built into the pane and into what runs without it. */
const { spawnSync } = require("node:child_process");
const path = require("node:path");

const at = (file) => path.join(__dirname, "..", file);

/** An organization's own policy, checked as the pane would; a bad one ends the build with what is wrong with it. */
function ownPolicy({ policy }) {
  if (policy === undefined) return undefined;
  const file = path.resolve(policy);
  const check = ["--import", "tsx", at("src/policy-check.ts"), file];
  const { status } = spawnSync(process.execPath, check, {
    cwd: at("."),
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) process.exit(1);
  return file;
}

/** Both compilations get it, so that the pane and what runs without it judge alike. */
function withOwnPolicy(file, compilation) {
  if (file === undefined) return compilation;
  const { module } = compilation;
  const own = [
    { resource: file, type: "json" },
    {
      resource: at("src/policy/packs.ts"),
      enforce: "pre",
      use: { loader: at("scripts/packs-with-own.js"), options: { file } },
    },
  ];
  return { ...compilation, module: { ...module, rules: [...module.rules, ...own] } };
}

module.exports = { ownPolicy, withOwnPolicy };
