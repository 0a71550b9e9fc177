import * as fc from "fast-check";
import { assess } from "../../src/license/assess";
import type { Answers } from "../../src/license/answers";
import type { Verdict } from "../../src/license/verdict";
import type { Attendee, Invite } from "../../src/invite/invite";
import { isRange } from "../support/a-range";
import { regionHovedstaden } from "../support/assessing";
import { fuzzing } from "../support/fuzzing";
import { gaps, needs, plans, severities } from "../support/verdict-values";

/** Instants that no calendar has, lists as a broken client might give them, names that objects have of their own. */
const oddNumber = fc.constantFrom(NaN, Infinity, -Infinity, -0, 0, 1, 8.64e15, -8.64e15, 1e308, 1.5);
const instant = fc.oneof(oddNumber, fc.integer({ min: -1e12, max: 2e12 }));
const text = fc.oneof(
  fc.constantFrom(
    "",
    "@",
    "a@",
    "__proto__",
    "constructor",
    "a@regionh.dk",
    "SMTP:A@REGIONH.DK",
    "\ud800@x",
    " ",
  ),
  fc.string({ unit: "binary", maxLength: 20 }),
);
const orUnread = <T>(known: fc.Arbitrary<T>) => fc.option(known, { nil: undefined, freq: 4 });

const attendee: fc.Arbitrary<Attendee> = fc.record({
  name: text,
  address: text,
  kind: fc.constantFrom("person", "group", "room", "equipment", "unknown"),
});
const list = fc.record({ entries: fc.array(attendee, { maxLength: 8 }), complete: fc.boolean() });
const body = fc.oneof(
  text,
  fc.constantFrom(
    "https://zoom.us/j/81234567890",
    '<a href="https://zoom.us/w/1">x',
    "https://zoorn.us/j/81234567890",
    "https://teams.microsoft.com/l/meetup-join/1",
  ),
);

const anyInvite: fc.Arbitrary<Invite> = fc.record({
  role: fc.constantFrom("organizer", "attendee"),
  reader: orUnread(text),
  subject: orUnread(text),
  start: orUnread(instant),
  end: orUnread(instant),
  startsOn: orUnread(fc.constantFrom("2026-12-07", "", "9999-99-99", "__proto__")),
  allDay: orUnread(fc.boolean()),
  organizer: orUnread(fc.record({ name: text, address: text, sharedMailbox: orUnread(fc.boolean()) })),
  required: orUnread(list),
  optional: orUnread(list),
  location: orUnread(text),
  bodies: orUnread(
    fc.array(fc.record({ kind: fc.constantFrom("html", "text"), content: body }), { maxLength: 2 }),
  ),
  recurrence: orUnread(
    fc.record({
      recurring: fc.boolean(),
      exceptions: fc.array(fc.record({ start: instant, end: instant }), { maxLength: 3 }),
    }),
  ),
  cancelled: fc.boolean(),
});

const host = fc.record({ name: text, licensed: fc.boolean(), address: orUnread(text) });
const day = fc.constantFrom("2026-01-01", "2026-12-07", "2027-12-31", "", "no day");
const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  myLicense: orUnread(fc.record({ since: day, until: orUnread(day) })),
  groupSizes: orUnread(fc.dictionary(text, fc.oneof(oddNumber, fc.nat(1000)), { maxKeys: 3 })),
  expectedAudience: orUnread(fc.oneof(oddNumber, fc.nat(1000))),
  webinar: orUnread(fc.boolean()),
  meetingHosts: orUnread(
    fc.oneof(
      fc.constantFrom<Answers["meetingHosts"]>({ who: "me" }, { who: "partner" }),
      fc.record({ who: fc.constant("organizer" as const), licensed: fc.boolean() }),
      fc.record({ who: fc.constant("colleague" as const), person: host }),
      fc.record({ who: fc.constant("several" as const), people: fc.array(host, { maxLength: 3 }) }),
    ),
  ),
  sharedMailbox: orUnread(fc.boolean()),
  institutionWork: orUnread(fc.boolean()),
  aboutPatients: orUnread(fc.boolean()),
});

function isVerdict({ need, plan, gap, licensesMissing, findings, measures }: Verdict): boolean {
  return (
    needs.includes(need) &&
    plans.includes(plan) &&
    gaps.includes(gap) &&
    Number.isInteger(licensesMissing) &&
    licensesMissing >= 0 &&
    isRange(measures.people) &&
    isRange(measures.minutes) &&
    findings.length > 0 &&
    findings.every(({ rule, severity }) => rule !== "" && severities.includes(severity))
  );
}

it("The engine answers any invite with a verdict, and never throws", () => {
  const answers = fc.property(anyInvite, anyAnswers, (invite, told) =>
    isVerdict(assess(invite, regionHovedstaden, told)),
  );
  const runs = fuzzing({ numRuns: 100_000, seed: 17 });
  expect(fc.check(answers, runs)).toMatchObject({ failed: false, numRuns: runs.numRuns });
});
