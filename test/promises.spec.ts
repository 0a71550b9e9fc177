import { existsSync, readFileSync } from "node:fs";
import { promises } from "../scripts/promises/promises";
import { reportOn, type Shown } from "../scripts/promises/report";

const stated = [...readFileSync("docs/promises.md", "utf8").matchAll(/^- \*\*([\w-]+)\*\*/gm)].map(
  ([, id]) => id,
);

describe("The promises", () => {
  it("are those of the document, in its order", () => {
    expect(promises.map(({ id }) => id)).toEqual(stated);
  });

  it.each(promises.map((promise) => [promise.id, promise] as const))(
    "%s is shown by tests and benches that there are",
    (_, { tests = [], benches = [] }) => {
      const files = [
        ...tests.map((name) => [`test/${name}.spec.ts`, `test/${name}.spec.tsx`]),
        ...benches.map((name) => [`bench/${name}.ts`]),
      ];
      expect(files.length).toBeGreaterThan(0);
      expect(files.filter((names) => !names.some((name) => existsSync(name)))).toEqual([]);
    },
  );

  it.each(promises.flatMap(({ id, benches = [] }) => benches.map((bench) => [bench, id] as const)))(
    "the bench %s tells a figure of %s",
    (bench, id) => {
      expect(readFileSync(`bench/${bench}.ts`, "utf8")).toContain(`promise: "${id}"`);
    },
  );
});

describe("A promise's report", () => {
  const promise = { id: "X", says: "all is well", tests: ["a"], benches: ["b"] };
  const tests = (passed: number, failed: number) => new Map([["a", { passed, failed }]]);
  const figure = { promise: "X", what: "the time", value: 2, atMost: 3, unit: "ms" };

  it.each<[string, Shown, boolean]>([
    ["its tests passed and its figure is inside", { tests: tests(3, 0), figures: [figure] }, true],
    ["a test failed", { tests: tests(2, 1), figures: [figure] }, false],
    ["a test did not run", { tests: new Map(), figures: [figure] }, false],
    ["a figure is outside", { tests: tests(3, 0), figures: [{ ...figure, value: 4 }] }, false],
    [
      "one of two figures is outside",
      { tests: tests(3, 0), figures: [figure, { ...figure, value: 4 }] },
      false,
    ],
    ["no figure was measured", { tests: tests(3, 0), figures: [{ ...figure, promise: "Y" }] }, false],
  ])("where %s", (_, shown, kept) => {
    expect(reportOn(promise, shown)[0]).toMatchObject({ kept });
  });

  it("has the figure beside what was promised", () => {
    const lines = reportOn(promise, { tests: tests(3, 0), figures: [figure] }).map(({ text }) => text.trim());
    expect(lines).toEqual([
      "kept    X  all is well",
      "3 tests passed, 0 failed",
      "the time: 2.00 ms (promised: at most 3)",
    ]);
  });
});
