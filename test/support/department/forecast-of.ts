import { forecastOf, type Forecast } from "../../../src/hosts/terminal/forecast/count/forecast";
import type { Basis } from "../../../src/hosts/terminal/forecast/count/sight-meeting";
import { newSightings } from "../../../src/hosts/terminal/forecast/count/sightings";
import { choosePeriod } from "../../../src/hosts/terminal/forecast/run/choose-period";
import { tallySource } from "../../../src/hosts/terminal/forecast/run/tally-file";
import { packs } from "../../../src/policy/packs";
import { bytesOf } from "../calendar-files";

const hour = 3_600_000;

/** 2026 in Copenhagen, wherever the test runs. */
export const year2026 = {
  ...choosePeriod({ from: undefined, to: undefined }, () => 2026),
  span: { start: Date.UTC(2026, 0, 1) - hour, end: Date.UTC(2027, 0, 1) - hour },
};

/** The forecast of calendars as if each were a file of its own, read in Copenhagen. */
export function forecastFor(calendars: readonly string[], more: Partial<Basis> = {}): Forecast {
  const basis = {
    period: year2026.span,
    policy: packs[0],
    groupSizes: {},
    aliases: new Map<string, string>(),
    withSubjects: false,
    ...more,
  };
  const parts = calendars.map((calendar, number) => {
    const sightings = newSightings();
    tallySource(bytesOf(calendar), sightings, { tallying: { basis, zone: "Europe/Copenhagen" }, number });
    return sightings.packed();
  });
  return forecastOf(parts, { period: year2026, policy: basis.policy });
}

interface MeetingLines {
  readonly uid: string;
  readonly organizer?: string;
  readonly minutes?: number;
  readonly people?: number;
  readonly more?: readonly string[];
}

/** The lines of a Zoom meeting on a day of 2026. */
export function zoomMeeting({
  uid,
  organizer = "anna@regionh.dk",
  minutes = 60,
  people = 3,
  more = [],
}: MeetingLines) {
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    "SUMMARY:Hemmeligt emne",
    "DTSTART;TZID=Europe/Copenhagen:20260105T100000",
    `DURATION:PT${minutes}M`,
    `ORGANIZER;CN=${organizer}:mailto:${organizer}`,
    ...Array.from(
      { length: people },
      (_, index) => `ATTENDEE;CN=Hemmelig ${index}:mailto:hemmelig${index}@regionh.dk`,
    ),
    "LOCATION:https://us02web.zoom.us/j/81234567890",
    ...more,
    "END:VEVENT",
  ];
}
