import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { policyJsonSchema } from "../../scripts/policy-json-schema";

const schemaFile = "src/policy/policy.schema.json";

it("the JSON Schema for editors is the one that `npm run schema` makes", () => {
  expect(JSON.parse(readFileSync(schemaFile, "utf8"))).toEqual(
    JSON.parse(JSON.stringify(policyJsonSchema())),
  );
});

it.each(["src/policy/packs", "test/support/policies"])(
  "every pack in %s names it as its $schema",
  (folder) => {
    const named = readdirSync(folder).map((file) => {
      const pack = JSON.parse(readFileSync(path.join(folder, file), "utf8")) as { $schema: string };
      return path.join(folder, pack.$schema);
    });
    expect(new Set(named)).toEqual(new Set([schemaFile]));
  },
);
