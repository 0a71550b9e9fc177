import * as fc from "fast-check";
import { words } from "../../src/words/words";

const { da, en } = { da: words.da.forms, en: words.en.forms };

describe("numbers", () => {
  it.each([
    [0, "0", "0"],
    [1, "1", "1"],
    [999, "999", "999"],
    [1200, "1.200", "1,200"],
    [1000000, "1.000.000", "1,000,000"],
    [3.2, "3,20", "3.20"],
    [1234.5, "1.234,50", "1,234.50"],
  ])("%d is %s and %s", (value, danish, english) => {
    expect([da.number(value), en.number(value)]).toEqual([danish, english]);
  });
});

describe("money", () => {
  it.each([
    [1200, "DKK", "1.200 kr.", "DKK 1,200"],
    [3.2, "EUR", "3,20 EUR", "EUR 3.20"],
    [0, "SEK", "0 SEK", "SEK 0"],
  ])("%d %s is %s and %s", (amount, currency, danish, english) => {
    expect([da.money(amount, currency), en.money(amount, currency)]).toEqual([danish, english]);
  });
});

describe("dates", () => {
  it.each([
    ["2021-01-27", "27. januar 2021", "27 January 2021"],
    ["2024-02-29", "29. februar 2024", "29 February 2024"],
    ["2026-12-01", "1. december 2026", "1 December 2026"],
  ])("%s is %s and %s", (day, danish, english) => {
    expect([da.day(day), en.day(day)]).toEqual([danish, english]);
  });

  it("two days of one year go without the year", () => {
    expect(da.days("2026-11-30", "2026-12-03")).toEqual(["30. november", "3. december"]);
  });

  it("two days of different years keep it", () => {
    expect(en.days("2025-12-31", "2026-01-02")).toEqual(["31 December 2025", "2 January 2026"]);
  });

  it.each(["", "soon", "2026-13-01", "2026-12"])("%j is no date and stays as it is", (day) => {
    expect(da.day(day)).toBe(day);
  });
});

describe("durations", () => {
  it.each([
    [0, "0 min.", "0 min"],
    [1, "1 min.", "1 min"],
    [40, "40 min.", "40 min"],
    [60, "60 min.", "60 min"],
    [119, "119 min.", "119 min"],
    [120, "2 timer", "2 hours"],
    [210, "3 timer og 30 min.", "3 hours and 30 min"],
    [1440, "24 timer", "24 hours"],
    [0.5, "30 sek.", "30 sec"],
    [40 + 1 / 60, "40 min. og 1 sek.", "40 min and 1 sec"],
    [180 + 1 / 60, "3 timer og 1 sek.", "3 hours and 1 sec"],
    [150.5, "2 timer, 30 min. og 30 sek.", "2 hours, 30 min and 30 sec"],
  ])("%d minutes are %s and %s", (minutes, danish, english) => {
    expect([da.minutes(minutes), en.minutes(minutes)]).toEqual([danish, english]);
  });

  it("are shown as the limit exactly when they are within the limit's last second", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 119 }), fc.integer({ min: -1500, max: 1500 }), (limit, ms) => {
        const shown = da.minutes(limit + ms / 60_000);

        expect(shown === da.minutes(limit)).toBe(ms > -1000 && ms <= 0);
      }),
    );
  });
});

describe("plurals", () => {
  it.each([
    [0, "0 deltagere", "0 participants"],
    [1, "1 deltager", "1 participant"],
    [2, "2 deltagere", "2 participants"],
    [100, "100 deltagere", "100 participants"],
    [101, "101 deltagere", "101 participants"],
  ])("of %d are %s and %s", (value, danish, english) => {
    expect(da.count(value, "deltager", "deltagere")).toBe(danish);
    expect(en.count(value, "participant", "participants")).toBe(english);
  });
});

describe("lists and quotation marks", () => {
  it.each([
    [[], "", ""],
    [["a"], "a", "a"],
    [["a", "b"], "a og b", "a and b"],
    [["a", "b", "c"], "a, b og c", "a, b and c"],
  ])("%j is %s and %s", (items, danish, english) => {
    expect([da.list(items), en.list(items)]).toEqual([danish, english]);
  });

  it("are each language's own", () => {
    expect([da.quote("Alle læger"), en.quote("Alle læger")]).toEqual(["»Alle læger«", '"Alle læger"']);
  });
});
