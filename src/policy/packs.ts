/** The one list of the policy packs that are built in. The first is the one for whoever no pack names. */
import type { Packs } from "./policy";
import djoef from "./packs/djoef.json";
import regionHovedstaden from "./packs/region-hovedstaden.json";

// JSON types every text as `string`; that each pack is valid is what test/policy/packs.spec.ts asserts.
export const packs = [regionHovedstaden, djoef] as Packs;
