/** A webpack plugin that notes which scripts the pane takes to load, for the budget and the benches. */
const { mkdirSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const folder = path.join(__dirname, "..", ".cache");

const scripts = (chunks) => chunks.getFiles().filter((file) => file.endsWith(".js"));

/** Those that its page names itself, those of its entry, and those that its entry imports at once. */
function noteFirstLoad(ofThePage) {
  return {
    apply(compiler) {
      compiler.hooks.done.tap("note-first-load", ({ compilation }) => {
        const entry = compilation.entrypoints.get("taskpane");
        if (entry === undefined || compilation.errors.length > 0) return;
        // Parts with a name are fetched when there is need of them: a letter to open, a policy file to take in.
        const atOnce = entry.getChildren().filter(({ name }) => !name);
        const firstLoad = { entry: [...ofThePage, ...scripts(entry)], imported: atOnce.flatMap(scripts) };
        mkdirSync(folder, { recursive: true });
        writeFileSync(path.join(folder, "first-load.json"), JSON.stringify(firstLoad, null, 2));
      });
    },
  };
}

module.exports = { noteFirstLoad };
