/** What happens when the organizer sends. */
import { presentAlert } from "../../../present/smart-alert";
import { alertWith } from "./alert";
import { judgeDraft } from "./judge-draft";
import { goOn, runEvent } from "./run-event";
import type { Outcome, Run } from "./run-event";
import { wasSaidBefore } from "./said-before";

/**
 * Milliseconds. Outlook says that the add-in is slow once 5 s have passed since the click, its loading among them
 * (https://github.com/OfficeDev/office-js/issues/6816), and the web lets a hidden page's timers come a second late.
 */
const readingLimit = 2500;
const limit = 3000;

/** Warns once of what is wrong with the draft; lets it go when nothing is, and whenever the fault is ours. */
export function onSend(office: unknown, event: unknown): void {
  runEvent(event, limit, (run) => warningOn(office, run));
}

function warningOn(office: unknown, run: Run): Promise<Outcome> {
  return judgeDraft(office, readingLimit, run).then(({ verdict, language }) => {
    const alert = presentAlert(verdict, language);
    if (alert === undefined) return goOn;
    const warning = alertWith(alert, language, office);
    run.atLast(warning);
    return wasSaidBefore(office, alert.text, run).then((said) => (said ? goOn : warning));
  });
}
