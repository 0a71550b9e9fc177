import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { calendarOf } from "./support/calendar-files";
import { departmentCalendars } from "./support/department/department";
import { zoomMeeting } from "./support/department/forecast-of";

const root = path.join(__dirname, "..");
const program = [path.join(root, "scripts", "run-bundled.js"), path.join(root, "src", "assess.ts")];
const env = { ...process.env, TZ: "Europe/Copenhagen", LC_ALL: "da_DK.UTF-8" };
const folder = mkdtempSync(path.join(tmpdir(), "forecast-"));

afterAll(() => rmSync(folder, { recursive: true }));

function inFolder(name: string): string {
  return path.join(folder, name);
}

function assess(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...args], {
    cwd: root,
    encoding: "utf8",
    env,
  });
  return { status, told: stdout.trim().split("\n"), errors: stderr.trim().split("\n").filter(Boolean) };
}

const calendar = calendarOf(...zoomMeeting({ uid: "a", more: ["RRULE:FREQ=WEEKLY;COUNT=20"] }));

describe("npm run assess -- --report", () => {
  it("writes every report that is asked for, of all calendars in a folder and below it", () => {
    mkdirSync(inFolder("calendars/deeper"), { recursive: true });
    writeFileSync(inFolder("calendars/anna.ics"), calendar);
    writeFileSync(
      inFolder("calendars/deeper/bo.ICS"),
      calendar.replaceAll("anna@", "bo@").replace("UID:a", "UID:b"),
    );
    writeFileSync(inFolder("calendars/notes.txt"), "no calendar");
    const reports = ["out.html", "out.csv", "out.json"].map(inFolder);
    const run = assess(inFolder("calendars"), ...reports.flatMap((report) => ["--report", report]));

    expect(run).toEqual({
      status: 0,
      told: [
        "2 af 2 mødeledere har brug for en licens: 2.400 kr. om året",
        ...reports.map((report) => `Skrevet: ${report}`),
      ],
      errors: [],
    });
    expect(readFileSync(inFolder("out.html"), "utf8")).toContain(
      "Møder fra 1. januar 2026 til 31. december 2026",
    );
    expect(JSON.parse(readFileSync(inFolder("out.json"), "utf8"))).toMatchObject({ licenses: { needed: 2 } });
  });

  it("counts in threads what it counts alone, whatever the order of the files", () => {
    const files = departmentCalendars(1200, 4).map((text, index) => {
      writeFileSync(inFolder(`${index}.ics`), text);
      return inFolder(`${index}.ics`);
    });
    const report = (order: readonly string[]) => {
      expect(assess(...order, "--report", inFolder("threads.json")).status).toBe(0);
      return readFileSync(inFolder("threads.json"), "utf8");
    };

    expect(report([...files].reverse())).toBe(report(files));
  });

  it("goes on after a file that cannot be read, and names it at the end", () => {
    writeFileSync(inFolder("good.ics"), calendar);
    writeFileSync(inFolder("bad.ics"), calendar.replace("DURATION:PT60M", "DURATION:soon"));
    const files = [inFolder("missing.ics"), inFolder("bad.ics"), inFolder("good.ics")];
    const { status, told, errors } = assess(...files, "--report", inFolder("x.html"));

    expect(status).toBe(2);
    expect(told[0]).toMatch(/^1 af 1 mødeleder har brug/);
    expect(errors).toEqual([
      "2 filer kunne ikke læses helt:",
      `${inFolder("missing.ics")}: Filen findes ikke.`,
      expect.stringContaining(`${inFolder("bad.ics")}: 1 fejl, den første på linje `),
    ]);
    expect(readFileSync(inFolder("x.html"), "utf8")).toContain("2 filer kunne ikke læses helt.");
  });

  it("refuses a bad table whole, line by line", () => {
    writeFileSync(inFolder("groups.csv"), "address,size\nalle@regionh.dk,mange\n");
    writeFileSync(inFolder("good.ics"), calendar);
    const { status, errors } = assess(
      inFolder("good.ics"),
      "--report",
      inFolder("y.html"),
      "--groups",
      inFolder("groups.csv"),
    );

    expect(status).toBe(2);
    expect(errors).toEqual([
      `${inFolder("groups.csv")}:2: »mange« er ikke en størrelse. Skriv et helt tal fra 0 til 1.000.000.`,
      `${inFolder("groups.csv")}: 1 fejl. Tabellen bliver ikke brugt.`,
    ]);
  });

  it("judges by a policy file, and counts in the price's own unit", () => {
    const pack = JSON.parse(
      readFileSync(path.join(root, "src/policy/packs/region-hovedstaden.json"), "utf8"),
    );
    const price = { ...pack.license.price, amount: 100, per: "month" };
    const own = { ...pack, id: "own", license: { ...pack.license, price } };
    writeFileSync(inFolder("own.json"), JSON.stringify(own));
    writeFileSync(inFolder("good.ics"), calendar);
    const args = ["--policy", inFolder("own.json"), "--report", inFolder("z.html"), "--language", "en"];

    expect(assess(inFolder("good.ics"), ...args).told[0]).toBe(
      "1 of 1 meeting host needs a license: DKK 100 a month",
    );
  });

  it.each([
    [
      ["--report", "x.pdf"],
      "Prognosen kan ikke skrives som »x.pdf«. Endelsen skal være .html, .csv eller .json.",
    ],
    [
      ["--report", "x.html", "--from", "2026-02-30"],
      "»2026-02-30« er ikke en dag. Skriv den som 2026-12-31.",
    ],
    [
      ["--report", "x.html", "--from", "2026-02-02", "--to", "2026-02-01"],
      "Perioden slutter, før den begynder den 2026-02-02.",
    ],
    [["--report", "x.html", "--colour"], "Valget --colour findes ikke."],
  ])("%j is refused", (args, message) => {
    expect(assess("a.ics", ...args)).toEqual({
      status: 2,
      told: [""],
      errors: [`${message} Se mulighederne med --help.`],
    });
  });
});
