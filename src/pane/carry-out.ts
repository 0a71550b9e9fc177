/** What happens when the user chooses one of the fixes. */
import { dayOf } from "../hosts/wall-clock";
import type { Invite } from "../invite/invite";
import type { Fix } from "../license/finding";
import type { FixView } from "../present/pane-view";
import { reveal } from "./reveal";
import type { Session } from "./session";
import type { PlaceIds } from "./Told";

interface Means {
  readonly invite: Invite;
  readonly session: Session;
  readonly ids: PlaceIds;
}

/** Does it, asks for what it takes, or takes the answer down. */
export function carryOut({ fix }: FixView, means: Means): void {
  const { invite, session } = means;
  if (fix.id === "refresh") session.refresh();
  if (fix.id === "end-at-limit" && invite.start !== undefined)
    void session.shorten(invite.start, fix.minutes);
  if (fix.id === "say-purpose") session.tellAboutMeeting({ aboutPatients: fix.aboutPatients });
  if (fix.id === "say-institution") session.tellAboutMeeting({ institutionWork: fix.institutionWork });
  if (fix.id === "say-confidential") session.tellAboutMeeting({ confidential: fix.confidential });
  openWhereAsked(fix, means);
}

function openWhereAsked({ id }: Fix, { invite, session, ids }: Means): void {
  if (id === "order-license") reveal(ids.order);
  if (id === "say-who-holds") reveal(ids.hosts);
  if (id !== "say-my-license") return;
  reveal(ids.license);
  session.tellAboutMe({ myLicense: { since: sinceWhen(invite) } });
}

/** Whoever says "I have one" has it today at the latest; the day can be corrected where it leads. */
function sinceWhen({ startsOn }: Invite): string {
  const today = dayOf(Date.now());
  return startsOn !== undefined && startsOn < today ? startsOn : today;
}
