import { beside } from "./findings-beside";
import { needed } from "./findings-needed";
import { open } from "./findings-open";

/** What Outlook's own notices and alerts can say. */
export const daWarnings = { ...needed, ...open, ...beside };
