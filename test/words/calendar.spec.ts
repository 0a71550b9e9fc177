import type { CalendarMessages } from "../../src/words/calendar-messages";
import { withoutIsolates } from "../../src/words/isolate";
import { sayProblem } from "../../src/words/say-problem";

type Problem = {
  readonly [Id in keyof CalendarMessages]: { readonly message: Id; readonly params: CalendarMessages[Id] };
}[keyof CalendarMessages];

const rows: readonly (readonly [Problem, string, string])[] = [
  [{ message: "empty", params: {} }, "Filen er tom.", "The file is empty."],
  [
    { message: "cutOff", params: { component: "VEVENT", began: 1200 } },
    "Filen slutter midt i aftalen, som begynder på linje 1.200. Resten mangler.",
    "The file ends inside the event that begins on line 1,200. The rest is missing.",
  ],
  [
    { message: "unfinished", params: { component: "X-PART", next: "END:VEVENT" } },
    "Slutningen på X-PART mangler: Her kommer END:VEVENT i stedet. Den er sprunget over.",
    "The end of X-PART is missing: END:VEVENT comes instead. It was skipped.",
  ],
  [
    { message: "tooLong", params: { megabytes: 8 } },
    "Aftalen fylder over 8 MB og er sprunget over.",
    "The event is larger than 8 MB and was skipped.",
  ],
  [
    { message: "badLine", params: { text: "DTSTART" } },
    "Linjen kan ikke læses: »DTSTART«",
    `The line can't be read: "DTSTART"`,
  ],
  [
    { message: "badValue", params: { property: "DTSTART", value: "i morgen" } },
    "DTSTART kan ikke læses: »i morgen«",
    `DTSTART can't be read: "i morgen"`,
  ],
  [
    { message: "unknownZone", params: { zone: "Sted" } },
    "Tidszonen »Sted« er ukendt. Tiderne er læst som dine egne.",
    `The time zone "Sted" is not known. Its times were read as your own.`,
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
