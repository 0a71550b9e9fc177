/** The languages: what the view model says, for the first paint. */
import type { Language } from "../policy/policy";
import { daView } from "./da/view";
import { enView } from "./en/view";

export type ViewWords = typeof daView;

export const viewWords: Readonly<Record<Language, ViewWords>> = { da: daView, en: enView };
