/** The verdict on the draft that Outlook shows, by the policies that are built in and what the user said before. */
import { assess } from "../../../license/assess";
import { aboutMe, aboutMeeting, answersOf } from "../../../license/remembered";
import type { Verdict } from "../../../license/verdict";
import { policyOn } from "../../../policy/choose-policy";
import { packs } from "../../../policy/packs";
import type { Language } from "../../../policy/policy";
import { languageFor } from "../../../words/language";
import { asText, memberAt } from "../foreign";
import { settingsOf, storedIn } from "../memory";
import { startReading } from "../read-invite";
import type { RawInvite } from "../replies";
import type { Run } from "./run-event";

export interface Judged {
  readonly verdict: Verdict;
  readonly language: Language;
}

/** What could not be read within so many milliseconds is unread; rejects when nothing could be read. */
export function judgeDraft(office: unknown, limit: number, run: Run): Promise<Judged> {
  const { found, abandon } = startReading(office, { limit, stored: true });
  run.afterwards(abandon);
  return found.then(({ invite, raw }) => {
    const me = aboutMe(orNothing(() => storedIn(settingsOf(office))));
    const meeting = aboutMeeting(orNothing(() => storedIn(propertiesIn(raw))));
    const displayed = asText(memberAt(office, "context", "displayLanguage"));
    return {
      verdict: assess(invite, policyOn(invite, packs).policy, answersOf(me, meeting)),
      language: me.language ?? languageFor(displayed),
    };
  });
}

function propertiesIn({ stored }: RawInvite): unknown {
  return stored?.kind === "value" ? stored.value : undefined;
}

/** What cannot be read counts as nothing, as in the pane. */
function orNothing(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}
