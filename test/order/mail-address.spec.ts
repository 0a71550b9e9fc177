import * as fc from "fast-check";
import { isMailAddress } from "../../src/order/mail-address";

it.each([
  "mette.hansen@regionh.dk",
  "METTE.HANSEN@REGIONH.DK",
  "mette@herlev.regionh.dk",
  "mette+zoom@regionh.dk",
  "m_h-1@regionh.dk",
  "o'brien@regionh.example",
  "søren@blåbær.example",
  "1@2.example",
  "post@xn--blbr-roah.xn--p1ai",
  `${"a".repeat(64)}@regionh.dk`,
])("%s is a mail address", (text) => {
  expect(isMailAddress(text)).toBe(true);
});

it.each([
  "",
  "@",
  "mette",
  "mette@",
  "@regionh.dk",
  "mette@regionh",
  "mette@regionh.",
  "mette@.dk",
  "mette@regionh..dk",
  ".mette@regionh.dk",
  "mette.@regionh.dk",
  "mette..hansen@regionh.dk",
  "mette@-regionh.dk",
  "mette@regionh-.dk",
  "mette@region_h.dk",
  "mette@regionh.d",
  "mette@192.168.1.1",
  "mette@[192.168.1.1]",
  "mette@bo@regionh.dk",
  '"mette hansen"@regionh.dk',
  "Mette <mette@regionh.dk>",
  "mette@regionh.dk, bo@regionh.dk",
  "mette@regionh.dk;bo@regionh.dk",
  "mette hansen@regionh.dk",
  "mette@regionh.dk\nBcc: bo@evil.example",
  "mette@regionh.dk?bcc=bo@evil.example",
  "mette\u202e@regionh.dk",
  "mette\u200b@regionh.dk",
  "mette\ud800@regionh.dk",
  "(mette)@regionh.dk",
  `${"a".repeat(65)}@regionh.dk`,
  `mette@${"a".repeat(64)}.dk`,
  `mette@${"a.".repeat(130)}dk`,
])("%j is none", (text) => {
  expect(isMailAddress(text)).toBe(false);
});

it("takes every plain address that fast-check can think of", () => {
  const plain = fc.emailAddress().filter((address) => /^[a-z0-9._+-]+@/i.test(address));
  const property = fc.property(plain, (address) => isMailAddress(address));
  expect(fc.check(property, { numRuns: 2000, seed: 5 })).toMatchObject({ failed: false });
});
