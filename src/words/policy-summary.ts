/** The languages: what a policy means, in words. */
import type { Language, Policy, Route, UseRule } from "../policy/policy";
import { daPolicySummary } from "./da/policy-summary";
import { enPolicySummary } from "./en/policy-summary";

type Personal = Extract<Policy["license"], { heldBy: "person" }>;
type FreePlan = NonNullable<Policy["plans"]["free"]>;

export interface PolicySummaryText {
  readonly titles: Readonly<
    Record<"for" | "limits" | "license" | "ordering" | "use" | "joining" | "sources", string>
  >;
  readonly domains: (domains: readonly string[]) => string;
  readonly zoomNames: (names: readonly string[]) => string;
  readonly letters: Readonly<Record<Language, string>>;
  readonly free: (name: string, plan: FreePlan) => string;
  readonly noFree: string;
  readonly licensed: (name: string, participants: number | null, webinars: boolean) => string;
  readonly price: (price: Personal["price"]) => string;
  readonly sharedMailbox: (allowed: boolean) => string;
  readonly notice: (days: number) => string;
  readonly noRefund: (months: number) => string;
  readonly order: (route: Route) => string;
  readonly end: (route: Route) => string;
  readonly fields: (order: readonly string[], holder: readonly string[]) => string;
  readonly kinds: Readonly<Record<UseRule["kind"], string>>;
  readonly alternative: string;
  readonly institutions: (names: readonly string[]) => string;
  readonly noRules: string;
  readonly way: string;
  readonly expect: string;
  readonly contact: string;
  readonly published: (day: string) => string;
  readonly checked: (day: string) => string;
}

export const policySummaryWords: Readonly<Record<Language, PolicySummaryText>> = {
  da: daPolicySummary,
  en: enPolicySummary,
};
