import type { Policy } from "../../policy/policy";

/** The license where persons hold it: only then there is one to order and to end. */
export type PersonalLicense = Extract<Policy["license"], { heldBy: "person" }>;
