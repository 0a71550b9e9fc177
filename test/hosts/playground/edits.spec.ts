import * as edit from "../../../src/hosts/playground/edit-draft";
import { samplePeople } from "../../../src/hosts/playground/sample-people";
import { dayOf, timeOf } from "../../../src/hosts/wall-clock";
import { headcountOf } from "../../../src/invite/headcount";
import { anInvite, monday10, persons } from "../../support/an-invite";

const minute = 60_000;
const hour = anInvite({ minutes: 60, people: 3 });

describe("an edit of the draft", () => {
  it("moves the end along with the start", () => {
    const moved = edit.withStart(hour, "2026-12-08", "09:30");

    expect([dayOf(moved.start ?? 0), timeOf(moved.start ?? 0), moved.startsOn]).toEqual([
      "2026-12-08",
      "09:30",
      "2026-12-08",
    ]);
    expect((moved.end ?? 0) - (moved.start ?? 0)).toBe(60 * minute);
  });

  it("sets the end and leaves the start", () => {
    const { startDay, startTime } = edit.timesOf(hour);
    const [hours, minutes] = startTime.split(":").map(Number);
    const to = new Date(2026, 0, 1, hours, (minutes ?? 0) + 40);
    const changed = edit.withEnd(hour, startDay, timeOf(to.getTime()));

    expect(changed.start).toBe(monday10);
    expect((changed.end ?? 0) - monday10).toBe(40 * minute);
  });

  it.each(["", "2026-12-"])("waits for a day that is half typed: %j", (day) => {
    expect(edit.withStart(hour, day, "10:00")).toBe(hour);
    expect(edit.withEnd(hour, day, "10:00")).toBe(hour);
  });

  it.each([88, 98, 600])("adds a crowd of %i different people", (count) => {
    const crowded = edit.withCrowd(hour, count);

    expect(headcountOf(crowded, { openAudience: false })).toEqual({ atLeast: 3 + count, atMost: 3 + count });
  });

  it("does not add anybody twice", () => {
    const once = edit.withCrowd(anInvite({ required: samplePeople(5) }), 10);

    expect(headcountOf(once, { openAudience: false })).toEqual({ atLeast: 16, atMost: 16 });
  });

  it("lets one occurrence of a series be longer", () => {
    const series = edit.withLongest(hour, 90);

    expect(series.recurrence?.recurring).toBe(true);
    expect(edit.longestOf(series)).toBe(90);
    expect(edit.longestOf(edit.withRecurring(series, false))).toBeUndefined();
  });

  it("gives the meeting to somebody else when the reader is invited, and back again", () => {
    const invited = edit.withRole(edit.withRole(hour, "organizer"), "attendee");
    expect([invited.role, invited.organizer?.address === invited.reader]).toEqual(["attendee", false]);

    const again = edit.withRole(invited, "organizer");
    expect([again.role, again.organizer?.address === again.reader]).toEqual(["organizer", true]);
  });

  it("shows the words of an HTML body", () => {
    const invite = anInvite({ bodies: [{ kind: "html", content: "<p>Hej <b>alle</b></p>" }] });

    expect(edit.textOf(invite)).toBe("Hej alle");
  });

  it("keeps what is known of a list's end", () => {
    const cut = anInvite({ required: { entries: persons(2), complete: false } });

    expect(edit.withAdded(cut, "required", persons(1)).required?.complete).toBe(false);
  });
});
