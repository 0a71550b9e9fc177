import { parse } from "csv-parse/sync";
import { csvReport } from "../../../src/hosts/terminal/forecast/report/csv-report";
import { htmlPage } from "../../../src/hosts/terminal/forecast/report/html-page";
import { ForecastReport, jsonReport } from "../../../src/hosts/terminal/forecast/report/json-report";
import { summaryOf, type Summary } from "../../../src/hosts/terminal/forecast/report/summary";
import { packs } from "../../../src/policy/packs";
import { calendarOf } from "../../support/calendar-files";
import { forecastFor, year2026, zoomMeeting } from "../../support/department/forecast-of";

const reading = { files: 1, incomplete: 0, unfollowed: 0 };
const group = "ATTENDEE;CUTYPE=GROUP;CN=Alle læger:mailto:laeger@regionh.dk";

function summary(lines: readonly string[], more: Parameters<typeof forecastFor>[1] = {}): Summary {
  return summaryOf(forecastFor([calendarOf(...lines)], more), reading);
}

const department = [
  ...zoomMeeting({ uid: "a", organizer: "anna@regionh.dk", more: ["RRULE:FREQ=WEEKLY;COUNT=20"] }),
  ...zoomMeeting({ uid: "b", organizer: "bo@regionh.dk", minutes: 45, more: ["RRULE:FREQ=WEEKLY;COUNT=5"] }),
  ...zoomMeeting({ uid: "c", organizer: "carl@regionh.dk", minutes: 30 }),
  ...zoomMeeting({ uid: "d", organizer: "dan@regionh.dk", minutes: 30, people: 4, more: [group] }),
];

describe("the page", () => {
  it.each([
    ["da", "2 af 4 mødeledere har brug for en licens: 2.400 kr. om året"],
    ["en", "2 of 4 meeting hosts need a license: DKK 2,400 a year"],
  ] as const)("answers first, in %s", (language, headline) => {
    expect(htmlPage(summary(department), language)).toContain(`<h1>${headline}</h1>`);
  });

  it.each([
    [zoomMeeting({ uid: "a", minutes: 30 }), "Den ene mødeleder behøver ingen licens"],
    [[], "Ingen holder Zoom-møder i disse kalendere"],
  ])("has an answer where nobody needs one", (lines, headline) => {
    expect(htmlPage(summary(lines), "da")).toContain(headline);
  });

  it("names those who hold meetings and groups, and nobody and nothing else", () => {
    const page = htmlPage(summary(department), "da");

    for (const name of ["anna@regionh.dk", "bo@regionh.dk", "dan@regionh.dk", "Alle læger"])
      expect(page).toContain(name);
    expect(page).not.toContain("emmelig");
  });

  it("has subjects only when they are asked for", () => {
    expect(htmlPage(summary(department, { withSubjects: true }), "da")).toContain(
      "Hemmeligt emne (20 møder, 60 min.",
    );
  });

  it("needs nothing from anywhere: no script, address or event attribute", () => {
    const page = htmlPage(summary(department), "da");

    expect(page).toMatch(/default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'/);
    expect(page.replace("http://www.w3.org/2000/svg", "")).not.toMatch(
      /<script|\bsrc=|href=|\bon\w+=|https?:|style="/i,
    );
  });

  it("shows hostile names as they are typed", () => {
    const hostile = zoomMeeting({ uid: "a" }).map((line) =>
      line.startsWith("ORGANIZER")
        ? `ORGANIZER;CN="<img src=x onerror=alert(1)>'&\u202egnp":mailto:anna@regionh.dk`
        : line,
    );
    const page = htmlPage(summary(hostile), "da");

    expect(page).toContain("&lt;img src=x onerror=alert(1)&gt;&#39;&amp;gnp");
    expect(page).not.toContain("<img");
    expect(page).not.toContain("\u202e");
  });

  it("tells in the chart's text what its bars show", () => {
    expect(htmlPage(summary(department), "en")).toMatch(
      /<desc[^>]*>\s*Bars, the longest first: anna@regionh\.dk 20 and bo@regionh\.dk 5, 5 of which can be shortened\./,
    );
  });

  it("is right for an organization with one license for all", () => {
    const policy = packs.find(({ license }) => license.heldBy === "organization");
    const lines = zoomMeeting({ uid: "a", organizer: "anna@djoef.dk" });

    expect(htmlPage(summary(lines, policy && { policy }), "en")).toContain(
      "Nobody needs a license: Djøf has one for all",
    );
  });
});

describe("the table", () => {
  it("has everybody who holds meetings, and a license's state in words", () => {
    const [head, ...rows] = parse(csvReport(summary(department), "en"), { bom: true }) as string[][];

    expect(head?.slice(0, 3)).toEqual(["Name", "Address", "License"]);
    expect(
      rows.map(([, address, license, meetings, needed]) => [address, license, meetings, needed]),
    ).toEqual([
      ["anna@regionh.dk", "Needs a license", "20", "20"],
      ["bo@regionh.dk", "Needs none if meetings are shortened", "5", "5"],
      ["dan@regionh.dk", "Depends on something unknown", "1", "0"],
      ["carl@regionh.dk", "Needs no license", "1", "0"],
    ]);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("x")'])("makes no formula of the name %s", (name) => {
    const quoted = name.replaceAll('"', "^'");
    const lines = zoomMeeting({ uid: "a" }).map((line) =>
      line.replace("CN=anna@regionh.dk", `CN="${quoted}"`),
    );
    const [, row] = parse(csvReport(summary(lines), "en"), { bom: true }) as string[][];

    expect(row?.[0]).toBe(`'${name}`);
  });

  it("quotes what needs quotation marks, and ends lines as the standard has it", () => {
    const lines = zoomMeeting({ uid: "a" }).map((line) =>
      line.replace("CN=anna@regionh.dk", `CN="Holm, ^'A^'"`),
    );
    const text = csvReport(summary(lines), "en");

    expect(text).toContain('\r\n"Holm, ""A""",anna@regionh.dk,');
    expect(text.endsWith("\r\n")).toBe(true);
  });
});

describe("the JSON", () => {
  it("has the documented form", () => {
    const report: unknown = JSON.parse(jsonReport(summary(department, { withSubjects: true })));

    expect(ForecastReport.safeParse(report)).toMatchObject({ success: true });
    expect(report).toMatchObject({
      licenses: { needed: 2, avoidable: 1, undecided: 1 },
      cost: { each: 1200, total: 2400, currency: "DKK", per: "year" },
      period: { from: "2026-01-01", to: "2026-12-31" },
    });
  });
});

describe("a period that is no year", () => {
  it("is scaled to one, and the report says so", () => {
    const quarter = { ...year2026, span: { ...year2026.span, end: year2026.span.start + 90 * 86_400_000 } };
    const forecast = { ...forecastFor([calendarOf(...department)]), period: quarter };
    const scaled = summaryOf(forecast, reading);

    expect(scaled.holders[0]).toMatchObject({ needed: 81 });
    expect(htmlPage(scaled, "en")).toContain("The numbers are scaled to a year.");
  });
});
