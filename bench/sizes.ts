/** What the built pages and the send check weigh, compressed by gzip. `npm run build` first. */
import { firstLoadOf, gzipped } from "./panes/size";
import { tell } from "./figure";

const limits = { "until the verdict": 25, "first load": 108 } as const;

for (const { name, bytes } of firstLoadOf("dist")) {
  const atMost = limits[name];
  tell({ promise: "S-size", what: `the pane, ${name}`, value: bytes / 1000, atMost, unit: "KB gzip" });
}
tell({
  promise: "S-size",
  what: "launchevent.js",
  value: gzipped("dist/launchevent.js") / 1000,
  atMost: 20,
  unit: "KB gzip",
});
