/** `npm run schema`: writes src/policy/policy.schema.json anew. */
import { writeFileSync } from "node:fs";
import { format } from "prettier";
import { policyJsonSchema } from "./policy-json-schema";

const file = "src/policy/policy.schema.json";

async function write(): Promise<void> {
  writeFileSync(file, await format(JSON.stringify(policyJsonSchema()), { parser: "json", printWidth: 110 }));
  console.log(`${file} written`);
}

void write();
