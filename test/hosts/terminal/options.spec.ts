import { readCommandLine } from "../../../src/hosts/terminal/options";
import { sayUsageFault } from "../../../src/hosts/terminal/usage";

describe("what the command line asks for", () => {
  it.each([
    [["a.ics"], {}],
    [["a.ics", "--json"], { json: true }],
    [["--as=anna@regionh.dk", "a.ics"], { as: "anna@regionh.dk" }],
    [["--policy", "djoef", "a.ics"], { policy: "djoef" }],
    [["--language", "da", "a.ics"], { language: "da" }],
    [["-", "b.ics"], { files: ["-", "b.ics"] }],
    [["--", "--json"], { files: ["--json"] }],
  ])("%s", (args, asked) => {
    const plain = { files: ["a.ics"], as: undefined, policy: undefined, language: "en", json: false };

    expect(readCommandLine(args, undefined)).toEqual({ options: { ...plain, ...asked } });
  });

  it.each([
    ["da_DK.UTF-8", "da"],
    ["da", "da"],
    ["en_GB.UTF-8", "en"],
    ["C", "en"],
    [undefined, "en"],
  ])("in a system that speaks %s the language is %s", (system, language) => {
    expect(readCommandLine(["a.ics"], system)).toMatchObject({ options: { language } });
  });
});

describe("a command line that cannot be carried out", () => {
  it.each([
    [[], "Skriv mindst én kalenderfil."],
    [["--json"], "Skriv mindst én kalenderfil."],
    [["--colour", "x.ics"], "Valget --colour findes ikke."],
    [["-x", "x.ics"], "Valget -x findes ikke."],
    [["x.ics", "--as"], "Valget --as mangler en værdi."],
    [["--as", "--json", "x.ics"], "Valget --as mangler en værdi."],
    [["--json=yes", "x.ics"], "Valget --json har ingen værdi."],
    [["--as", "anna", "x.ics"], "»anna« er ikke en mailadresse."],
    [["--language", "fr", "x.ics"], "Sproget »fr« findes ikke her. Vælg da eller en."],
  ])("%s", (args, message) => {
    const command = readCommandLine(args, "da_DK.UTF-8");

    expect("fault" in command && sayUsageFault(command)).toBe(`${message} Se mulighederne med --help.`);
  });

  it("help comes before what else is wrong", () => {
    expect(readCommandLine(["--help", "--as", "anna"], "en")).toEqual({ help: "en" });
  });

  it("the fault is said in the language that was asked for", () => {
    const command = readCommandLine(["--language", "en", "--as", "anna", "x"], "da");

    expect("fault" in command && sayUsageFault(command)).toMatch(/^"anna" is not a mail address\./);
  });
});
