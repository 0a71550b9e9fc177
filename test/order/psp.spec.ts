import { checkPsp } from "../../src/order/psp";

it.each([
  ["E-1234567890-00-01", true],
  ["XG-0000012345-00-01", true],
  ["123456", true],
  ["A.1.2/3_4", true],
  ["Å12-34", true],
  ["1234 5678", true],
  ["123456789012345678901234", true],
  ["-1234", false],
  ["1234-", false],
  ["12--34", false],
  ["projekt", false],
  ["12345*", false],
  ["1aaaaaaaaaaaaaaaaaaaaaa*", false],
  ["#12", false],
])("%j is taken, usual shape: %s", (typed, usual) => {
  expect(checkPsp(typed)).toEqual({ ok: true, psp: typed, usual });
});

it("overlooks space around it", () => {
  expect(checkPsp("  E-12 ")).toEqual({ ok: true, psp: "E-12", usual: true });
});

it("refuses 25 characters", () => {
  expect(checkPsp("1234567890123456789012345")).toEqual({ ok: false, length: 25 });
});
