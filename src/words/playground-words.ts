/** The languages: what the playground says. */
import type { Language } from "../policy/policy";
import { daPlayground } from "./da/playground";
import { enPlayground } from "./en/playground";

export type PlaygroundWords = typeof daPlayground;

export const playgroundWords: Readonly<Record<Language, PlaygroundWords>> = {
  da: daPlayground,
  en: enPlayground,
};
