/** The one list of the languages in which letters are written. */
import type { EndingContent, OrderContent } from "../order/letter";
import type { Language } from "../policy/policy";
import { daLetters } from "./da/letter";
import { enLetters } from "./en/letter";

export interface WrittenLetter {
  readonly subject: string;
  readonly body: string;
}

export interface LetterWords {
  readonly order: (content: OrderContent) => WrittenLetter;
  readonly ending: (content: EndingContent) => WrittenLetter;
}

export const letterWords: Readonly<Record<Language, LetterWords>> = { da: daLetters, en: enLetters };
