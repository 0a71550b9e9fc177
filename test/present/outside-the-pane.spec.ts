import * as fc from "fast-check";
import { assess } from "../../src/license/assess";
import type { MessageId } from "../../src/license/finding";
import type { Verdict } from "../../src/license/verdict";
import { presentNotice } from "../../src/present/notice";
import { presentAlert } from "../../src/present/smart-alert";
import { withoutIsolates } from "../../src/words/isolate";
import { say } from "../../src/words/say";
import { sayWarning } from "../../src/words/warnings";
import { answersOf, inviteOf, randomMeeting } from "../license/random-meeting";
import { aFinding, aVerdict, noService, tooLong, tooMany, zoom } from "../support/a-verdict";
import { anyVerdict } from "../support/any-verdict";
import { everyMessage } from "../support/every-message";
import { anInvite } from "../support/an-invite";
import { findingOf, regionHovedstaden, verdictOn } from "../support/assessing";

const genuine = "https://us02web.zoom.us/j/81234567890?pwd=a.1";
const noFree = { ...regionHovedstaden.plans, free: null };
const free: Partial<Verdict> = { need: "not-needed", plan: "free", gap: "none", licensesMissing: 0 };
const note = aFinding(
  { message: "freeGroup", params: { minutes: 38, people: 8, limitMinutes: 40, limitPeople: 100 } },
  { severity: "note" },
);
const overrun = aFinding(
  { message: "overrun", params: { minutes: 38, limit: 40, left: 2 } },
  { severity: "note" },
);
const startLink = aFinding({ message: "startLink", params: {} }, { severity: "warning" });
const depends = aFinding(
  {
    message: "dependsOnGroup",
    params: { groups: [{ name: "Alle læger", address: "" }], more: 88, who: "you" },
  },
  { severity: "warning" },
);

describe("the notice while drafting", () => {
  it("is the answer and its arithmetic", () => {
    expect(presentNotice(aVerdict(), "da")).toBe(
      "Du skal bruge en enterprise-licens. Mødet varer 60 min. Det er 20 min. mere, end et gratis gruppemøde kan vare.",
    );
  });

  it("says on what the answer depends", () => {
    const verdict = aVerdict({ need: "depends", gap: "tell-us", findings: [depends] });

    expect(withoutIsolates(presentNotice(verdict, "en") ?? "")).toBe(
      'It depends on how many come. If the group "Alle læger" has more than 88 members, you need a license.',
    );
  });

  it("says what is wrong beside an answer that is right", () => {
    const verdict = aVerdict({ ...free, findings: [note, startLink] });

    expect(presentNotice(verdict, "da")).toMatch(/^Det er mødelederens startlink\. /);
  });
});

describe("the Smart Alert on send", () => {
  it("tells every problem, the gravest first", () => {
    const verdict = aVerdict({ findings: [aFinding(tooLong), aFinding(tooMany), startLink, overrun] });

    expect(presentAlert(verdict, "da")).toEqual({
      text:
        "Du skal bruge en enterprise-licens. Mødet varer 60 min. Det er 20 min. mere, end et gratis gruppemøde kan vare. " +
        "112 deltagere er 12 flere, end et gratis møde kan have.\n\n" +
        "Det er mødelederens startlink. Det er til at starte mødet med. Send deltagerlinket i stedet.",
      markdown:
        "**Du skal bruge en enterprise-licens.** Mødet varer 60 min. Det er 20 min. mere, end et gratis gruppemøde kan vare. " +
        "112 deltagere er 12 flere, end et gratis møde kan have.\n\n" +
        "**Det er mødelederens startlink.** Det er til at starte mødet med. Send deltagerlinket i stedet.",
    });
  });

  it("is cut between problems", () => {
    const host = (index: number) => `${index}.en-lang-adresse-til-et-zoom-lignende-sted.example`;
    const others = Array.from({ length: 20 }, (_, index) =>
      aFinding(
        { message: "impostorBeside", params: { host: host(index), trick: "elsewhere" } },
        { severity: "warning" },
      ),
    );
    const alert = presentAlert(aVerdict({ findings: [aFinding(tooLong), ...others] }), "da");

    expect(alert?.text.length).toBeGreaterThan(350);
    expect(alert?.text.split("\n\n").slice(1).map(withoutIsolates)).toEqual(
      [0, 1, 2].map((index) => `Et af linkene er ikke Zooms. Det fører til ${host(index)}. Åbn det ikke.`),
    );
  });

  it("says nothing twice", () => {
    const verdict = aVerdict({ findings: [aFinding(tooLong), startLink, startLink] });

    expect(presentAlert(verdict, "da")?.text.match(/startlink/g)).toHaveLength(1);
  });

  it("lets no name become a link or an emphasis", () => {
    const name = "**Alle** [læger](https://evil.example)";
    const params = { groups: [{ name, address: "" }], more: 88, who: "you" as const };
    const verdict = aVerdict({
      need: "depends",
      gap: "tell-us",
      findings: [aFinding({ message: "dependsOnGroup", params })],
    });

    expect(presentAlert(verdict, "da")?.markdown).toContain(
      "\\*\\*Alle\\*\\* \\[læger\\]\\(https\\:\\/\\/evil\\.example\\)",
    );
    expect(presentAlert(verdict, "da")?.text).toContain(name);
  });
});

const silent: readonly (readonly [string, Verdict])[] = [
  ["no Zoom meeting is in the draft", aVerdict({ service: noService, ifOnZoom: true })],
  ["the links are not Zoom's", aVerdict({ service: { ...noService, kind: "lookalike" } })],
  ["the meeting is in another service", aVerdict({ service: { ...noService, kind: "other" } })],
  ["nothing is wrong", aVerdict({ ...free, findings: [note] })],
  ["only notes remain", aVerdict({ ...free, findings: [note, overrun] })],
  ["the reader only attends", verdictOn({ role: "attendee", minutes: 60, people: 12 })],
  ["the license covers it", verdictOn({ minutes: 60, people: 12 }, { myLicense: { since: "2026-01-01" } })],
  ["nothing was found at all", aVerdict({ findings: [] })],
];

describe("nothing is said outside the pane when", () => {
  it.each(silent)("%s", (_, verdict) => {
    expect(presentNotice(verdict, "da")).toBeUndefined();
    expect(presentAlert(verdict, "da")).toBeUndefined();
  });
});

describe("everything that is wrong or open", () => {
  it.each(["da", "en"] as const)("has words outside the pane, the very words of the pane, %s", (language) => {
    fc.assert(
      fc.property(randomMeeting, (meeting) => {
        const verdict = assess(inviteOf(meeting), regionHovedstaden, answersOf(meeting));
        for (const finding of verdict.findings.filter(({ severity }) => severity !== "note")) {
          expect(sayWarning(finding, language)).toEqual(say(finding, language));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each<readonly [MessageId, Verdict]>([
    ["impostorBeside", verdictOn({ text: `${genuine} https://zoom.us.evil.example/j/81234567890` })],
    ["startLink", verdictOn({ text: "https://zoom.us/s/81234567890?zak=a.b" })],
    ["vendorPairLimit", verdictOn({ people: 2, minutes: 60 })],
    ["noFreePlan", assess(anInvite({ people: 3 }), { ...regionHovedstaden, plans: noFree }, {})],
  ])("that random meetings do not have, too: %s", (message, verdict) => {
    expect(sayWarning(findingOf(verdict, message), "da")).toEqual(say(findingOf(verdict, message), "da"));
    expect(presentAlert(verdict, "da")?.text).toContain(say(findingOf(verdict, message), "da").line);
  });
});

describe("Outlook refuses longer texts", () => {
  const absurd = ["x".repeat(5000), "Alle læger ".repeat(500), "\u202e🧑‍⚕️".repeat(300)];
  const messages = absurd.flatMap((name) => everyMessage({ name, number: 1_000_000 }));

  it.each(["da", "en"] as const)("so every message fits with the longest names, %s", (language) => {
    for (const message of messages) {
      const verdict = aVerdict({ findings: [aFinding(message)] });
      const alert = presentAlert(verdict, language);

      expect(presentNotice(verdict, language) === undefined).toBe(
        sayWarning(message, language) === undefined,
      );
      expect(presentNotice(verdict, language)?.length ?? 0).toBeLessThanOrEqual(150);
      expect(alert?.text.length ?? 0).toBeLessThanOrEqual(500);
      expect(alert?.markdown.length ?? 0).toBeLessThanOrEqual(500);
    }
  });

  it("and no verdict at all breaks the limits, or leaves an isolate open", () => {
    fc.assert(
      fc.property(anyVerdict, fc.constantFrom("da", "en"), (given, language) => {
        const verdict = { ...given, service: zoom() };
        const notice = presentNotice(verdict, language) ?? "";
        const { text = "", markdown = "" } = presentAlert(verdict, language) ?? {};

        expect(notice.length).toBeLessThanOrEqual(150);
        expect(Math.max(text.length, markdown.length)).toBeLessThanOrEqual(500);
        for (const shown of [notice, text, markdown]) {
          expect(shown.replace(/[^\u2068\u2069]/g, "")).toMatch(/^(?:\u2068\u2069)*$/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("and a license with an endless name is cut between words", () => {
    const endless = "licens ".repeat(150).trim();
    const webinar = aFinding({ message: "webinar", params: { license: { da: endless, en: endless } } });
    const notice = presentNotice(aVerdict({ findings: [webinar] }), "da");

    expect(notice?.length).toBeLessThanOrEqual(150);
    expect(notice).toMatch(/ licens…$/);
    expect(presentAlert(aVerdict({ findings: [webinar] }), "da")?.markdown).toMatch(/^\*\*.* licens…\*\*$/);
  });
});
