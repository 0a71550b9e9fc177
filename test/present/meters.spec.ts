import * as fc from "fast-check";
import type { Measures } from "../../src/license/verdict";
import { aVerdict } from "../support/a-verdict";
import { anyVerdict } from "../support/any-verdict";
import { djoef } from "../support/assessing";
import { paneOf } from "../support/showing";

const measures: Measures = {
  minutes: { atLeast: 60, atMost: 60 },
  people: { atLeast: 12, atMost: 12 },
  limitMinutes: 40,
  limitPeople: 100,
};

function metersFor(input: Partial<Measures>, language: "da" | "en" = "da") {
  const verdict = aVerdict({ measures: { ...measures, ...input } });
  const [duration, participants] = paneOf({}, { verdict, language }).meters;
  if (duration === undefined || participants === undefined) throw new Error("There are not two meters");
  return { duration, participants };
}

describe("the meter of the duration", () => {
  it.each([
    ["over the limit", { atLeast: 60, atMost: 60 }, 40, "60 min. · grænse 40"],
    ["one second over", { atLeast: 40 + 1 / 60, atMost: 40 + 1 / 60 }, 40, "40 min. og 1 sek. · grænse 40"],
    ["hours long", { atLeast: 210, atMost: 210 }, 40, "3 timer og 30 min. · grænse 40 min."],
    ["without limit", { atLeast: 60, atMost: 60 }, undefined, "60 min. · ingen grænse"],
    ["not read", { atLeast: 0, atMost: undefined }, 40, "ikke læst · grænse 40"],
    ["at least", { atLeast: 30, atMost: undefined }, 40, "mindst 30 min. · grænse 40"],
    ["between", { atLeast: 30, atMost: 60 }, 40, "30 min. til 60 min. · grænse 40"],
  ])("%s", (_, minutes, limitMinutes, text) => {
    expect(metersFor({ minutes, limitMinutes }).duration).toMatchObject({ label: "Varighed", text });
  });
});

describe("the meter of the participants", () => {
  it.each([
    ["within", { atLeast: 12, atMost: 12 }, "12 · grænse 100", false],
    ["at the limit", { atLeast: 100, atMost: 100 }, "100 · grænse 100", false],
    ["over", { atLeast: 1200, atMost: 1200 }, "1.200 · grænse 100", true],
    ["at least", { atLeast: 12, atMost: undefined }, "mindst 12 · grænse 100", false],
    ["between", { atLeast: 90, atMost: 110 }, "90 til 110 · grænse 100", false],
  ])("%s", (_, people, text, over) => {
    expect(metersFor({ people }).participants).toMatchObject({ label: "Deltagere", text, over });
  });

  it("is not read where the lists were not", () => {
    const [, participants] = paneOf({ minutes: 60, required: undefined, optional: undefined }).meters;

    expect(participants?.text).toBe("ikke læst · grænse 100");
  });

  it("speaks English too", () => {
    const people = { atLeast: 12, atMost: undefined };

    expect(metersFor({ people }, "en").participants.text).toBe("at least 12 · limit 100");
  });
});

describe("the bars", () => {
  it.each([
    ["half the limit is a third", 20, 20, 1 / 3, 1 / 3],
    ["the limit is at two thirds", 40, 40, 2 / 3, 2 / 3],
    ["half as much again fills it", 60, 60, 1, 1],
    ["more fills it as well", 600, 600, 1, 1],
    ["a range is drawn as a range", 20, 40, 1 / 3, 2 / 3],
    ["without an upper bound it goes to the end", 20, undefined, 1 / 3, 1],
  ])("%s", (_, atLeast, atMost, from, to) => {
    const { duration } = metersFor({ minutes: { atLeast, atMost } });

    expect(duration.from).toBeCloseTo(from);
    expect(duration.to).toBeCloseTo(to);
    expect(duration.limit).toBeCloseTo(2 / 3);
  });

  it("have no mark without a limit", () => {
    expect(metersFor({ limitPeople: undefined }).participants.limit).toBeUndefined();
  });

  it("never leave their length, and are over exactly when what is certain is", () => {
    fc.assert(
      fc.property(anyVerdict, (verdict) => {
        for (const { from, to, limit, over } of paneOf({}, { verdict }).meters) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from).toBeLessThanOrEqual(1);
          expect(to).toBeLessThanOrEqual(1);
          if (over) expect(from).toBeGreaterThan(limit ?? 1);
        }
      }),
    );
  });

  it.each([
    ["a license covers", { minutes: 60, people: 12 }, ["60 min. · ingen grænse", "12 · grænse 500"]],
    ["no license covers", { minutes: 60, people: 612 }, ["60 min. · ingen grænse", "612 · grænse 500"]],
  ])("are measured against the license where %s the meeting", (_, invite, texts) => {
    const answers = { myLicense: { since: "2026-01-01" } };

    expect(paneOf(invite, { answers }).meters.map(({ text }) => text)).toEqual(texts);
  });

  it("are not drawn against limits of ours where an institution's account decides", () => {
    const text = "https://aarhusuniversity.zoom.us/j/81234567890";

    expect(paneOf({ minutes: 90, people: 31, text }).meters).toEqual([]);
  });

  it("have no limit by a policy without a free plan", () => {
    const [duration] = paneOf({ minutes: 60, people: 12 }, { policy: djoef }).meters;

    expect(duration).toMatchObject({ text: "60 min. · ingen grænse", limit: undefined, over: false });
  });
});
