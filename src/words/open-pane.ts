import type { Language } from "../policy/policy";
import { daOpenPane } from "./da/open-pane";
import { enOpenPane } from "./en/open-pane";

/** What opens the pane from Outlook's own notices and alerts. Outlook takes 20 characters. */
export const openPane: Readonly<Record<Language, string>> = { da: daOpenPane, en: enOpenPane };
