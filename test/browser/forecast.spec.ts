import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { htmlPage } from "../../src/hosts/terminal/forecast/report/html-page";
import { summaryOf } from "../../src/hosts/terminal/forecast/report/summary";
import { calendarOf } from "../support/calendar-files";
import { forecastFor, zoomMeeting } from "../support/department/forecast-of";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const hostile = "ORGANIZER;CN=\"<script>document.title='x'</script>\":mailto:carl@regionh.dk";
const lines = [
  ...zoomMeeting({ uid: "a", more: ["RRULE:FREQ=WEEKLY;COUNT=20"] }),
  ...zoomMeeting({ uid: "b", organizer: "bo@regionh.dk", minutes: 45 }),
  ...zoomMeeting({ uid: "c" }).map((line) => (line.startsWith("ORGANIZER") ? hostile : line)),
  ...zoomMeeting({
    uid: "d",
    organizer: "dan@regionh.dk",
    minutes: 30,
    more: ["ATTENDEE;CUTYPE=GROUP;CN=Alle:mailto:alle@regionh.dk"],
  }),
];
const reading = { files: 1, incomplete: 1, unfollowed: 1 };
const summary = summaryOf(forecastFor([calendarOf(...lines)], { withSubjects: true }), reading);

const rows = (["da", "en"] as const).flatMap((language) =>
  ([{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }] as const).flatMap(
    (colors) => [320, 1000].map((width) => ({ language, colors, width })),
  ),
);

test.each(rows)(
  "the forecast in $language, $colors, $width px is accessible, fits and runs nothing",
  async (row) => {
    const browser = await chromium.connect(process.env.BROWSER_TESTS_BROWSER ?? "");
    const page = await browser.newPage({ viewport: { width: row.width, height: 800 }, ...row.colors });
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.setContent(htmlPage(summary, row.language));
    const wider = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    expect(await page.evaluate(wider)).toBe(0);
    expect(await page.title()).toMatch(row.language === "da" ? /prognose$/ : /forecast$/);
    expect(await page.evaluate("getComputedStyle(document.querySelector('table')).borderCollapse")).toBe(
      "collapse",
    );
    expect({ said, requests }).toEqual({ said: [], requests: [] });
    await page.evaluate(axe);
    expect(await page.evaluate("axe.run().then(({ violations }) => violations.map(({ id }) => id))")).toEqual(
      [],
    );
    await browser.close();
  },
);
