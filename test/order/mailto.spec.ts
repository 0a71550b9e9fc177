import * as fc from "fast-check";
import { mailtoAddress } from "../../src/order/mailto";

const to = "e-learning.center-for-hr@regionh.dk";

it("opens a mail to the address, with subject and body", () => {
  const letter = { to, subject: "Bestilling & æøå", body: "Hej\n\n100 % = 1.200 kr.\n" };
  expect(mailtoAddress(letter)).toBe(
    "mailto:e-learning.center-for-hr@regionh.dk?subject=Bestilling%20%26%20%C3%A6%C3%B8%C3%A5" +
      "&body=Hej%0D%0A%0D%0A100%20%25%20%3D%201.200%20kr.%0D%0A",
  );
});

it.each([
  "a@regionh.dk,b@evil.example",
  "a@regionh.dk?bcc=b@evil.example",
  "a@regionh.dk\r\nBcc: b@evil.example",
  "a@regionh.dk%0ABcc",
  "",
])("leaves out %j, which is not one address", (recipient) => {
  expect(mailtoAddress({ to: recipient, subject: "s", body: "b" })).toBe("mailto:?subject=s&body=b");
});

const nasty = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom("&bcc=", "?cc=", "\r\n", "%0d%0a", "Bcc: a@b.example", "#", "\u2028", "\ud800", "æ"),
      { maxLength: 6 },
    )
    .map((parts) => parts.join("")),
);

it("has one recipient, one subject and one body, whatever they hold", () => {
  const property = fc.property(nasty, nasty, fc.oneof(nasty, fc.constant(to)), (subject, body, recipient) => {
    const address = new URL(mailtoAddress({ to: recipient, subject, body }));
    expect([...address.searchParams.keys()]).toEqual(["subject", "body"]);
    expect(address.searchParams.get("subject")).not.toMatch(/[\r\n\u2028]/);
    expect(address.hash).toBe("");
    expect(decodeURIComponent(address.pathname)).not.toMatch(/[,;\s]|@.*@/);
  });
  expect(fc.check(property, { numRuns: 5000, seed: 3 })).toMatchObject({ failed: false });
});
