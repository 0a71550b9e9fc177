import { withLongest } from "./edit-draft";
import type { Scenario } from "./scenario";
import { sampleDraft } from "./sample-draft";
import { sampleGroup, sampleOrganizers, sampleRoom } from "./sample-entries";
import { samplePeople } from "./sample-people";
import * as texts from "./sample-texts";

const zoomGroup = sampleDraft({ minutes: 60, required: samplePeople(11), body: texts.zoomInvitation });

const threeTeachers = [1, 2, 3].map(() => ({ licensed: false }));

/** The reader holds the meeting, or writes the invite for whoever does. */
export const organizerScenarios = [
  { id: "too-long", invite: zoomGroup },
  {
    id: "free-group",
    invite: sampleDraft({
      subject: "Ugemøde",
      minutes: 30,
      required: [...samplePeople(7), sampleRoom],
      body: texts.zoomInvitation,
    }),
  },
  {
    id: "two-people",
    invite: sampleDraft({
      subject: "Sparring",
      minutes: 90,
      required: samplePeople(1),
      body: texts.zoomInvitation,
    }),
  },
  {
    id: "close-to-limit",
    invite: sampleDraft({ minutes: 38, required: samplePeople(5), body: texts.zoomInvitation }),
  },
  {
    id: "too-many",
    invite: sampleDraft({
      subject: "Informationsmøde",
      minutes: 40,
      required: samplePeople(111),
      body: texts.zoomInvitation,
    }),
  },
  {
    id: "unknown-group",
    invite: sampleDraft({
      subject: "Morgenmøde",
      minutes: 30,
      required: [...samplePeople(11), sampleGroup],
      body: texts.zoomInvitation,
    }),
  },
  {
    id: "webinar",
    invite: sampleDraft({
      subject: "Webinar om ny vejledning",
      minutes: 30,
      required: samplePeople(19),
      body: texts.zoomWebinar,
    }),
  },
  {
    id: "beyond",
    invite: sampleDraft({
      subject: "Stormøde",
      minutes: 60,
      required: samplePeople(611),
      body: texts.zoomInvitation,
    }),
  },
  {
    id: "series",
    invite: withLongest(
      sampleDraft({
        subject: "Ugentlig status",
        minutes: 30,
        required: samplePeople(5),
        body: texts.zoomInvitation,
      }),
      90,
    ),
  },
  { id: "licensed", invite: zoomGroup, remembered: { me: { myLicense: { since: "2026-02-01" } } } },
  {
    id: "license-ends-before",
    invite: zoomGroup,
    remembered: { me: { myLicense: { since: "2025-12-01", until: "2026-11-30" } } },
  },
  {
    id: "shared-mailbox",
    invite: sampleDraft({
      subject: "Introduktionskursus",
      organizer: sampleOrganizers.mailbox,
      minutes: 60,
      required: samplePeople(20),
      body: texts.zoomInvitation,
    }),
  },
  { id: "for-manager", invite: { ...zoomGroup, organizer: sampleOrganizers.manager } },
  {
    id: "three-teachers",
    invite: sampleDraft({
      subject: "Kursus i tre dele",
      minutes: 120,
      required: samplePeople(24),
      body: texts.zoomInvitation,
    }),
    remembered: { meeting: { meetingHosts: { who: "several", people: threeTeachers } } },
  },
  {
    id: "university",
    invite: sampleDraft({
      subject: "Undervisning",
      minutes: 90,
      required: samplePeople(30),
      body: texts.aarhusInvitation,
    }),
  },
  {
    id: "patients",
    invite: sampleDraft({
      subject: "Patientgennemgang",
      minutes: 30,
      required: samplePeople(4),
      body: texts.zoomInvitation,
    }),
    remembered: { meeting: { aboutPatients: true } },
  },
  {
    id: "other-service",
    invite: sampleDraft({ minutes: 60, required: samplePeople(11), body: texts.teamsInvitation }),
  },
  {
    id: "no-service-yet",
    invite: sampleDraft({ minutes: 60, required: samplePeople(11), body: texts.noLinkYet }),
  },
  { id: "attendees-unread", invite: zoomGroup, faults: { attendeesUnread: true } },
  { id: "outlook-silent", invite: zoomGroup, faults: { silent: true } },
] as const satisfies readonly Scenario[];
