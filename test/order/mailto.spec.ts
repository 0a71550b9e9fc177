import * as fc from "fast-check";
import { composeAddress, mailtoAddress } from "../../src/order/mailto";

const to = "e-learning.center-for-hr@regionh.dk";
const page = "https://outlook.example/compose";
const letter = { to, subject: "Bestilling & æøå", body: "Hej\n\n100 % = 1.200 kr.\n" };

it("opens a mail to the address, with subject and body", () => {
  expect(mailtoAddress(letter)).toBe(
    "mailto:e-learning.center-for-hr@regionh.dk?subject=Bestilling%20%26%20%C3%A6%C3%B8%C3%A5" +
      "&body=Hej%0D%0A%0D%0A100%20%25%20%3D%201.200%20kr.%0D%0A",
  );
});

it("opens the same mail on a page that writes mails", () => {
  const address = new URL(composeAddress(page, letter));
  expect(address.origin + address.pathname).toBe(page);
  expect(Object.fromEntries(address.searchParams)).toEqual(letter);
});

it.each([
  "a@regionh.dk,b@evil.example",
  "a@regionh.dk;b@evil.example",
  "a@regionh.dk?bcc=b@evil.example",
  "a@regionh.dk&cc=b@evil.example",
  "a@regionh.dk\r\nBcc: b@evil.example",
  "a@regionh.dk%0ABcc",
  "a\ud83d@regionh.dk",
  "",
])("leaves out %j, which is not one address", (recipient) => {
  const other = { to: recipient, subject: "s", body: "b" };
  expect(mailtoAddress(other)).toBe("mailto:?subject=s&body=b");
  expect(composeAddress(page, other)).toBe(`${page}?to=&subject=s&body=b`);
});

it("writes half a sign as a sign that cannot be read, and whole ones as they are", () => {
  const address = new URL(mailtoAddress({ to, subject: "\ud83d", body: "a\ude00b 😀" }));
  expect(Object.fromEntries(address.searchParams)).toEqual({ subject: "\ufffd", body: "a\ufffdb 😀" });
});

const bait = [
  "&bcc=",
  "?cc=",
  "&to=",
  "\r\n",
  "\r",
  "%0d%0a",
  "Bcc: a@b.example",
  "#",
  "\u2028",
  "\ud800",
  "æ",
];
const nasty = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...bait), { maxLength: 6 }).map((parts) => parts.join("")),
);
const letters = fc.record({ to: fc.oneof(nasty, fc.constant(to)), subject: nasty, body: nasty });

it("has one recipient, one subject and as many lines as the body, whatever they hold", () => {
  const property = fc.property(letters, (any) => {
    const mail = new URL(mailtoAddress(any));
    const web = new URL(composeAddress(page, any));
    expect([...mail.searchParams.keys()]).toEqual(["subject", "body"]);
    expect([...web.searchParams.keys()]).toEqual(["to", "subject", "body"]);
    expect([mail.hash, web.hash, web.origin + web.pathname]).toEqual(["", "", page]);

    for (const recipient of [decodeURIComponent(mail.pathname), web.searchParams.get("to")])
      expect(["", to]).toContain(recipient);
    expect(mail.searchParams.get("subject")).not.toMatch(/[\r\n\u2028]/);

    const lines = mail.searchParams.get("body")?.split("\r\n");
    expect(lines).toHaveLength(any.body.split("\n").length);
    expect(lines?.join("")).not.toMatch(/[\r\n\u2028]/);
    expect(web.searchParams.get("body")?.split("\n")).toEqual(lines);
  });
  expect(fc.check(property, { numRuns: 5000, seed: 3 })).toMatchObject({ failed: false });
});
