import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { madeUpFile } from "./support/made-up";

const root = path.join(__dirname, "..");
const folder = mkdtempSync(path.join(tmpdir(), "policy-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly status: number | null;
  readonly lines: readonly string[];
  readonly errors: readonly string[];
}

function check(args: readonly string[], language = "da_DK.UTF-8"): Run {
  const program = ["--import", "tsx", path.join(root, "src", "policy-check.ts")];
  const env = { ...process.env, LC_ALL: language };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...args], {
    cwd: root,
    encoding: "utf8",
    env,
  });
  const linesOf = (text: string) => text.split("\n").filter((line) => line !== "");
  return { status, lines: linesOf(stdout), errors: linesOf(stderr) };
}

function fileOf(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

const museum = "test/support/policies/meridian-museum.json";

describe("a policy that can be used", () => {
  it("is told in words", () => {
    const { status, lines, errors } = check([museum]);

    expect({ status, errors }).toEqual({ status: 0, errors: [] });
    expect(lines).toEqual(
      expect.arrayContaining([
        "Meridian Museum (meridian-museum)",
        "Den kan bruges.",
        "  Mailadresser under meridian.example og museum.meridian.example",
        "  Intet er gratis: Alle møder i Zoom kræver en licens",
        "  Licens (Business-licens): op til 300 deltagere, ikke webinarer [M1, M2]",
        "  14,50 EUR om måneden, betales for hver periode [M4]",
        "  En fællespostkasse kan have en licens [M3]",
        "  Skal: Brug altid venterum. [M6]",
        "  Hjælp: Spørg servicedesken. +45 70 00 00 00, service@meridian.example [M8]",
      ]),
    );
  });

  it("is compared with a built-in one on the ready-made invites", () => {
    const { status, lines } = check([
      "test/support/policies/nordvang-skole.json",
      "--against",
      "region-hovedstaden",
    ]);

    expect(status).toBe(0);
    const from = lines.findIndex((line) => line.endsWith("et andet svar end efter Region Hovedstaden"));
    expect(lines[from]).toMatch(/^5 af \d+ færdige indkaldelser/);
    expect(lines.slice(from + 1, from + 4)).toEqual([
      "  Kun jer to",
      "    - Du behøver ingen licens. Møder mellem to har ingen tidsgrænse efter reglerne i Region Hovedstaden.",
      "    + Du skal bruge et Zoom-abonnement. Mødet varer 90 min. Det er 45 min. mere, end et gratis møde mellem to kan vare.",
    ]);
  });

  it("changes nothing against itself", () => {
    const { lines } = check([museum, "--against", museum, "--language", "en"]);

    expect(lines[lines.length - 1]).toMatch(
      /^0 of \d+ ready-made invites get another answer than by Meridian Museum$/,
    );
  });
});

describe("a policy that cannot be used", () => {
  it("is refused with every error, its line and its path", () => {
    const text = madeUpFile("meridian-museum")
      .replace('"amount": 14.5', '"amount": "14,50"')
      .replace('"participants": 300', '"participant": 300');
    const file = fileOf("bad.json", text);
    const lineOf = (part: string) => text.split("\n").findIndex((line) => line.includes(part)) + 1;
    const { status, lines, errors } = check([file]);

    expect({ status, lines }).toEqual({ status: 1, lines: [] });
    expect(errors).toEqual([
      expect.stringMatching(
        new RegExp(
          `^${file}:\\d+:\\d+: \\$\\.plans\\.licensed\\.participants: Mangler\\. Der skal stå et tal eller null\\.$`,
        ),
      ),
      `${file}:${lineOf('"participant"')}:7: $.plans.licensed.participant: »participant« kendes ikke. Her kan der stå »participants«, »webinars«, »cites«, »name« eller »indefinite«.`,
      `${file}:${lineOf('"amount"')}:17: $.license.price.amount: Her står en tekst. Der skal stå et tal.`,
      "Den kan ikke bruges: 3 fejl.",
    ]);
  });

  it("is refused in English too, and as what the other one is compared with", () => {
    const { status, errors } = check([museum, "--against", fileOf("half.json", '{"id":')], "en_GB.UTF-8");

    expect(status).toBe(1);
    expect(errors).toEqual([
      expect.stringMatching(/half\.json:1:7: \$: A value is missing here\.$/),
      "It can't be used: 1 error.",
    ]);
  });
});

it.each([
  [[], "Skriv navnet på én fil. Se mulighederne med --help."],
  [[museum, museum], "Skriv navnet på én fil. Se mulighederne med --help."],
  [["no-such.json"], "no-such.json: Filen findes ikke."],
  [["test"], "test: Det er en mappe. Skriv navnene på filerne i den."],
  [
    [museum, "--against", "x"],
    "x er hverken en fil eller en indbygget politik (region-hovedstaden og djoef).",
  ],
  [["--colour", museum], "Valget --colour findes ikke. Se mulighederne med --help."],
  [
    [museum, "--language", "sv"],
    "Sproget »sv« findes ikke her. Vælg da eller en. Se mulighederne med --help.",
  ],
])("what cannot be carried out is said: %j", (args, message) => {
  expect(check(args)).toEqual({ status: 2, lines: [], errors: [message] });
});

it("help is on its way", () => {
  const { status, lines } = check(["--help", "--language", "en"]);

  expect(status).toBe(0);
  expect(lines[0]).toBe("Usage: npm run policy -- FILE.json [options]");
});
