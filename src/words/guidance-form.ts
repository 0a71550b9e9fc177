/** What the pane says about putting the guidance into the invite. */
import type { Language } from "../policy/policy";
import { daGuidanceForm } from "./da/guidance-form";
import { enGuidanceForm } from "./en/guidance-form";

export type GuidanceChoice = Language | "both";

export interface GuidanceFormText {
  /** What the guidance in the invite is headed by. */
  readonly titles: Readonly<Record<"joining" | "alternative", string>>;
  /** The approved alternative into the invite. */
  readonly tellAlternative: string;
  readonly language: string;
  readonly choices: Readonly<Record<GuidanceChoice, string>>;
  readonly insert: string;
  /** Where it stands there already. */
  readonly replace: string;
  readonly remove: string;
  readonly inserted: string;
  readonly removed: string;
  readonly failed: string;
  /** The alternative stands in the invite, and Zoom's invitation as well. */
  readonly zoomStands: string;
}

export const guidanceFormWords: Readonly<Record<Language, GuidanceFormText>> = {
  da: daGuidanceForm,
  en: enGuidanceForm,
};
