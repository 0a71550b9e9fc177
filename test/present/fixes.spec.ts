import * as fc from "fast-check";
import type { Fix } from "../../src/license/finding";
import { aFinding, aVerdict, tooLong, tooMany } from "../support/a-verdict";
import { anyVerdict } from "../support/any-verdict";
import { djoef } from "../support/assessing";
import { paneOf } from "../support/showing";

const order: Fix = { id: "order-license", licenses: 1 };
const shorten: Fix = { id: "end-at-limit", minutes: 40 };

describe("what the organizer can do", () => {
  it("is offered in the findings' order, each thing once, the first one as the primary", () => {
    const { fixes } = paneOf({ minutes: 60, people: 12 });

    expect(fixes.map(({ label, primary }) => [label, primary])).toEqual([
      ["Afkort mødet til 40 min.", true],
      ["Bestil en licens", false],
      ["Jeg har allerede en licens", false],
      ["Vælg, hvem der holder mødet", false],
    ]);
  });

  it("is not offered twice when two findings offer it", () => {
    const verdict = aVerdict({
      findings: [aFinding(tooLong, { fixes: [shorten, order] }), aFinding(tooMany, { fixes: [order] })],
    });

    expect(paneOf({}, { verdict }).fixes.map(({ fix }) => fix)).toEqual([shorten, order]);
  });

  it("asks for the size of each group by its name", () => {
    const groups: readonly Fix[] = [
      { id: "say-group-size", address: "a@regionh.dk", name: "Alle læger" },
      { id: "say-group-size", address: "b@regionh.dk", name: "Alle sygeplejersker" },
    ];
    const verdict = aVerdict({ findings: [aFinding(tooLong, { fixes: groups })] });

    expect(paneOf({}, { verdict }).fixes.map(({ label }) => label)).toEqual([
      "Hvor mange er der i »\u2068Alle læger\u2069«?",
      "Hvor mange er der i »\u2068Alle sygeplejersker\u2069«?",
    ]);
  });

  it("orders as many licenses as are missing", () => {
    const fixes: readonly Fix[] = [{ id: "order-license", licenses: 3 }];
    const verdict = aVerdict({ licensesMissing: 3, findings: [aFinding(tooLong, { fixes })] });

    expect(paneOf({}, { verdict, language: "en" }).fixes[0]?.label).toBe("Order 3 licenses");
  });

  it("names the other solution in the policy's words", () => {
    const { fixes } = paneOf({ minutes: 60, people: 12 }, { answers: { aboutPatients: true } });

    expect(fixes.map(({ label, primary }) => [label, primary])).toEqual([
      ["Brug en af regionens andre godkendte løsninger til videomøder.", false],
      ["Det handler ikke om patienter", false],
    ]);
  });

  it("has at most one primary thing to do", () => {
    fc.assert(
      fc.property(anyVerdict, (verdict) => {
        const primary = paneOf({}, { verdict }).fixes.filter((fix) => fix.primary);

        expect(primary.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("the price", () => {
  it("is the policy's, with its sentence", () => {
    const { price } = paneOf({ minutes: 60, people: 12 });

    expect(price?.text).toBe("En licens koster 1.200 kr. om året og er personlig.");
    expect(price?.source).toMatch(/^Region Hovedstaden, A8, /);
  });

  it("is added up for several", () => {
    const { price } = paneOf({}, { verdict: aVerdict({ licensesMissing: 3 }), language: "en" });

    expect(price?.text).toBe(
      "A license costs DKK 1,200 a year and is personal. 3 licenses cost DKK 3,600 a year in all.",
    );
  });

  it("is not there where the organisation holds the license", () => {
    expect(paneOf({ minutes: 60, people: 12 }, { policy: djoef }).price).toBeUndefined();
  });

  it("is not there where nothing is missing", () => {
    expect(paneOf({ minutes: 30, people: 12 }).price).toBeUndefined();
  });
});
