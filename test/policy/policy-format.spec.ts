import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { policyFormat } from "../../src/policy/policy-format";

/** Of each schema that was ever released: raise `policyFormat` with the schema, and add its sum here. */
const schemas: Readonly<Record<number, string>> = {
  1: "cb0a43422a3c3018c21c3e242625a24220f7df8d9d1b24906b30d81001f82bbc",
};

it("the schema is the one that the number stands for", () => {
  const schema = JSON.stringify(JSON.parse(readFileSync("src/policy/policy.schema.json", "utf8")));

  expect(createHash("sha256").update(schema).digest("hex")).toBe(schemas[policyFormat]);
});
