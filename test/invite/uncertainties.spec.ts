import { headcountOf, uncertaintiesOf } from "../../src/invite/headcount";
import type { Invite } from "../../src/invite/invite";
import { aGroup, anAttendee, anInvite, anUnknown, aRoom, persons } from "../support/an-invite";

const none = { groups: [], entries: 0, cutLists: false, unreadLists: false };
const named = { name: aGroup.name, address: aGroup.address };
const other = { ...aGroup, name: "Alle sygeplejersker", address: "alle.spl@regionh.dk" };

describe("uncertaintiesOf", () => {
  it.each<[string, Invite, Partial<ReturnType<typeof uncertaintiesOf>>]>([
    ["nothing of people and rooms", anInvite({ required: persons(3), optional: [aRoom] }), {}],
    ["a group", anInvite({ required: [aGroup] }), { groups: [named] }],
    ["a group once", anInvite({ required: [aGroup], optional: [aGroup] }), { groups: [named] }],
    [
      "groups in the order of the invite",
      anInvite({ required: [other], optional: [aGroup] }),
      { groups: [{ name: other.name, address: other.address }, named] },
    ],
    ["every blank entry", anInvite({ required: [anUnknown, anUnknown] }), { entries: 2 }],
    ["an organizer who was not read", anInvite({ organizer: undefined }), { entries: 1 }],
    [
      "a list that was cut off",
      anInvite({ required: { entries: persons(2), complete: false } }),
      { cutLists: true },
    ],
    ["a list that was not read", anInvite({ optional: undefined }), { unreadLists: true }],
  ])("names %s", (_, invite, expected) => {
    expect(uncertaintiesOf(invite)).toEqual({ ...none, ...expected });
  });

  it("no longer names a group whose size is told", () => {
    const invite = anInvite({ required: [aGroup, other] });
    const { groups } = uncertaintiesOf(invite, { [aGroup.address]: 4 });
    expect(groups.map(({ name }) => name)).toEqual([other.name]);
  });

  it("names something whenever the headcount is not exact, sizes of groups aside", () => {
    const invites = [
      anInvite({ required: [aGroup] }),
      anInvite({ required: [anAttendee({ address: "" })] }),
      anInvite({ required: undefined }),
      anInvite({ organizer: undefined, people: 3 }),
    ];
    for (const invite of invites) {
      expect(headcountOf(invite).atMost).not.toBe(headcountOf(invite).atLeast);
      expect(uncertaintiesOf(invite)).not.toEqual(none);
    }
  });
});
