import type { Answers } from "../../src/license/answers";
import type { Tone } from "../../src/present/pane-view";
import { aGroup, type anInvite, persons } from "../support/an-invite";
import { djoef } from "../support/assessing";
import { answerIn, paneOf } from "../support/showing";

const needsOne = "Du skal bruge en enterprise-licens";
const needsNone = "Du behøver ingen licens";
const tooLong = "Mødet varer 60 min. Det er 20 min. mere, end et gratis gruppemøde kan vare.";

interface Row {
  readonly when: string;
  readonly invite: Parameters<typeof anInvite>[0];
  readonly answers?: Answers;
  readonly tone: Tone;
  readonly says: readonly string[];
}

const mailbox = { name: "Kursus", address: "kursus@regionh.dk", sharedMailbox: true };
const mette = { name: "Mette Hansen", licensed: false };

const rows: readonly Row[] = [
  {
    when: "the meeting is too long",
    invite: { minutes: 60, people: 12 },
    tone: "need",
    says: [needsOne, tooLong],
  },
  {
    when: "it is too long and too large",
    invite: { minutes: 60, people: 112 },
    tone: "need",
    says: [needsOne, "112 deltagere er 12 flere, end et gratis møde kan have.", tooLong],
  },
  {
    when: "it is free",
    invite: { minutes: 30, people: 8 },
    tone: "ok",
    says: [
      needsNone,
      "30 min. og 8 deltagere er inden for gratis Zoom: grupper op til 40 min. og 100 deltagere.",
    ],
  },
  {
    when: "a group's size is not known",
    invite: { minutes: 30, required: [...persons(11), aGroup] },
    tone: "depends",
    says: [
      "Det afhænger af, hvor mange der kommer",
      "Har gruppen »Alle læger« mere end 88 medlemmer, skal du bruge en licens.",
    ],
  },
  {
    when: "a shared mailbox calls it",
    invite: { minutes: 60, people: 12, organizer: mailbox, reader: mailbox.address },
    tone: "need",
    says: ["En fællespostkasse kan ikke have en licens", "Lad en navngiven person holde mødet.", tooLong],
  },
  {
    when: "it is larger than a license covers",
    invite: { minutes: 60, people: 612 },
    tone: "stop",
    says: [
      "Mødet er større, end licensen dækker",
      "612 deltagere er 112 flere end de 500. En licens løser det ikke.",
    ],
  },
  {
    when: "a colleague holds it",
    invite: { minutes: 60, people: 12 },
    answers: { meetingHosts: { who: "colleague", person: mette } },
    tone: "ok",
    says: [needsNone, "Mette Hansen holder mødet og skal have licensen.", tooLong],
  },
  {
    when: "a delegate writes it",
    invite: { minutes: 60, people: 12, reader: "bo.lund@regionh.dk" },
    tone: "need",
    says: [
      "Mødelederen skal bruge en licens",
      "Du skriver for Anna Holm, som holder mødet. Licensen er personlig.",
      tooLong,
    ],
  },
  {
    when: "it is about patients",
    invite: { minutes: 60, people: 12 },
    answers: { aboutPatients: true },
    tone: "stop",
    says: [
      "Mødet må ikke holdes i Zoom",
      "Zoom må ikke bruges til patientrelaterede samtaler eller lægelige konferencer.",
    ],
  },
  {
    when: "it is in Teams",
    invite: {
      minutes: 60,
      people: 12,
      text: "https://teams.microsoft.com/l/meetup-join/19%3ameeting_a%40thread.v2/0",
    },
    tone: "neutral",
    says: ["Mødet er ikke i Zoom", "Linket fører til Teams. Zoom-reglerne gælder ikke her."],
  },
  {
    when: "nothing says that it is in Zoom",
    invite: { minutes: 60, people: 12, text: "Dagsorden følger" },
    tone: "need",
    says: [`Holdes mødet i Zoom: ${needsOne}`, tooLong],
  },
];

describe("the organizer's pane", () => {
  it.each(rows)("when $when", ({ invite, answers = {}, tone, says }) => {
    const view = paneOf(invite, { answers });

    expect(view.verdict.tone).toBe(tone);
    expect(answerIn(view)).toEqual(says);
  });

  it("has Zoom's own limit beside the organisation's answer, with its source and date", () => {
    const view = paneOf({ minutes: 60, people: 2 });

    expect(view.verdict.headline).toBe(needsNone);
    const [note] = view.notes.filter(({ severity }) => severity === "warning");
    expect(note?.headline).toBe("Zoom har selv en grænse");
    expect(note?.cites[0]?.source).toMatch(/^Zoom \(.*\), Z1$/);
    expect(note?.cites[0]?.dated).toMatch(/^tjekket \d+\. [a-z]+ 20\d\d$/);
  });

  it("cites the sentences that the answer rests on", () => {
    const [cited] = paneOf({ minutes: 60, people: 12 }).verdict.cites;

    expect(cited).toMatchObject({ source: "Region Hovedstaden, A4", quoteLanguage: "da" });
    expect(cited?.quote).toContain("40 minutters gruppemøder med op til 100 deltagere");
  });

  it("says that the attendees need nothing, with the sentence that says so", () => {
    const { attendees } = paneOf({ minutes: 60, people: 12 });

    expect(attendees?.text).toBe("De behøver hverken licens eller konto.");
    expect(attendees?.quote).toContain("Du behøver ikke en licens");
  });

  it("names what was not read", () => {
    const view = paneOf({ minutes: 60, required: undefined, optional: undefined, location: undefined });

    expect(view.unread).toBe("Ikke læst: deltagere og sted.");
  });

  it("says nothing of unread fields when all was read", () => {
    expect(paneOf({ minutes: 60, people: 12 }).unread).toBeUndefined();
  });

  it("shows no meters where the license rules do not apply", () => {
    const view = paneOf({ minutes: 60, people: 12 }, { answers: { aboutPatients: true } });

    expect(view.meters).toEqual([]);
  });

  it("offers a group's size as a question, not as the first thing to press", () => {
    const { fixes } = paneOf({ minutes: 30, required: [...persons(11), aGroup] });

    expect(fixes.filter(({ primary }) => primary)).toEqual([]);
    expect(fixes[0]?.fix).toMatchObject({ id: "say-group-size", name: "Alle læger" });
  });
});

describe("the attendee's pane", () => {
  const received = { role: "attendee", reader: "bo.lund@regionh.dk", minutes: 60, people: 12 } as const;

  it("says that nothing is needed, with no price, no limits and nothing to order", () => {
    const view = paneOf(received);

    expect(answerIn(view)).toEqual([
      "Du behøver hverken licens eller konto",
      "Kun den, der holder mødet, kan have brug for en licens.",
    ]);
    expect(view).toMatchObject({ meters: [], fixes: [], price: undefined, attendees: undefined });
  });

  it("allows a partner's meeting and shows that rule first", () => {
    const partner = { name: "Ida Friis", address: "ida@friis.example", sharedMailbox: false };
    const view = paneOf({ ...received, organizer: partner });

    expect(view.verdict.lines).toEqual([
      "Du må gerne deltage i møder, som samarbejdspartnere har indkaldt til.",
    ]);
    expect(view.rules[0]).toMatchObject({
      kind: "allowed",
      touched: true,
      source: "Region Hovedstaden, A21",
    });
  });

  it("tells what to expect of Djøf when Djøf invites", () => {
    const view = paneOf(received, { hostPolicy: djoef });

    expect(view.meetingHost).toBe("Djøf");
    expect(view.expect.map(({ text }) => text).join(" ")).toMatch(/adgangskode.*venterum.*optagelsen/i);
    expect(view.contact?.text).toContain("33\u00a095\u00a097\u00a000");
    expect(view.footer.source).toMatch(/^Vejledning tjekket /);
  });

  it("gives the general ways to join where the meeting host is not known, and expects nothing of him", () => {
    const view = paneOf(received);

    expect(view.ways.map(({ url }) => url)).toEqual(["https://zoom.us/join", undefined, undefined]);
    expect(view).toMatchObject({ meetingHost: undefined, expect: [], contact: undefined });
  });

  it("adds the way by link where the invite has no link to open", () => {
    const view = paneOf({ ...received, text: "Dagsorden følger" });

    expect(view.ways[0]?.text).toBe("Klik på linket");
    expect(view.joinNote).toBe("Der er intet Zoom-link i indkaldelsen endnu.");
  });

  it("shows no way into Zoom for a meeting in Teams", () => {
    const view = paneOf({
      ...received,
      text: "https://teams.microsoft.com/l/meetup-join/19%3ameeting_a%40thread.v2/0",
    });

    expect(view.verdict.tone).toBe("neutral");
    expect(view).toMatchObject({ joins: [], ways: [], joinNote: undefined });
  });
});
