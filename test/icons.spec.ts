import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { assets, drawIcon, icons } from "../scripts/icons";

test.each(icons)("$file is what is drawn from icon.svg", async (icon) => {
  const drawn = Buffer.from(await drawIcon(icon));
  expect(drawn.equals(readFileSync(path.join(assets, icon.file)))).toBe(true);
  expect([drawn.readUInt32BE(16), drawn.readUInt32BE(20)]).toEqual([icon.size, icon.size]);
});

test("there is no other icon", () => {
  const files = readdirSync(assets).filter((file) => file.endsWith(".png"));
  expect([...files].sort()).toEqual(icons.map(({ file }) => file).sort());
});
