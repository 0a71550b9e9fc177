import { packs } from "../../src/policy/packs";
import { vendorFacts } from "../../src/policy/vendor";
import { valueAt } from "../../src/policy/names-at";

/** Every figure and address that a user can meet, and the words of the sentence that state it. */
const figures: readonly (readonly [string, string, string, unknown, string])[] = [
  ["region-hovedstaden", "plans.free.groupMinutes", "A4", 40, "40 minutters gruppemøder"],
  ["region-hovedstaden", "plans.free.pairMinutes", "A4", null, 'ubegrænsede "1 til 1 møder"'],
  ["region-hovedstaden", "plans.free.participants", "A4", 100, "op til 100 deltagere"],
  ["region-hovedstaden", "plans.licensed.participants", "A9", 500, "op til 500 deltagere"],
  ["region-hovedstaden", "plans.licensed.webinars", "A9", true, "webinarer"],
  [
    "region-hovedstaden",
    "license.sharedMailbox.allowed",
    "A16",
    false,
    "ikke oprettes licens til fællespostkasse",
  ],
  ["region-hovedstaden", "license.price.amount", "A8", 1200, "1.200"],
  ["region-hovedstaden", "license.price.currency", "A8", "DKK", "kr."],
  ["region-hovedstaden", "license.price.per", "A8", "year", "årligt"],
  ["region-hovedstaden", "license.price.paid", "A27", "on-creation", "betales ved oprettelsen"],
  ["region-hovedstaden", "license.term.noticeDays", "A26", 30, "30 dages opsigelsesvarsel"],
  ["region-hovedstaden", "license.term.noRefundMonths", "A28", 12, "12 måneder"],
  [
    "region-hovedstaden",
    "license.request.address",
    "A10",
    "e-learning.center-for-hr@regionh.dk",
    "e-learning.center-for-hr@regionh.dk",
  ],
  [
    "region-hovedstaden",
    "license.ending.address",
    "A25",
    "e-learning.center-for-hr@regionh.dk",
    "e-learning.center-for-hr@regionh.dk",
  ],
  ["region-hovedstaden", "joining.ways.1.url", "B21", "https://zoom.us/join", "zoom.us/join"],
  ["djoef", "plans.licensed.participants", "B4", null, "professionel Zoom licens"],
  ["djoef", "plans.licensed.webinars", "B28", true, "videooptagelse af webinaret"],
  ["djoef", "license.heldBy", "B4", "organization", "Vi benytter os af"],
  ["djoef", "joining.ways.1.url", "B21", "https://zoom.us/join", "zoom.us/join"],
  ["djoef", "joining.contact.phone", "B31", "33 95 97 00", "33 95 97 00"],
  ["djoef", "joining.contact.mail", "C1", "djoef@djoef.dk", "djoef@djoef.dk"],
];

it.each(figures)("%s: %s is what %s says", (id, path, sentence, value, words) => {
  const pack = packs.find((one) => one.id === id);
  const steps = path.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  expect(valueAt(pack, steps)).toBe(value);
  expect(pack?.sentences[sentence]?.da).toContain(words);
});

it("states no number, address or flag in a pack that the table above does not trace", () => {
  const traced = new Set(figures.map(([id, path]) => `${id} ${path}`));
  const found = packs.flatMap((pack) => figuresIn(pack, []).map((path) => `${pack.id} ${path}`));
  expect(found.filter((figure) => !traced.has(figure))).toEqual([]);
});

function figuresIn(value: unknown, path: readonly string[]): readonly string[] {
  if (path[0] === "sources" || path[0] === "organization") return [];
  const isFigure = typeof value === "number" || typeof value === "boolean" || /@|https?:/.test(String(value));
  if (typeof value !== "object" || value === null) {
    return isFigure && path[0] !== "sentences" ? [path.join(".")] : [];
  }
  return Object.entries(value).flatMap(([key, inside]) => figuresIn(inside, [...path, key]));
}

it("asks for exactly what A11 lists, invoicing once an order and the rest for each holder", () => {
  const [region] = packs;
  const fields = region.license.heldBy === "person" ? region.license.request.fields : [];
  expect(fields.map(({ id, check, per }) => [id, check, per])).toEqual([
    ["ean", "ean", "order"],
    ["psp", "psp", "order"],
    ["position", "text", "holder"],
    ["email", "email", "holder"],
    ["workplace", "text", "holder"],
    ["department", "text", "holder"],
  ]);
});

it("every source says when it was last compared", () => {
  const checked = packs.flatMap(({ sources }) => Object.values(sources).map((source) => source.checked));
  expect(checked.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day))).toEqual([]);
});

describe("the vendor's facts", () => {
  it.each(Object.entries(vendorFacts))("%s is dated, sourced and said in both languages", (id, fact) => {
    expect(id).toMatch(/^Z[1-9]\d*$/);
    expect(fact.source.url).toMatch(/^https:\/\//);
    expect(fact.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(["high", "medium"]).toContain(fact.confidence);
    expect(fact.text.da).not.toBe(fact.text.en);
  });

  it("say that free meetings end after 40 minutes, also between two, since 15 July 2022", () => {
    expect(vendorFacts["Z1"]).toMatchObject({ value: 40, unit: "minutes", validFrom: "2022-07-15" });
  });
});
