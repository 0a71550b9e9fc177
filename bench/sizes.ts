/** What the built pages and the send check weigh, compressed by gzip. `npm run build` first. */
import { firstLoad, gzipped } from "../scripts/first-load";
import { tell } from "./figure";

const { entry, all } = firstLoad();
const weighed = [
  { what: "the pane, until the verdict", files: entry, atMost: 25 },
  { what: "the pane, first load", files: all, atMost: 108 },
  { what: "launchevent.js", files: ["launchevent.js"], atMost: 20 },
];

for (const { what, files, atMost } of weighed) {
  const value = gzipped(files.map((file) => `dist/${file}`)) / 1000;
  tell({ promise: "S-size", what, value, atMost, unit: "KB gzip" });
}
