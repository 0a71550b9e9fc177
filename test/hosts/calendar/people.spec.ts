import { readAll, readEvent, calendarOf, eventLines } from "../../support/calendar-files";

function attendeesOf(...lines: readonly string[]) {
  const { required, optional } = readEvent(lines).invite;
  return { required: required?.entries, optional: optional?.entries };
}

const bo = { name: "Bo Lund", address: "bo.lund@regionh.dk", kind: "person" };

describe("who is on a calendar's invite", () => {
  it.each([
    ["", "required"],
    [";ROLE=REQ-PARTICIPANT", "required"],
    [";ROLE=CHAIR", "required"],
    [";ROLE=X-SOMETHING", "required"],
    [";ROLE=opt-participant", "optional"],
    [";ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED", "required"],
    [';PARTSTAT=DELEGATED;DELEGATED-TO="mailto:ida@regionh.dk"', "required"],
  ])("ATTENDEE%s is %s", (params, list) => {
    expect(attendeesOf(`ATTENDEE;CN=Bo Lund${params}:mailto:bo.lund@regionh.dk`)).toEqual({
      required: [],
      optional: [],
      [list]: [bo],
    });
  });

  it("who is only told of the meeting is not on it", () => {
    expect(attendeesOf("ATTENDEE;ROLE=NON-PARTICIPANT:mailto:bo.lund@regionh.dk")).toEqual({
      required: [],
      optional: [],
    });
  });

  it.each([
    ["", "person"],
    [";CUTYPE=INDIVIDUAL", "person"],
    [";CUTYPE=group", "group"],
    [";CUTYPE=ROOM", "room"],
    [";CUTYPE=RESOURCE", "equipment"],
    [";CUTYPE=UNKNOWN", "unknown"],
    [";CUTYPE=X-ROBOT", "unknown"],
  ])("ATTENDEE%s is a %s", (params, kind) => {
    expect(attendeesOf(`ATTENDEE${params}:mailto:x@regionh.dk`).required).toEqual([
      { name: "", address: "x@regionh.dk", kind },
    ]);
  });

  it.each([
    ["MAILTO:bo.lund@regionh.dk", "bo.lund@regionh.dk"],
    ["mailto: bo.lund@regionh.dk", "bo.lund@regionh.dk"],
    ["mailto:bo%2Blund@regionh.dk?subject=x", "bo+lund@regionh.dk"],
    ["mailto:100%@regionh.dk", "100%@regionh.dk"],
    ["bo.lund@regionh.dk", "bo.lund@regionh.dk"],
    ["invalid:nomail", ""],
    ["mailto:", ""],
    ["", ""],
    ["urn:uuid:1234", "urn:uuid:1234"],
    ["/principals/1/", "/principals/1/"],
  ])("the address of %s is %s", (value, address) => {
    expect(attendeesOf(`ATTENDEE:${value}`).required?.[0]?.address).toBe(address);
  });

  it.each([
    ["ATTENDEE;EMAIL=bo.lund@regionh.dk:urn:uuid:1234", "bo.lund@regionh.dk", ""],
    ["ATTENDEE;CN=Lund: Bo:mailto:bo.lund@regionh.dk", "bo.lund@regionh.dk", "Lund"],
    ["ATTENDEE;CN=^'Bo^' Lund:mailto:bo.lund@regionh.dk", "bo.lund@regionh.dk", '"Bo" Lund'],
    [
      'ATTENDEE;CN="Lund, Bo; x: y";RSVP=TRUE:mailto:bo.lund@regionh.dk',
      "bo.lund@regionh.dk",
      "Lund, Bo; x: y",
    ],
  ])("%s", (line, address, name) => {
    expect(attendeesOf(line).required).toEqual([{ name, address, kind: "person" }]);
  });

  it("a line about a person that cannot be read may be a person", () => {
    const { events, problems } = readAll(calendarOf(...eventLines('ATTENDEE;CN="Bo:mailto:bo@regionh.dk')));

    expect(events[0]?.invite.required?.entries).toEqual([{ name: "", address: "", kind: "unknown" }]);
    expect(problems).toMatchObject([{ message: "badLine", line: 6 }]);
  });

  it("five thousand attendees are all there", () => {
    const lines = Array.from({ length: 5000 }, (_, index) => `ATTENDEE:mailto:p${index}@regionh.dk`);

    expect(readEvent(lines).invite.required?.entries).toHaveLength(5000);
  });
});

const annas = 'ORGANIZER;CN=Anna Holm;SENT-BY="mailto:ida.berg@regionh.dk":mailto:anna.holm@regionh.dk';

describe("who reads a calendar", () => {
  it.each([
    ["nobody is named", annas, undefined, "organizer"],
    ["a blank is named", annas, " ", "organizer"],
    ["the organizer", annas, "SMTP:Anna.Holm@RegionH.dk", "organizer"],
    ["who wrote for the organizer", annas, "ida.berg@regionh.dk", "organizer"],
    ["somebody else", annas, "bo.lund@regionh.dk", "attendee"],
    ["the owner of an appointment without others", "SUMMARY:x", "bo.lund@regionh.dk", "organizer"],
  ])("%s", (_, line, as, role) => {
    const { invite } = readEvent([line], { as });

    expect(invite.role).toBe(role);
    expect(invite.reader).toBe(as?.trim() || undefined);
  });

  it("an appointment without an organizer is its owner's", () => {
    expect(readEvent([], { as: "bo.lund@regionh.dk" }).invite.organizer?.address).toBe("bo.lund@regionh.dk");
    expect(readEvent([]).invite.organizer).toEqual({ name: "", address: "", sharedMailbox: undefined });
  });

  it("an organizer who cannot be read is unread", () => {
    const { events } = readAll(calendarOf(...eventLines('ORGANIZER;CN="Anna:mailto:anna@regionh.dk')));

    expect(events[0]?.invite.organizer).toBeUndefined();
  });
});
