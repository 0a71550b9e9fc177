import path from "node:path";

const rule = { test: /\.tsx?$/ };
const pages = { name: "pages", module: { parser: { "css/auto": { dashedIdents: false } }, rules: [rule] } };

// Part of webpack's configuration, and so without types.
const { withOwnPolicy } = require("../scripts/own-policy.js") as {
  withOwnPolicy(file: string | undefined, compilation: typeof pages): typeof pages;
};

it.each([undefined, path.resolve("policy.json")])(
  "the policy %j changes nothing else of a compilation",
  (file) => {
    const { module, ...rest } = withOwnPolicy(file, pages);

    expect(rest).toEqual({ name: "pages" });
    expect(module.parser).toEqual(pages.module.parser);
    expect(module.rules[0]).toBe(rule);
    expect(module.rules).toHaveLength(file === undefined ? 1 : 3);
  },
);
