/** The one list of the languages: what each says about findings, and its forms. Everybody needs these two. */
import type { Language } from "../policy/policy";
import { daFindings, daIfOnZoom } from "./da/findings";
import { daForms } from "./da/forms";
import { enFindings, enIfOnZoom } from "./en/findings";
import { enForms } from "./en/forms";
import type { FindingText } from "./finding-text";
import type { Forms } from "./forms";

export interface Words {
  readonly findings: FindingText;
  /** The headline of a verdict that holds only if the meeting is held on Zoom. */
  readonly ifOnZoom: (headline: string) => string;
  readonly forms: Forms;
}

export const words: Readonly<Record<Language, Words>> = {
  da: { findings: daFindings, ifOnZoom: daIfOnZoom, forms: daForms },
  en: { findings: enFindings, ifOnZoom: enIfOnZoom, forms: enForms },
};
