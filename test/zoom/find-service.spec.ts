import fc from "fast-check";
import { findService } from "../../src/zoom/find-service";
import type { Service } from "../../src/zoom/service";
import { anInvite } from "../support/an-invite";
import { hostileText } from "./hostile-text";
import { htmlInvitations } from "./html-invitations";
import type { InvitationRow } from "./invitation-row";
import { textInvitations } from "./invitations";
import { wrappings } from "./wrapping";
import { fuzzing } from "../support/fuzzing";

function find({ text, html, location = "", subject = "Temamøde" }: Partial<InvitationRow>): Service {
  const content = html ?? text ?? "";
  return findService(anInvite({ location, subject, bodies: [{ kind: html ? "html" : "text", content }] }));
}

const rows = [...textInvitations, ...htmlInvitations];

describe("an invite", () => {
  it.each(rows.map((row) => [row.name, row] as const))("with %s", (_, row) => {
    const { kind, meetings, others, impostors } = find(row);
    expect(kind).toBe(row.kind);
    expect(meetings).toHaveLength(row.meetings?.length ?? 0);
    expect(meetings).toMatchObject(row.meetings ?? []);
    expect(others).toEqual(row.others ?? []);
    expect(impostors).toEqual(row.impostors ?? []);
  });
});

describe("what was not read", () => {
  it.each([
    [{ bodies: undefined }, "unread"],
    [{ location: undefined, text: "Vi ses" }, "unread"],
    [{ bodies: undefined, location: undefined, subject: undefined }, "unread"],
    [{ bodies: undefined, location: "https://zoom.us/j/81234567890" }, "zoom"],
    [{ location: undefined, text: "https://whereby.com/anna" }, "other"],
    [{ bodies: undefined, location: "https://zoom.us.evil.example/j/81234567890" }, "lookalike"],
    [{ subject: undefined, text: "Vi ses" }, "none"],
  ])("%o makes the service %s", (fields, kind) => {
    expect(findService(anInvite(fields)).kind).toBe(kind);
  });
});

describe("several bodies", () => {
  const link = "https://us02web.zoom.us/j/81234567890?pwd=abc";

  it("are one invitation", () => {
    const bodies = [
      { kind: "text", content: `Join Zoom Meeting\n${link}\nMeeting ID: 812 3456 7890` },
      { kind: "html", content: `<a href="${link}">Join Zoom Meeting</a><p>Passcode: 0012</p>` },
    ] as const;
    const { meetings } = findService(anInvite({ bodies, location: link }));
    expect(meetings).toMatchObject([{ meetingId: "81234567890", passcode: "0012", url: link }]);
    expect(meetings).toHaveLength(1);
  });
});

describe("the answer", () => {
  const zoomRows = textInvitations.filter(({ kind }) => kind === "zoom" || kind === "other");
  const blanks = fc.constantFrom("\n", "\n\n", "\r\n\r\n", "\n\t\n", "\n   \n");
  const small = fc.constantFrom(
    "Kære alle.",
    "Med venlig hilsen\nBo",
    "Dagsorden: 1. Velkomst",
    "Tlf. +45 12 34 56 78",
    "https://www.regionh.dk/moede",
    "Lokale 3, 2. sal.",
    "<bo.lund@regionh.dk>",
  );

  it("does not change with what stands before and after", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zoomRows),
        fc.array(small, { maxLength: 3 }),
        blanks,
        (row, around, blank) => {
          const text = [...around, row.text ?? "", ...around].join(blank);
          expect(find({ ...row, text })).toEqual(find(row));
        },
      ),
      { numRuns: 1000, seed: 40 },
    );
  });

  it("does not change with the ends of the lines and the blanks at them", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zoomRows),
        fc.constantFrom("\r\n", " \n", "\n ", "\n\n", "\t\n"),
        (row, end) => {
          expect(find({ ...row, text: row.text?.replace(/\n/g, end) ?? "" })).toEqual(find(row));
        },
      ),
      { numRuns: 1000, seed: 41 },
    );
  });

  it("does not change with the case of the words, the scheme and the host", () => {
    const recased = (text: string, how: (part: string) => string) =>
      text.replace(
        /\b(?:https?:\/\/[^/\s]+|\p{L}{2,}(?=[ -]?id\b)|meeting|møde|passcode|adgangskode|kenncode|lösenord)/giu,
        how,
      );
    fc.assert(
      fc.property(fc.constantFrom(...zoomRows), fc.boolean(), (row, isUpper) => {
        const how = (part: string) => (isUpper ? part.toUpperCase() : part.toLowerCase());
        const text = recased(row.text ?? "", how);
        const withoutUrls = ({ meetings, ...rest }: Service) => ({
          ...rest,
          meetings: meetings.map(({ url, ...meeting }) => ({ ...meeting, url: url?.toLowerCase() })),
        });
        expect(withoutUrls(find({ ...row, text }))).toEqual(withoutUrls(find(row)));
      }),
      { numRuns: 500, seed: 42 },
    );
  });

  it("is the same for a wrapped link, but for the wrapper", () => {
    const linkPattern = /https:\/\/[a-z0-9.]*zoom\.us\/[^\s)\\]+/g;
    fc.assert(
      fc.property(fc.constantFrom(...zoomRows), fc.constantFrom(...wrappings), (row, { wrap }) => {
        const text = row.text?.replace(linkPattern, (address) => wrap(address)) ?? "";
        const plain = ({ meetings, ...rest }: Service) => ({
          ...rest,
          meetings: meetings.map((meeting) => ({ ...meeting, wrappedBy: [] })),
        });
        expect(plain(find({ ...row, location: "", text }))).toEqual(plain(find({ ...row, location: "" })));
      }),
      { numRuns: 1000, seed: 43 },
    );
  });

  it("is the same in HTML", () => {
    const escaped = (text: string) =>
      text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\n/g, "<br>\r\n");
    fc.assert(
      fc.property(fc.constantFrom(...zoomRows), (row) => {
        expect(
          find({ ...row, html: `<html><body><div>${escaped(row.text ?? "")}</div></body></html>` }),
        ).toEqual(find(row));
      }),
      { numRuns: 500, seed: 44 },
    );
  });
});

/** What is wrong with an answer, whatever the question was. */
function faultsOf({ kind, meetings, impostors }: Service): readonly string[] {
  const faults = [
    ["kind", !["zoom", "other", "lookalike", "none"].includes(kind)],
    ["kind without meetings", (kind === "zoom") !== meetings.length > 0],
    ["host of an impostor", impostors.some(({ host }) => !/^[\x21-\x7e]*$/.test(host))],
    [
      "meeting id",
      meetings.some(({ meetingId }) => meetingId !== undefined && !/^\d{9,11}$/.test(meetingId)),
    ],
    ["passcode", meetings.some(({ passcode }) => passcode !== undefined && !/^\S{1,32}$/.test(passcode))],
    ["url", meetings.some(({ url, host }) => url !== undefined && !isZooms(url, host))],
  ] as const;
  return faults.filter(([, holds]) => holds).map(([fault]) => fault);
}

const zoomsHosts = /^(?:[a-z0-9-]+\.)*(?:zoom\.us|zoom\.com|zoomgov\.com|zoom\.com\.cn|zoom-x\.de)$/;

/** By the platform's own parser. */
function isZooms(url: string, host: string | undefined): boolean {
  const { protocol, hostname, port, username } = new URL(url);
  return protocol + port + username === "https:" && hostname === host && zoomsHosts.test(hostname);
}

/** Raised for the nightly run. */
const runs = fuzzing({ numRuns: 20_000, seed: 21 });

describe("whatever stands in an invite", () => {
  it("the answer is within its type, and only Zoom's https addresses can be opened", () => {
    const isSound = fc.property(hostileText, hostileText, fc.boolean(), (content, location, isHtml) => {
      const invite = anInvite({ location, bodies: [{ kind: isHtml ? "html" : "text", content }] });
      return faultsOf(findService(invite)).length === 0;
    });
    expect(fc.check(isSound, runs)).toMatchObject({ failed: false, numRuns: runs.numRuns });
  });

  it("there are no more meetings or impostors than anybody can look at", () => {
    const many = Array.from({ length: 500 }, (_, index) => 81234567000 + index);
    const text = many
      .map((id) => `https://zoom.us/j/${id} https://zoom.us.evil${id}.example/j/${id}`)
      .join("\n");
    const { meetings, impostors } = find({ text });
    expect([meetings.length, impostors.length]).toEqual([50, 50]);
  });
});
