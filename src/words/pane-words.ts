import type { Language } from "../policy/policy";
import { daPane } from "./da/pane";
import { enPane } from "./en/pane";
import type { PaneText } from "./pane-text";

export const paneWords: Readonly<Record<Language, PaneText>> = { da: daPane, en: enPane };
