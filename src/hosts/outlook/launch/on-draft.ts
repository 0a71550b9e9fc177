/** What happens when a draft is opened, and whenever it changes. */
import { presentNotice } from "../../../present/notice";
import { judgeDraft } from "./judge-draft";
import { showNotice } from "./notice";
import { goOn, runEvent } from "./run-event";

/** Milliseconds; nobody waits for it. */
const readingLimit = 5000;
const limit = 15_000;

/**
 * Keeps the notice right. Events come twice, out of order and with wrong values, so each time the draft is read anew
 * and the last one has the word: https://github.com/OfficeDev/office-js/issues/3396
 */
export function draftWatch(office: unknown): (event: unknown) => void {
  let newest = 0;
  return (event) => {
    const mine = ++newest;
    runEvent(event, limit, (run) =>
      judgeDraft(office, readingLimit, run).then(({ verdict, language }) => {
        if (mine !== newest) return goOn;
        const text = presentNotice(verdict, language);
        return showNotice(office, { text, language }, run).then(() => goOn);
      }),
    );
  };
}
