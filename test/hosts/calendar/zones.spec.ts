import fc from "fast-check";
import { namedZone } from "../../../src/hosts/calendar/zones/named-zone";
import { zoneDefinedBy } from "../../../src/hosts/calendar/zones/vtimezone";
import { instantOf, wallTimeOf, type Zone } from "../../../src/hosts/calendar/zones/zone";
import { zoneByName } from "../../../src/hosts/calendar/zones/zone-name";

const hour = 3_600_000;
const january = Date.UTC(2026, 0, 15);
const july = Date.UTC(2026, 6, 15);

function hoursAhead(zone: Zone | undefined): readonly (number | undefined)[] {
  return [january, july].map((instant) => zone && zone.offsetAt(instant) / hour);
}

describe("a zone by its name", () => {
  it.each([
    ["Europe/Copenhagen", [1, 2]],
    ["europe/copenhagen", [1, 2]],
    ['"Europe/Copenhagen"', [1, 2]],
    ["Asia/Kathmandu", [5.75, 5.75]],
    ["UTC", [0, 0]],
    ["Z", [0, 0]],
    ["GMT", [0, 0]],
    ["CET", [1, 2]],
    ["Etc/GMT-3", [3, 3]],
    ["UTC+01:00", [1, 1]],
    ["GMT-5", [-5, -5]],
    ["+0530", [5.5, 5.5]],
    ["Romance Standard Time", [1, 2]],
    ["romance standard time", [1, 2]],
    ["W. Europe Standard Time 1", [1, 2]],
    ["Eastern Standard Time", [-5, -4]],
    ["/freeassociation.sourceforge.net/Europe/Copenhagen", [1, 2]],
    ["/freeassociation.sourceforge.net/Tzfile/America/Argentina/Buenos_Aires", [-3, -3]],
    ["/citadel.org/20210210_1/Europe/Berlin", [1, 2]],
    ["tzone://Microsoft/Utc", [0, 0]],
    ["(UTC) Coordinated Universal Time", [0, 0]],
    ["(UTC-11:00) Coordinated Universal Time-11", [-11, -11]],
    ["(UTC+01:00) Brussels, Copenhagen, Madrid, Paris", [1, 2]],
    ["(UTC+01:00) Bruxelles, København, Madrid, Paris", [1, 2]],
    ["(GMT+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", [1, 2]],
    ["(UTC+00:00) Dublin, Edinburgh, Lisbon, London", [0, 1]],
    ["(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius", [2, 3]],
    ["(UTC-05:00) Eastern Time (US & Canada)", [-5, -4]],
    ["(UTC-08:00) Pacific Time (US & Canada)", [-8, -7]],
    ["(UTC-06:00) Central America", [-6, -6]],
    ["(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi", [5.5, 5.5]],
    ["(UTC+13:00) Samoa", [13, 13]],
    ["(UTC-03:00) City of Buenos Aires", [-3, -3]],
    ["(UTC+06:00) Somewhere New", [6, 6]],
    ["Customized Time Zone", [undefined, undefined]],
    ["tzone://Microsoft/Custom", [undefined, undefined]],
    ["(Somewhere) Brussels", [undefined, undefined]],
    ["+99:00", [undefined, undefined]],
    ["", [undefined, undefined]],
    ["constructor", [undefined, undefined]],
    ["x".repeat(10_000), [undefined, undefined]],
  ])("%s", (name, ahead) => {
    expect(hoursAhead(zoneByName(name))).toEqual(ahead);
  });
});

function definition(...lines: readonly string[]): Zone | undefined {
  return zoneDefinedBy(
    ["TZID:Ours", ...lines].map((text, index) => ({
      name: /^[^;:]*/.exec(text.toUpperCase())?.[0] ?? "",
      text,
      number: index + 1,
    })),
  );
}

function part(name: "STANDARD" | "DAYLIGHT", ...lines: readonly string[]): readonly string[] {
  return [`BEGIN:${name}`, ...lines, `END:${name}`];
}

const winter = part(
  "STANDARD",
  "DTSTART:16010101T030000",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
);
const summer = part(
  "DAYLIGHT",
  "DTSTART:16010101T020000",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
);

describe("a zone that a calendar defines", () => {
  it.each([
    ["Copenhagen's, as Exchange writes it", [...winter, ...summer], [1, 2]],
    [
      "one offset for ever",
      part("STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0545", "TZOFFSETTO:+0545"),
      [5.75, 5.75],
    ],
    [
      "seconds in the offset",
      part("STANDARD", "DTSTART:18900101T000000", "TZOFFSETFROM:+003000", "TZOFFSETTO:-003600"),
      [-0.6, -0.6],
    ],
    [
      "a change in the future: the clocks stand as it will find them",
      part("STANDARD", "DTSTART:20300101T000000", "TZOFFSETFROM:+0400", "TZOFFSETTO:+0300"),
      [4, 4],
    ],
    [
      "changes on listed dates",
      part(
        "STANDARD",
        "DTSTART:20200101T000000",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0300",
        "RDATE:20200101T000000,20250601T000000",
      ),
      [3, 3],
    ],
    ["small letters", [...winter, ...summer].map((line) => line.toLowerCase()), [1, 2]],
    [
      "a rule that has ended",
      [
        ...winter,
        ...part(
          "DAYLIGHT",
          "DTSTART:19800406T020000",
          "TZOFFSETFROM:+0100",
          "TZOFFSETTO:+0200",
          "RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20200405T010000Z",
        ),
      ],
      [1, 1],
    ],
    [
      "days of the month beside the weekday",
      [
        ...winter,
        ...part(
          "DAYLIGHT",
          "DTSTART:20200405T020000",
          "TZOFFSETFROM:+0100",
          "TZOFFSETTO:+0200",
          "RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=SU;BYMONTHDAY=1,2,3,4,5,6,7",
        ),
      ],
      [1, 2],
    ],
    [
      "the date of the start, every year",
      [
        ...winter,
        ...part(
          "DAYLIGHT",
          "DTSTART:20200405T020000",
          "TZOFFSETFROM:+0100",
          "TZOFFSETTO:+0200",
          "RRULE:FREQ=YEARLY",
        ),
      ],
      [1, 2],
    ],
    ["no parts", [], [undefined, undefined]],
    [
      "a part without an offset",
      [...winter, ...part("DAYLIGHT", "DTSTART:16010101T020000", "TZOFFSETFROM:+0100")],
      [undefined, undefined],
    ],
    [
      "a rule of another form",
      [
        ...winter,
        ...part(
          "DAYLIGHT",
          "DTSTART:16010101T020000",
          "TZOFFSETFROM:+0100",
          "TZOFFSETTO:+0200",
          "RRULE:FREQ=SECONDLY",
        ),
      ],
      [undefined, undefined],
    ],
    [
      "a rule for a day that never comes",
      [
        ...winter,
        ...part(
          "DAYLIGHT",
          "DTSTART:16010201T020000",
          "TZOFFSETFROM:+0100",
          "TZOFFSETTO:+0200",
          "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        ),
      ],
      [1, 1],
    ],
    ["more than any zone has", Array.from({ length: 3000 }, () => winter).flat(), [undefined, undefined]],
  ])("%s", (_, lines, ahead) => {
    expect(hoursAhead(definition(...lines))).toEqual(ahead);
  });

  it("changes at the same instants as the platform's own zone, 1997 to 2035", () => {
    const ours = definition(...winter, ...summer);
    const platforms = namedZone("Europe/Copenhagen");
    const instant = fc.integer({ min: Date.UTC(1997, 0), max: Date.UTC(2035, 0) });
    const property = fc.property(instant, (time) =>
      expect(ours?.offsetAt(time)).toBe(platforms?.offsetAt(time)),
    );

    fc.assert(property, { numRuns: 5000 });
  });
});

const zones = [
  "Europe/Copenhagen",
  "America/New_York",
  "Australia/Lord_Howe",
  "Asia/Tehran",
  "Africa/Casablanca",
  "Pacific/Apia",
  "America/St_Johns",
  "Europe/Dublin",
];

describe("wall time and instants", () => {
  it.each(zones)(
    "an instant in %s is found again by its wall time, or is the second of two with the same",
    (name) => {
      const zone = namedZone(name);
      const instant = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2035, 0) });
      const property = fc.property(instant, (time) => {
        if (zone === undefined) throw new Error("the platform knows the zone");
        const wall = wallTimeOf(time, zone);
        const found = instantOf(wall, zone);
        expect(wallTimeOf(found, zone)).toBe(wall);
        expect(found).toBeLessThanOrEqual(time);
      });

      fc.assert(property, { numRuns: 1000 });
    },
  );
});
