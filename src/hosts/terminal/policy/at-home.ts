import type { Attendee, AttendeeList, Invite, Organizer } from "../../../invite/invite";
import type { Policy } from "../../../policy/policy";
import { reader } from "../../playground/sample-people";

const sampleDomain = reader.address.slice(reader.address.indexOf("@"));

/** The ready-made invite as if its people worked at the policy's organization; partners stay partners. */
export function atHome(invite: Invite, { organization }: Policy): Invite {
  const [domain] = organization.domains;
  const moved = <Someone extends Attendee | Organizer>(someone: Someone): Someone => ({
    ...someone,
    address: movedTo(`@${domain ?? ""}`, someone.address),
  });
  const all = (list: AttendeeList | undefined) => list && { ...list, entries: list.entries.map(moved) };
  return {
    ...invite,
    reader: invite.reader && movedTo(`@${domain ?? ""}`, invite.reader),
    organizer: invite.organizer && moved(invite.organizer),
    required: all(invite.required),
    optional: all(invite.optional),
  };
}

function movedTo(domain: string, address: string): string {
  return address.endsWith(sampleDomain) ? address.slice(0, -sampleDomain.length) + domain : address;
}
