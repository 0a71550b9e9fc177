import type { Scenario } from "./scenario";
import { sampleDraft, type Sample } from "./sample-draft";
import { sampleOrganizers } from "./sample-entries";
import { reader, samplePeople } from "./sample-people";
import * as texts from "./sample-texts";

const { manager: colleague, djoef, partner } = sampleOrganizers;

/** Somebody else holds the meeting and the reader is invited. */
export const attendeeScenarios = [
  {
    id: "attendee-colleague",
    invite: received({
      subject: "Temadag",
      organizer: colleague,
      minutes: 180,
      required: samplePeople(140, 1),
      body: texts.zoomInvitation,
    }),
  },
  {
    id: "attendee-djoef",
    invite: received({
      subject: "Løn og ledelse",
      organizer: djoef,
      minutes: 60,
      required: [],
      body: texts.djoefInvitation,
    }),
  },
  {
    id: "attendee-partner",
    invite: received({
      subject: "Fælles projekt",
      organizer: partner,
      minutes: 90,
      required: samplePeople(6, 1),
      body: texts.partnerInvitation,
    }),
  },
  {
    id: "attendee-two-meetings",
    invite: received({ organizer: colleague, minutes: 420, required: [], body: texts.twoMeetings }),
  },
  {
    id: "attendee-registration",
    invite: received({ organizer: colleague, minutes: 60, required: [], body: texts.zoomWebinar }),
  },
  {
    id: "attendee-start-link",
    invite: received({ organizer: colleague, minutes: 60, required: [], body: texts.startLink }),
  },
  {
    id: "attendee-suspicious",
    invite: received({ organizer: partner, minutes: 60, required: [], body: texts.suspiciousLink }),
  },
  {
    id: "attendee-no-link",
    invite: received({ organizer: colleague, minutes: 60, required: [], body: texts.noLinkYet }),
  },
] as const satisfies readonly Scenario[];

function received(sample: Sample) {
  const me = { name: reader.name, address: reader.address, kind: "person" } as const;
  return sampleDraft({ ...sample, role: "attendee", required: [me, ...sample.required] });
}
