import { minutesOf } from "../../src/invite/duration";
import { anInvite } from "../support/an-invite";
import { clockChanges, instantOf, offsetAt } from "../support/wall-clock";

const minute = 60_000;
const year = 2026;

const zones = [
  "Europe/Copenhagen",
  "Europe/London",
  "Europe/Helsinki",
  "Europe/Athens",
  "Europe/Chisinau",
  "Atlantic/Azores",
  "America/Nuuk",
  "America/St_Johns",
  "America/Halifax",
  "America/New_York",
  "America/Chicago",
  "America/Denver",
  "America/Los_Angeles",
  "America/Havana",
  "America/Santiago",
  "Asia/Jerusalem",
  "Australia/Sydney",
  "Australia/Lord_Howe",
  "Pacific/Auckland",
  "Pacific/Chatham",
];

const changes = zones.flatMap((zone) =>
  clockChanges(year, zone).map((at, index): [string, number, number] => [zone, index, at]),
);

/** A meeting from `hours` before the change to as long after it, set by what the clocks on the wall show. */
function meetingAround(change: number, zone: string, hours: number) {
  const wallStart = change - hours * 60 * minute + offsetAt(change - minute, zone) * minute;
  const wallEnd = change + hours * 60 * minute + offsetAt(change, zone) * minute;
  return {
    wallMinutes: (wallEnd - wallStart) / minute,
    invite: anInvite({ start: instantOf(wallStart, zone), end: instantOf(wallEnd, zone) }),
  };
}

describe("a meeting across a clock change", () => {
  it("is looked at in 20 zones, both changes of each", () => {
    expect(new Set(zones).size).toBe(20);
    expect(changes).toHaveLength(40);
  });

  it.each(changes)(
    "lasts as long as the time that passes, not as the wall says: %s, change %i",
    (zone, _, change) => {
      const { invite, wallMinutes } = meetingAround(change, zone, 3);
      const shift = offsetAt(change, zone) - offsetAt(change - minute, zone);
      expect(shift).not.toBe(0);
      expect(wallMinutes).toBe(360 + shift);
      expect(minutesOf(invite)).toEqual({ atLeast: 360, atMost: 360 });
    },
  );

  it("is over 40 minutes in Copenhagen though the wall shows 30", () => {
    const autumn = Date.UTC(2026, 9, 25, 1, 0);
    const start = autumn - 45 * minute;
    const end = autumn + 45 * minute;
    const wall = (at: number) => at + offsetAt(at, "Europe/Copenhagen") * minute;
    expect((wall(end) - wall(start)) / minute).toBe(30);
    expect(minutesOf(anInvite({ start, end })).atLeast).toBe(90);
  });
});
