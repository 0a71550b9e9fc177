import { readFileSync } from "node:fs";
import { themeCss } from "../scripts/theme-css";

it("the static theme is that of the Fluent version in use: run `npx tsx scripts/theme.ts`", () => {
  expect(readFileSync("src/pane/theme.css", "utf8")).toBe(themeCss());
});
