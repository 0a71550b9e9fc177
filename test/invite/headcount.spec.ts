import { headcountOf } from "../../src/invite/headcount";
import type { Attendee, Invite } from "../../src/invite/invite";
import { aGroup, anAttendee, anInvite, anUnknown, aProjector, aRoom, persons } from "../support/an-invite";

const organizer = "anna.holm@regionh.dk";
const bo = anAttendee();
const group = "alle.laeger@regionh.dk";

function unknown(address: string): Attendee {
  return { name: "", address, kind: "unknown" };
}

describe("headcountOf", () => {
  it.each<[string, Invite, number, number | undefined]>([
    ["nobody but the organizer", anInvite(), 1, 1],
    ["the organizer and two more", anInvite({ required: persons(2) }), 3, 3],
    ["optional people like required ones", anInvite({ required: persons(2), optional: [bo] }), 4, 4],
    ["one who is required and optional once", anInvite({ required: [bo], optional: [bo] }), 2, 2],
    [
      "the organizer once, also as an attendee",
      anInvite({ required: [anAttendee({ address: organizer })] }),
      1,
      1,
    ],
    [
      "addresses without regard to case",
      anInvite({ required: [bo, anAttendee({ address: "BO.LUND@RegionH.dk" })] }),
      2,
      2,
    ],
    [
      "addresses without regard to a prefix",
      anInvite({ required: [bo, anAttendee({ address: "SMTP:bo.lund@regionh.dk " })] }),
      2,
      2,
    ],
    [
      "one name at two addresses twice",
      anInvite({ required: [bo, anAttendee({ address: "bo@laege.example" })] }),
      3,
      3,
    ],
    ["no rooms and no equipment", anInvite({ required: [bo, aRoom], optional: [aProjector] }), 2, 2],
    ["a group as anything from nobody up", anInvite({ required: [bo, aGroup] }), 2, undefined],
    ["a blank entry as nobody or one", anInvite({ required: [bo, anUnknown] }), 2, 3],
    ["two blank entries as up to two", anInvite({ required: [anUnknown], optional: [anUnknown] }), 1, 3],
    ["an unresolved entry as nobody or one", anInvite({ required: [bo, unknown("bo")] }), 2, 3],
    ["the same unresolved entry once", anInvite({ required: [unknown("bo"), unknown(" BO ")] }), 1, 2],
    ["a person who is also listed as unknown once", anInvite({ required: [unknown(bo.address), bo] }), 2, 2],
    ["the organizer who is also listed as unknown once", anInvite({ required: [unknown(organizer)] }), 1, 1],
    [
      "a room that is also listed as unknown not at all",
      anInvite({ required: [unknown(aRoom.address), aRoom] }),
      1,
      1,
    ],
    [
      "a person who is also listed as a room",
      anInvite({ required: [aRoom, anAttendee({ address: aRoom.address })] }),
      2,
      2,
    ],
    [
      "a person without an address as nobody or one more",
      anInvite({ required: [anAttendee({ address: " " })] }),
      1,
      2,
    ],
    ["an unread organizer as nobody or one more", anInvite({ organizer: undefined, required: [bo] }), 1, 2],
    [
      "an organizer without an address as one more at most",
      anInvite({ organizer: { name: "Anna Holm", address: "", sharedMailbox: false }, required: [bo] }),
      1,
      2,
    ],
    [
      "those of a list that was cut off as a minimum",
      anInvite({ required: { entries: persons(4), complete: false } }),
      5,
      undefined,
    ],
    [
      "those who were read as a minimum",
      anInvite({ required: persons(149), optional: undefined }),
      150,
      undefined,
    ],
    [
      "only the organizer when nothing was read",
      anInvite({ required: undefined, optional: undefined }),
      1,
      undefined,
    ],
  ])("counts %s", (_, invite, atLeast, atMost) => {
    expect(headcountOf(invite)).toEqual({ atLeast, atMost });
  });

  it.each<[string, Record<string, number>, number | undefined, number?]>([
    ["its size, since all may be listed already", { [group]: 12 }, 14, 12],
    ["its size, though it is smaller than the list", { [group]: 1 }, 3],
    ["nobody when it is empty", { [group]: 0 }, 2],
    ["no known number for a negative size", { [group]: -1 }, undefined],
    ["no known number for a fraction", { [group]: 1.5 }, undefined],
    ["no known number for what is no number", { [group]: NaN }, undefined],
    ["no known number for infinity", { [group]: Infinity }, undefined],
    ["no known number when another group's size is told", { "andre@regionh.dk": 3 }, undefined],
  ])("adds to the most that can come with a group: %s", (_, groupSizes, atMost, atLeast = 2) => {
    expect(headcountOf(anInvite({ required: [bo, aGroup] }), { groupSizes })).toEqual({ atLeast, atMost });
  });

  it("is never nobody: whoever holds the meeting is there, also when that was not read", () => {
    expect(headcountOf(anInvite({ organizer: undefined }))).toEqual({ atLeast: 1, atMost: 1 });
  });

  it("counts a group once, and needs the size of every group", () => {
    const sizes = { groupSizes: { [group]: 12 } };
    const other = { ...aGroup, address: "alle.sygeplejersker@regionh.dk" };
    expect(headcountOf(anInvite({ required: [aGroup], optional: [aGroup] }), sizes).atMost).toBe(13);
    expect(headcountOf(anInvite({ required: [aGroup, other] }), sizes).atMost).toBeUndefined();
  });

  it.each<[string, Parameters<typeof headcountOf>[1], number, number | undefined]>([
    ["the expected audience is the number", { expectedAudience: 200 }, 200, 200],
    ["the expected audience is never below those listed", { expectedAudience: 2 }, 4, 4],
    ["an impossible audience says nothing", { expectedAudience: -3 }, 4, undefined],
    ["a fractional audience says nothing", { expectedAudience: 7.5 }, 4, undefined],
    ["an open audience has no upper bound", { openAudience: true, groupSizes: { [group]: 3 } }, 4, undefined],
    ["an open audience is as large as expected", { openAudience: true, expectedAudience: 60 }, 60, 60],
  ])("%s", (_, options, atLeast, atMost) => {
    const invite = anInvite({ people: 4, optional: [aGroup] });
    expect(headcountOf(invite, options)).toEqual({ atLeast, atMost });
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "takes %s for an address like any other",
    (address) => {
      const twice = anInvite({
        required: [anAttendee({ address }), unknown(address), { ...aGroup, address }],
      });
      expect(headcountOf(twice)).toEqual({ atLeast: 2, atMost: undefined });
      const groupSizes = JSON.parse(`{"${address.toLowerCase()}": 2}`) as Record<string, number>;
      expect(headcountOf(twice, { groupSizes })).toEqual({ atLeast: 2, atMost: 4 });
    },
  );

  it("counts 5,000 people", () => {
    expect(headcountOf(anInvite({ people: 5_000, optional: persons(4_999) }))).toEqual({
      atLeast: 5_000,
      atMost: 5_000,
    });
  });
});
