import { readTyped } from "../../../src/hosts/playground/read-typed";

const bo = { name: "Bo Lund", address: "bo.lund@regionh.dk", kind: "person" };
const ida = { name: "Ida Bruun", address: "ida.bruun@regionh.dk", kind: "person" };

describe("attendees as people write them", () => {
  it.each([
    ["a name and an address", "Bo Lund <bo.lund@regionh.dk>", [bo]],
    ["an address alone", "bo.lund@regionh.dk", [{ ...bo, name: "bo.lund@regionh.dk" }]],
    ["a family name first", "Lund, Bo <bo.lund@regionh.dk>", [{ ...bo, name: "Lund, Bo" }]],
    ["a name in quotes", '"Lund, Bo" <bo.lund@regionh.dk>', [{ ...bo, name: "Lund, Bo" }]],
    ["Danish letters", "Åse Ærø <aase@regionh.dk>", [{ ...bo, name: "Åse Ærø", address: "aase@regionh.dk" }]],
    ["two with a semicolon", "Bo Lund <bo.lund@regionh.dk>; Ida Bruun <ida.bruun@regionh.dk>", [bo, ida]],
    ["two with a comma", "Bo Lund <bo.lund@regionh.dk>, Ida Bruun <ida.bruun@regionh.dk>", [bo, ida]],
    ["two lines", "Bo Lund <bo.lund@regionh.dk>\r\nIda Bruun <ida.bruun@regionh.dk>\n", [bo, ida]],
    ["a stray separator", " ; Bo Lund <bo.lund@regionh.dk>,; ", [bo]],
    [
      "a name alone, which stays unresolved",
      "Alle læger",
      [{ name: "Alle læger", address: "", kind: "unknown" }],
    ],
    ["nothing", " \n; ,", []],
  ])("%s", (_, typed, expected) => {
    expect(readTyped(typed)).toEqual(expected);
  });
});
