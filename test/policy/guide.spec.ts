/** docs/policy.md names every field of a policy that an administrator meets first. */
import { readFileSync } from "node:fs";
import { pack } from "../support/assessing";

const guide = readFileSync("docs/policy.md", "utf8");
const region = pack("region-hovedstaden");

const parts = ["organization", "plans", "license", "use", "joining"] as const;
const fields = [...Object.keys(region), ...parts.flatMap((part) => Object.keys(region[part]))];

/** Known by another name: in the sentence about persons and organizations, and the text itself. */
const said = ["heldBy", "text", "$schema"];

it.each(fields.filter((field) => !said.includes(field)))("`%s`", (field) => {
  expect(guide).toContain(`\`${field}\``);
});
