/** The verdict on the draft that Outlook shows, by the policies that are built in and what the user said before. */
import type { Invite } from "../../../invite/invite";
import type { Answers } from "../../../license/answers";
import { judge } from "../../../license/judge";
import { aboutMe, aboutMeeting, answersOf } from "../../../license/remembered";
import { situationOf } from "../../../license/situation";
import type { Verdict } from "../../../license/verdict";
import { policyOn } from "../../../policy/choose-policy";
import { packs } from "../../../policy/packs";
import type { Language } from "../../../policy/policy";
import { findPurpose } from "../../../purpose/find-purpose";
import { languageFor } from "../../../words/language";
import { findService } from "../../../zoom/find-service";
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
      verdict: verdictOn(invite, answersOf(me, meeting)),
      language: me.language ?? languageFor(displayed),
    };
  });
}

/** As `assess`, but most drafts are not on Zoom, and of what those are about nothing is said without the pane. */
function verdictOn(invite: Invite, answers: Answers): Verdict {
  const service = findService(invite);
  const purpose = service.kind === "zoom" ? findPurpose(invite) : undefined;
  return judge(situationOf(invite, service, { policy: policyOn(invite, packs).policy, answers, purpose }));
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
