/** What Zoom itself does, whatever an organization has decided: dated facts, each with its public source. */
import type { Day } from "../invite/invite";
import type { Text } from "./policy";
import vendor from "./vendor.json";

export interface VendorFact {
  /** `null` = the fact is not a figure. */
  readonly value: number | null;
  readonly unit: string | null;
  /** First day on which it held; `null` = not known. */
  readonly validFrom: Day | null;
  readonly source: { readonly title: string; readonly url: string };
  /** `high`: the vendor's own text, or several sources that agree; `medium`: one good source. */
  readonly confidence: string;
  readonly checked: Day;
  readonly text: Text;
}

export const vendorName = vendor.vendor;

/** By the id that findings cite: `Z1`. */
export const vendorFacts: Readonly<Record<string, VendorFact>> = vendor.facts;

/** When Zoom cuts off a meeting of a free account, also between two. */
export const vendorFreeLimit = {
  minutes: vendor.facts.Z1.value,
  since: vendor.facts.Z1.validFrom,
  cites: ["Z1"],
} as const;
