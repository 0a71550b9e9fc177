/** What the pane says about a license that the user has. */
import type { Day } from "../invite/invite";
import type { EndingDates } from "../order/ending";
import type { Language } from "../policy/policy";
import { daLicenseTerms } from "./da/license-terms";
import { enLicenseTerms } from "./en/license-terms";

export interface LicenseTermsText {
  /** `participants` undefined: the source states no number. */
  readonly covers: (participants: number | undefined, webinars: boolean) => string;
  readonly nextPayment: (day: Day, amount: number, currency: string) => string;
  readonly noMorePayment: string;
  /** Notice up to and with the day spares the payment. */
  readonly lastNotice: (lastDay: Day, spares: Day) => string;
  readonly noRefund: (months: number, before: Day) => string;
  /** What follows from notice, one sentence each: the same in the form and in the letter. */
  readonly ending: (dates: EndingDates) => readonly string[];
}

export const licenseTermsWords: Readonly<Record<Language, LicenseTermsText>> = {
  da: daLicenseTerms,
  en: enLicenseTerms,
};
