import { readAliases } from "../../../src/hosts/terminal/forecast/tables/aliases";
import { readGroups } from "../../../src/hosts/terminal/forecast/tables/groups";

describe("the table of groups", () => {
  it.each([
    ["with a head", "address,size\nalle@regionh.dk,12\n"],
    ["without one", "alle@regionh.dk,12"],
    ["with semicolons, as a Danish spreadsheet writes it", "address;size\r\nalle@regionh.dk;12\r\n"],
    [
      "with a byte order mark, quotation marks and capitals",
      '\ufeffAddress,Size\n"Alle@RegionH.dk"," 12 "\n',
    ],
    ["with an empty line, and the same row twice", "alle@regionh.dk,12\n\nalle@regionh.dk,12\n"],
  ])("%s", (_, text) => {
    expect(readGroups(text)).toEqual({ sizes: { "alle@regionh.dk": 12 } });
  });

  it.each([
    ["a size that is no whole number", "address,size\na@b.dk,12\nc@b.dk,3.5", 3, "notASize", "3.5"],
    ["a negative size", "a@b.dk,-1", 1, "notASize", "-1"],
    ["a size beyond all groups", "a@b.dk,1000001", 1, "notASize", "1000001"],
    ["what is no address", "alle,12", 1, "notAnAddress", "alle"],
    ["a column too many", "a@b.dk,12,13", 1, "columns", "3"],
    ["the same group with another size", "a@b.dk,12\nA@b.dk,13", 2, "twice", "a@b.dk"],
    ["quotation marks that do not match", '"a@b.dk,12\n', 1, "notATable", ""],
  ])("refuses %s, with its line", (_, text, line, fault, found) => {
    expect(readGroups(text)).toEqual({ faults: [expect.objectContaining({ fault, found })] });
    expect(readGroups(text)).toMatchObject({ faults: [fault === "notATable" ? {} : { line }] });
  });
});

describe("the table of aliases", () => {
  it("leads to one address through as many steps as there are", () => {
    const { aliases } = readAliases("alias,address\na@b.dk,c@b.dk\nc@b.dk,D@b.dk") as {
      aliases: Map<string, string>;
    };

    expect([...aliases]).toEqual([
      ["a@b.dk", "d@b.dk"],
      ["c@b.dk", "d@b.dk"],
    ]);
  });

  it.each([
    ["a circle", "a@b.dk,c@b.dk\nc@b.dk,a@b.dk", "circle"],
    ["two ends for one alias", "a@b.dk,c@b.dk\na@b.dk,d@b.dk", "twice"],
    ["what is no address", "a@b.dk,c", "notAnAddress"],
  ])("refuses %s", (_, text, fault) => {
    expect(readAliases(text)).toMatchObject({
      faults: expect.arrayContaining([expect.objectContaining({ fault })]),
    });
  });
});
