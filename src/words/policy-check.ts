/** The languages: what `npm run policy` says around a policy. */
import type { Language } from "../policy/policy";
import { daPolicyCheck } from "./da/policy-check";
import { enPolicyCheck } from "./en/policy-check";

export type PolicyCheckWords = typeof daPolicyCheck;

export const policyCheckWords: Readonly<Record<Language, PolicyCheckWords>> = {
  da: daPolicyCheck,
  en: enPolicyCheck,
};
