/** Writes the icons into `assets/`. Run it after a change of `assets/icon.svg`. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { assets, drawIcon, icons } from "./icons";

async function writeIcons(): Promise<void> {
  for (const icon of icons) writeFileSync(path.join(assets, icon.file), await drawIcon(icon));
}

void writeIcons();
