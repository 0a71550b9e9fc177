/** The JSON Schema that editors use to complete and check a policy pack, made from the one zod schema. */
import * as z from "zod/mini";
import { Policy } from "../src/policy/schema";

/** Draft 7, which every editor knows. */
export function policyJsonSchema(): object {
  return {
    title: "Zoom policy of an organization",
    ...z.toJSONSchema(Policy, { target: "draft-7", reused: "ref" }),
  };
}
