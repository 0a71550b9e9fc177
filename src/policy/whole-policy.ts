import { packs } from "./packs";
import { packsInBrief } from "./packs-in-brief";
import type { Policy } from "./policy";

/** The policy with all that is shown of it; one that is not built in is whole as it is. */
export function wholePolicy(policy: Policy): Policy {
  return packs[packsInBrief.indexOf(policy)] ?? policy;
}
