/** Writes `docs/licenses.md` from the build in `dist/`: run after `npm run build`. */
import { readFileSync, writeFileSync } from "node:fs";
import { licensesPage } from "./licenses-page";

const texts = ["dist/licenses.txt", "dist/launchevent.licenses.txt"].map((file) =>
  readFileSync(file, "utf8"),
);
writeFileSync("docs/licenses.md", licensesPage(texts));
