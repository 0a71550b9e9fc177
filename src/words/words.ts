/** The one list of the languages: what each says about findings, and its forms. Everybody needs these two. */
import type { Language } from "../policy/policy";
import { daFindings } from "./da/findings";
import { daForms } from "./da/forms";
import { enFindings } from "./en/findings";
import { enForms } from "./en/forms";
import type { FindingText } from "./finding-text";
import type { Forms } from "./forms";

export interface Words {
  readonly findings: FindingText;
  readonly forms: Forms;
}

export const words: Readonly<Record<Language, Words>> = {
  da: { findings: daFindings, forms: daForms },
  en: { findings: enFindings, forms: enForms },
};
