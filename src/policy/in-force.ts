/** Which policies are in force: those that are built in, and the one that an administrator laid beside the pages. */
import { packsInBrief as builtIn } from "./packs-in-brief";
import type { Packs, Policy } from "./policy";
import type { Problem } from "./problem";

export interface InForce {
  readonly packs: Packs;
  /** The administrator's own; `undefined` = the built-in ones alone. */
  readonly own: Policy | undefined;
  /** Why the file beside the pages is not what is in force. */
  readonly fault: PolicyFileFault | undefined;
}

export type PolicyFileFault =
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  /** Its address answers with a web page: a sign-in, or the page of a host that knows no "not found". */
  | { readonly kind: "web-page" }
  /** `undefined` = no answer at all. */
  | { readonly kind: "unreachable"; readonly status: number | undefined };

/** An administrator's own policy is the first, and so the one for whoever no policy names; it replaces the built-in one of its id. */
export function inForce(own: Policy | undefined, fault?: PolicyFileFault): InForce {
  if (own === undefined) return { packs: builtIn, own, fault };
  return { packs: [own, ...builtIn.filter(({ id }) => id !== own.id)], own, fault };
}
