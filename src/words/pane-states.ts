import type { Language } from "../policy/policy";
import { daStates } from "./da/states";
import { enStates } from "./en/states";
import type { PaneStates } from "./pane-text";

export const paneStates: Readonly<Record<Language, PaneStates>> = { da: daStates, en: enStates };
