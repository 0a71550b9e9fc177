/** The policies of two made-up organizations, which differ from the built-in ones. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Policy } from "../../src/policy/policy";

export type MadeUpId = "meridian-museum" | "nordvang-skole";

export function madeUpFile(id: MadeUpId): string {
  return readFileSync(path.join(__dirname, "policies", `${id}.json`), "utf8");
}

export function madeUp(id: MadeUpId): Policy {
  return JSON.parse(madeUpFile(id)) as Policy;
}
