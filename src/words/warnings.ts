/** The languages, for what is said outside the pane: errors and warnings, no notes. */
import type { MessageId, Messages } from "../license/finding";
import type { Language } from "../policy/policy";
import { daWarnings } from "./da/warnings";
import { enWarnings } from "./en/warnings";
import type { FindingText, Said } from "./finding-text";

const warnings: Readonly<Record<Language, typeof daWarnings>> = { da: daWarnings, en: enWarnings };

/** As `say`; `undefined` for a message that is only ever a note. */
export function sayWarning<Id extends MessageId>(
  { message, params }: { readonly message: Id; readonly params: Readonly<Messages[Id]> },
  language: Language,
): Said | undefined {
  const texts: Partial<FindingText> = warnings[language];
  return texts[message]?.(params);
}
