import type { CalendarMessages } from "../../src/words/calendar-messages";
import { withoutIsolates } from "../../src/words/isolate";
import { sayProblem } from "../../src/words/say-problem";

type Problem = {
  readonly [Id in keyof CalendarMessages]: { readonly message: Id; readonly params: CalendarMessages[Id] };
}[keyof CalendarMessages];

const rows: readonly (readonly [Problem, string, string])[] = [
  [{ message: "empty", params: {} }, "Filen er tom.", "The file is empty."],
  [
    { message: "html", params: {} },
    "Det er en webside, ikke en kalenderfil.",
    "This is a web page, not a calendar file.",
  ],
  [
    { message: "notCalendar", params: {} },
    "Det er ikke en kalenderfil (.ics).",
    "This is not a calendar file (.ics).",
  ],
  [{ message: "noEvents", params: {} }, "Der er ingen aftaler i filen.", "There are no events in the file."],
  [
    { message: "cutOff", params: { component: "VEVENT", began: 1200 } },
    "Filen er skåret af: VEVENT begynder i linje 1.200 og slutter aldrig.",
    "The file is cut off: VEVENT begins on line 1,200 and never ends.",
  ],
  [
    { message: "unfinished", params: { component: "VALARM", next: "END:VEVENT" } },
    "VALARM slutter ikke, før END:VEVENT kommer.",
    "VALARM does not end before END:VEVENT comes.",
  ],
  [
    { message: "tooLong", params: { megabytes: 8 } },
    "Aftalen fylder mere end 8 MB.",
    "The event takes more than 8 MB.",
  ],
  [
    { message: "badLine", params: { text: "DTSTART" } },
    "Linjen kan ikke læses: »DTSTART«.",
    `The line can't be read: "DTSTART".`,
  ],
  [
    { message: "badValue", params: { property: "DTSTART", value: "i morgen" } },
    "DTSTART kan ikke være »i morgen«.",
    `DTSTART can't be "i morgen".`,
  ],
  [{ message: "missingStart", params: {} }, "Aftalen har intet starttidspunkt.", "The event has no start."],
  [
    { message: "unknownZone", params: { zone: "Sted" } },
    "Vi kender ikke tidszonen »Sted« og regner med din egen i stedet.",
    `We don't know the time zone "Sted" and use your own instead.`,
  ],
];

describe("what is wrong with a calendar file", () => {
  it.each(rows)("$message", (problem, danish, english) => {
    expect(withoutIsolates(sayProblem(problem, "da"))).toBe(danish);
    expect(withoutIsolates(sayProblem(problem, "en"))).toBe(english);
  });

  it("keeps what it quotes in an isolate", () => {
    const problem = { message: "badLine", params: { text: "\u202e<img>\u2069" } } as const;

    expect(sayProblem(problem, "da")).toContain("»\u2068<img>\u2069«");
  });
});
