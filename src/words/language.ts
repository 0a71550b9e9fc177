import type { Language } from "../policy/policy";

/** The language for a display language (BCP 47): Danish where that is Danish, else English. */
export function languageFor(tag: string | undefined): Language {
  return /^da(?:$|[-_])/i.test(tag ?? "") ? "da" : "en";
}
