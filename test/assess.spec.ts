import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { calendarOf, calendarPath, eventLines } from "./support/calendar-files";

const root = path.join(__dirname, "..");
const program = ["--import", "tsx", path.join(root, "src", "assess.ts")];
const env = { ...process.env, TZ: "Europe/Copenhagen", LC_ALL: "da_DK.UTF-8" };

interface Run {
  readonly status: number | null;
  readonly lines: readonly string[];
  readonly errors: readonly string[];
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}

function assess(args: readonly string[], input: string | Uint8Array = ""): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...args], {
    cwd: root,
    encoding: "utf8",
    env,
    input,
  });
  return { status, lines: linesOf(stdout), errors: linesOf(stderr) };
}

const group = calendarOf(
  ...eventLines(
    "SUMMARY:Temamøde",
    "DTSTART;TZID=Europe/Copenhagen:20261207T100000",
    "DURATION:PT1H",
    "ORGANIZER;CN=Anna Holm:mailto:anna.holm@regionh.dk",
    "ATTENDEE;CN=Bo Lund:mailto:bo.lund@regionh.dk",
    "ATTENDEE;CN=Ida Berg:mailto:ida.berg@partner.example",
    "LOCATION:https://us02web.zoom.us/j/81234567890?pwd=x",
    "DESCRIPTION:Adgangskode: 004217",
  ),
);

describe("npm run assess, for programs", () => {
  it("writes one object a line, in a fixed form", () => {
    const { status, lines, errors } = assess(["--json", "-"], group);

    expect({ status, errors }).toEqual({ status: 0, errors: [] });
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        file: "-",
        event: {
          uid: "one",
          summary: "Temamøde",
          start: "2026-12-07T09:00:00.000Z",
          end: "2026-12-07T10:00:00.000Z",
          durationMinutes: 60,
          recurring: false,
          cancelled: false,
          unread: [],
        },
        organizer: { name: "Anna Holm", address: "anna.holm@regionh.dk" },
        participants: { atLeast: 3, atMost: 3 },
        service: {
          kind: "zoom",
          meetings: [
            {
              kind: "meeting",
              host: "us02web.zoom.us",
              account: null,
              meetingId: "81234567890",
              passcode: "004217",
              url: "https://us02web.zoom.us/j/81234567890?pwd=x",
              wrappedBy: [],
              warnings: [],
            },
          ],
        },
        verdict: {
          need: "needed",
          plan: "enterprise",
          gap: "order",
          licensesMissing: 1,
          findings: [
            expect.objectContaining({
              rule: "duration",
              severity: "error",
              message: "tooLong",
              cites: ["A4"],
            }),
          ],
        },
        attendees: { need: "nothing" },
        text: {
          headline: "Du skal bruge en enterprise-licens",
          reasons: ["Mødet varer 60 min. Det er 20 min. mere, end et gratis gruppemøde kan vare."],
        },
      },
    ]);
  });

  it("says null for what is not known, and names what could not be read", () => {
    const { status, lines, errors } = assess(["--json", calendarPath("one-bad-event-of-three.ics")]);
    const bad = lines.map((line) => JSON.parse(line))[1];

    expect(bad).toMatchObject({
      event: {
        summary: "Bad",
        start: null,
        durationMinutes: null,
        unread: ["start", "startsOn", "allDay", "organizer"],
      },
      organizer: null,
    });
    expect(status).toBe(2);
    expect(errors).toHaveLength(4);
    expect(errors[0]).toMatch(/one-bad-event-of-three\.ics:16: /);
  });

  it("says that an attendee needs nothing, whatever the meeting", () => {
    const { lines } = assess(["--json", "--as", "BO.LUND@regionh.dk", "--language", "en", "-"], group);

    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      verdict: { need: "not-needed", gap: "none", licensesMissing: 0 },
      text: { headline: "You need neither license nor account" },
    });
  });

  it("judges by the policy that is named", () => {
    const { lines } = assess(["--json", "--policy", "djoef", "-"], group);

    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ verdict: { need: "not-needed" } });
  });
});

describe("npm run assess, for people", () => {
  it("writes a block for each event, without colors where there is no terminal", () => {
    const { status, lines } = assess(["-"], group);

    expect(status).toBe(0);
    expect(lines).toEqual([
      "Temamøde  -, linje 3",
      "7. december 2026 kl. 10.00  Varighed: 60 min. · grænse 40  Deltagere: 3 · grænse 100",
      "Du skal bruge en enterprise-licens",
      "  Mødet varer 60 min. Det er 20 min. mere, end et gratis gruppemøde kan vare.",
      expect.stringMatching(/^ {2}Kilde: Region Hovedstaden, A4/),
    ]);
  });

  it("shows hostile text without what moves the cursor or turns the text around", () => {
    const hostile = calendarOf(...eventLines("SUMMARY:a\u001b[2Jb\u202ec\u0007"));
    const { lines } = assess(["-"], hostile);

    expect(lines.join("\n")).not.toMatch(/[\0-\x09\x0b-\x1f\u202e\u2066-\u2069]/);
    expect(lines[0]).toBe("a [2Jbc  -, linje 3");
  });

  it("goes on after files that cannot be read, and says why", () => {
    const files = ["no-such.ics", "test", calendarPath("saved-web-page.ics"), calendarPath("cut-off.ics")];
    const { status, lines, errors } = assess(files);

    expect(status).toBe(2);
    expect(lines[0]).toMatch(/^Whole {2}/);
    expect(errors).toEqual([
      "no-such.ics: Filen findes ikke.",
      "test: Det er en mappe. Skriv navnene på filerne i den.",
      expect.stringMatching(/saved-web-page\.ics:1: .*webside/),
      expect.stringMatching(/cut-off\.ics:12: Filen slutter midt i aftalen/),
    ]);
  });

  it("a zone that nobody knows is a note, no failure", () => {
    const { status, errors } = assess([calendarPath("windows-zones-not-defined.ics")]);

    expect(status).toBe(0);
    expect(errors).toEqual([expect.stringMatching(/:34: Bemærk: .*Customized Time Zone/)]);
  });
});

describe("a command line that cannot be carried out", () => {
  it.each([
    [["--colour", "x.ics"], "Valget --colour findes ikke."],
    [["--policy", "x", "x.ics"], "Der er ingen politik med id »x«. Der er region-hovedstaden og djoef."],
  ])("%s", (args, message) => {
    expect(assess(args)).toEqual({
      status: 2,
      lines: [],
      errors: [`${message} Se mulighederne med --help.`],
    });
  });

  it("help is on its way", () => {
    const { status, lines } = assess(["--help"]);

    expect(status).toBe(0);
    expect(lines[0]).toMatch(/^Brug: npm run assess/);
  });
});

describe("a reader who leaves", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "assess-"));
  const file = path.join(folder, "many.ics");
  afterAll(() => rmSync(folder, { recursive: true }));

  it("ends the program at once, without a complaint", async () => {
    writeFileSync(file, calendarOf(...Array.from({ length: 20_000 }, () => eventLines("SUMMARY:x")).flat()));
    const child = spawn(process.execPath, [...program, "--json", file], { cwd: root, env });
    const exited = once(child, "exit");
    let complaint = "";
    child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
    await once(child.stdout, "data");
    child.stdout.destroy();

    expect(await exited).toEqual([0, null]);
    expect(complaint).toBe("");
  });
});
