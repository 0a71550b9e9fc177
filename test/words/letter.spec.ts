import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import type { TypedHolder } from "../../src/order/check-form";
import type { EndingDates } from "../../src/order/ending";
import type { Writing } from "../../src/order/letter";
import { policyFor } from "../../src/policy/choose-policy";
import { packs } from "../../src/policy/packs";
import type { Policy } from "../../src/policy/policy";
import { readPolicy } from "../../src/policy/read-policy";
import { writeEnding, writeOrder } from "../../src/words/write-letter";

const [region] = packs;
const djoef = policyFor("kurser@djoef.dk", packs).policy;

function madeUp(id: string): Policy {
  const reading = readPolicy(readFileSync(`test/support/policies/${id}.json`, "utf8"));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.policy;
}

function aHolder(input: Partial<TypedHolder> & { email?: string } = {}): TypedHolder {
  const { email = "mette.hansen@regionh.dk", ...rest } = input;
  const values = { position: "Underviser", email, workplace: "Herlev Hospital", department: "Afdeling O" };
  return { name: "Mette Hansen", address: "", values, ...rest };
}

function aWriting(input: Partial<Writing> & { holders?: readonly TypedHolder[] } = {}): Writing {
  const { holders = [aHolder()], ...rest } = input;
  const order = { ean: "5790000000005", psp: "E-1234567890-00-01" };
  return { policy: region, form: { order, holders }, sender: "Anna Holm", ...rest };
}

function mailed(outgoing: ReturnType<typeof writeOrder>) {
  if (outgoing?.by !== "mail") throw new Error("no mail");
  return outgoing.letter;
}

it("orders the region's license with all that A11 asks for, in Danish", () => {
  expect(mailed(writeOrder(aWriting()))).toEqual({
    to: "e-learning.center-for-hr@regionh.dk",
    subject: "Bestilling af enterprise-licens til Zoom",
    body: `Hej

Jeg vil gerne bestille en enterprise-licens til Zoom.

EAN-nummer: 5790000000005
PSP-nummer: E-1234567890-00-01

Mette Hansen
Stilling: Underviser
E-mailadresse: mette.hansen@regionh.dk
Arbejdssted: Herlev Hospital
Afdeling eller afsnit: Afdeling O

Pris: 1.200 kr. om året.

Med venlig hilsen
Anna Holm
`,
  });
});

it("orders three licenses for three teachers, with the price of them all", () => {
  const holders = [
    aHolder(),
    aHolder({ name: "Bo Lund", email: "bo.lund@regionh.dk" }),
    aHolder({ name: "", email: "ida.berg@regionh.dk" }),
  ];
  const { subject, body } = mailed(writeOrder(aWriting({ holders })));
  expect(subject).toBe("Bestilling af enterprise-licens til Zoom, 3 personer");
  expect(body).toContain(
    "Jeg vil gerne bestille en enterprise-licens til Zoom til hver af disse 3 personer.",
  );
  expect(body).toContain("1. Mette Hansen\nStilling: Underviser\n");
  expect(body).toContain("2. Bo Lund\nStilling: Underviser\nE-mailadresse: bo.lund@regionh.dk\n");
  expect(body).toContain("3.\nStilling: Underviser\nE-mailadresse: ida.berg@regionh.dk\n");
  expect(body).toContain("Pris: 1.200 kr. om året for hver, i alt 3.600 kr. om året.");
});

function ending(dates: Partial<EndingDates>): EndingDates {
  const none = { lastPayment: undefined, withoutRefund: undefined };
  return { from: "2026-12-15", noticeDays: 30, lastDay: "2027-01-14", ...none, ...dates };
}

it("ends a license with its holder, its day of notice and what follows from it", () => {
  const holders = [aHolder({ address: "mette.hansen@regionh.dk" })];
  const dates = ending({ lastPayment: "2027-01-01", withoutRefund: 12 });
  expect(mailed(writeEnding(aWriting({ holders }), dates))).toEqual({
    to: "e-learning.center-for-hr@regionh.dk",
    subject: "Opsigelse af enterprise-licens til Zoom",
    body: `Hej

Hermed opsiges følgende enterprise-licens til Zoom:

Mette Hansen, mette.hansen@regionh.dk

Opsigelsen gælder fra den 15. december 2026. Med 30 dages varsel er sidste dag 14. januar 2027. Sidste betaling er den 1. januar 2027. Opsigelsen ligger inden for de første 12 måneder, så der gives ikke penge tilbage.

Med venlig hilsen
Anna Holm
`,
  });
});

it("writes to an English-speaking organization in English, for its order page", () => {
  const form = {
    order: { "cost-center": "4711" },
    holders: [
      aHolder({ values: { email: "ada@meridian.example" } }),
      aHolder({ values: { email: "ben@meridian.example" }, name: "" }),
    ],
  };
  expect(writeOrder(aWriting({ policy: madeUp("meridian-museum"), form }))).toEqual({
    by: "ticket",
    url: "https://help.meridian.example/zoom",
    subject: "Order: Business license for Zoom, 2 people",
    body: `Hello

I would like to order a Business license for Zoom for each of these 2 people.

Cost center: 4711

1. Mette Hansen
E-mail address: ada@meridian.example

2.
E-mail address: ben@meridian.example

Price: EUR 14.50 a month each, EUR 29 a month in all.

Kind regards
Anna Holm
`,
  });
});

it("gives notice in English too", () => {
  const form = { order: {}, holders: [aHolder({ address: "ada@meridian.example", values: {} })] };
  const dates = ending({ from: "2026-11-30", noticeDays: 90, lastDay: "2027-02-28" });
  expect(writeEnding(aWriting({ policy: madeUp("meridian-museum"), form }), dates)).toMatchObject({
    by: "ticket",
    url: "https://help.meridian.example/zoom-end",
    subject: "Notice: Business license for Zoom",
    body: expect.stringContaining(
      "Notice is given from 30 November 2026. With 90 days' notice, the last day is 28 February 2027. " +
        "Nothing more is to be paid before the license ends.\n",
    ) as string,
  });
});

it("does not say Zoom twice, and names no notice where there is none", () => {
  const form = { order: {}, holders: [aHolder({ values: { name: "Mette Hansen" }, name: "" })] };
  const writing = aWriting({ policy: madeUp("nordvang-skole"), form, sender: "" });
  expect(mailed(writeOrder(writing)).body).toBe(
    "Hej\n\nJeg vil gerne bestille et Zoom-abonnement.\n\nNavn: Mette Hansen\n\nPris: gratis.\n\nMed venlig hilsen\n",
  );
  const dates = ending({ noticeDays: 0, lastDay: "2026-12-15" });
  expect(mailed(writeEnding(writing, dates)).body).toContain("Sidste dag er 15. december 2026.");
});

it("writes nothing where the organization holds the license", () => {
  expect(writeOrder(aWriting({ policy: djoef }))).toBeUndefined();
  expect(writeEnding(aWriting({ policy: djoef }), ending({}))).toBeUndefined();
});

it("gives each value one line and the subject none of them, whatever was typed", () => {
  const typed = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.constantFrom("a\r\nBcc: b@evil.example", "\u2028x", "\u0085"),
  );
  const expected = mailed(writeOrder(aWriting()));
  const lines = expected.body.split("\n").length;
  const property = fc.property(typed, typed, typed, (position, name, sender) => {
    const values = { ...aHolder().values, position: `p${position}` };
    const letter = mailed(
      writeOrder(aWriting({ holders: [aHolder({ name: `n${name}`, values })], sender: `s${sender}` })),
    );
    expect(letter.body.split(/\r\n|[\r\n\u0085\u2028\u2029]/)).toHaveLength(lines);
    expect({ to: letter.to, subject: letter.subject }).toEqual({
      to: expected.to,
      subject: expected.subject,
    });
  });
  expect(fc.check(property, { numRuns: 2000, seed: 6 })).toMatchObject({ failed: false });
});
