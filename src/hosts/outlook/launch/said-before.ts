/**
 * What a draft was last warned of, so that nobody is warned of the same twice. Outlook keeps it for as long as the
 * draft's window is open: https://learn.microsoft.com/javascript/api/outlook/office.sessiondata
 */
import { callMethod, memberAt } from "../foreign";
import { currentItem } from "../item";
import { askDuring } from "./call";
import type { Run } from "./run-event";

const key = "zoomLicense.warned";

/** Whether this draft was last warned in exactly these words; from now on it was. Where Outlook cannot keep it, it was not. */
export function wasSaidBefore(office: unknown, text: string, run: Run): Promise<boolean> {
  const mark = markOf(text);
  const ask = (method: string, ...args: readonly string[]) =>
    askDuring(run, (callback) => {
      callMethod(memberAt(currentItem(office), "sessionData"), method, key, ...args, callback);
    });
  return ask("getAsync")
    .catch(() => undefined)
    .then((kept) => kept === mark || ask("setAsync", mark).then(() => false))
    .catch(() => false);
}

/** Tells texts apart without keeping them: they may name people. */
function markOf(text: string): string {
  let mark = 0;
  for (let at = 0; at < text.length; at += 1) mark = (mark * 31 + text.charCodeAt(at)) | 0;
  return String(mark);
}
