/** Everything that the parts of a verdict can be. */
import type { Severity } from "../../src/license/finding";
import type { Gap, Need, Plan } from "../../src/license/verdict";

export const needs: readonly Need[] = ["needed", "not-needed", "depends", "not-applicable"];
export const plans: readonly Plan[] = ["free", "enterprise", "beyond", "unknown"];
export const gaps: readonly Gap[] = [
  "none",
  "order",
  "name-a-person",
  "use-institution-access",
  "use-another-tool",
  "smaller-audience",
  "tell-us",
];
export const severities: readonly Severity[] = ["error", "warning", "note"];
