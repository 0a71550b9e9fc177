/** Whose code is in the built add-in. No browser is needed for that, but the build is. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { licensesPage, shippedIn } from "../../scripts/licenses-page";
import { siteFolder } from "../support/browser/site";

const texts = ["licenses.txt", "launchevent.licenses.txt"].map((file) =>
  readFileSync(path.join(siteFolder, file), "utf8"),
);

test("docs/licenses.md names what is in the build; if not, run `npm run build` and `npm run licenses`", () => {
  expect(readFileSync("docs/licenses.md", "utf8")).toBe(licensesPage(texts));
});

test("React and Fluent are found in the pages, and nothing of either in what runs on send", () => {
  const [pages = "", launchEvent = ""] = texts;
  const names = (text: string) => shippedIn([text]).map(({ name }) => name);

  expect(names(pages)).toEqual(expect.arrayContaining(["react", "react-dom", "zod", "ical.js"]));
  expect(names(launchEvent)).toEqual(["@swc/helpers"]);
});

test("each license is there word for word", () => {
  const chapters = texts.flatMap((text) => text.split(/^-{80}$/m));

  expect(
    chapters.filter((chapter) => !/copyright|license/i.test(chapter.split("\n").slice(2).join())),
  ).toEqual([]);
  expect(chapters.length).toBeGreaterThan(20);
});
