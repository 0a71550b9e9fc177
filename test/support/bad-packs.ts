/** The region's pack gone wrong in many ways. */
import { readFileSync } from "node:fs";

export const goodPack = readFileSync("src/policy/packs/region-hovedstaden.json", "utf8");

/** Stands for "leave it out". */
export const nothing = undefined;

/** The region's pack with other values at some places: `plans.free.groupMinutes`, `use.rules.0.id`. */
export function packWith(changes: Readonly<Record<string, unknown>>): string {
  const pack: unknown = JSON.parse(goodPack);
  for (const [place, value] of Object.entries(changes)) change(pack, place.split("."), value);
  return JSON.stringify(pack);
}

function change(target: unknown, [step = "", ...rest]: readonly string[], value: unknown): void {
  const object = target as Record<string, unknown>;
  if (rest.length > 0) change(object[step], rest, value);
  else if (value === nothing) delete object[step];
  else object[step] = value;
}

/** `$.use.rules[0].id` for `use.rules.0.id`. */
export function pathOf(place: string): string {
  return `$.${place.replace(/\.(\d+)(?=\.|$)/g, "[$1]")}`;
}

const sevenSteps = Array.from({ length: 7 }, () => ({ da: "a", en: "b" }));

type Row = readonly [string, unknown, string, string | number | undefined, readonly unknown[]];

/** Place, value put there, and what the reader says: code, found, allowed. */
export const badPlaces: readonly Row[] = [
  ["id", nothing, "missing", undefined, ["string"]],
  ["plans", nothing, "missing", undefined, ["object"]],
  ["plans.free.groupMinutes", nothing, "missing", undefined, ["number"]],
  ["plans.free.pairMinutes", nothing, "missing", undefined, ["number", "null"]],
  ["organization.name.en", nothing, "missing", undefined, ["string"]],
  ["license.heldBy", nothing, "missing", undefined, ["person", "organization"]],
  ["license.request.by", nothing, "missing", undefined, ["mail", "ticket"]],

  ["plans.free.groupMinutes", "40", "wrong-type", "string", ["number"]],
  ["plans.free.groupMinutes", 40.5, "wrong-type", 40.5, ["whole-number"]],
  ["plans.free.pairMinutes", "none", "wrong-type", "string", ["number", "null"]],
  ["plans.free.participants", null, "wrong-type", "null", ["number"]],
  ["plans.free", 40, "wrong-type", 40, ["object", "null"]],
  ["plans.licensed", [], "wrong-type", "array", ["object"]],
  ["plans.licensed.webinars", "yes", "wrong-type", "string", ["boolean"]],
  ["organization.domains", "regionh.dk", "wrong-type", "string", ["array"]],
  ["use.rules.0.text", "Nej", "wrong-type", "string", ["object"]],
  ["license", "personal", "wrong-type", "string", ["object"]],

  ["plans.free.groupMinutes", 0, "too-small", 0, [1]],
  ["plans.free.participants", 2_000_000, "too-big", 2_000_000, [1_000_000]],
  ["license.price.amount", -1, "too-small", -1, [0]],
  ["license.term.noticeDays", 36_500, "too-big", 36_500, [3660]],
  ["use.rules.1.text.en", "", "too-short", 0, [1]],
  ["use.rules.1.text.da", "x".repeat(241), "too-long", 241, [240]],
  ["plans.free.cites", [], "too-few", 0, [1]],
  ["organization.domains", [], "too-few", 0, [1]],
  ["joining.ways.0.steps", sevenSteps, "too-many", 7, [6]],

  ["license.price.per", "week", "not-one-of", "week", ["month", "year"]],
  ["license.request.by", "fax", "not-one-of", "fax", ["mail", "ticket"]],
  ["license.heldBy", 1, "not-one-of", 1, ["person", "organization"]],
  ["organization.language", "sv", "not-one-of", "sv", ["da", "en"]],
  ["use.rules.0.kind", "maybe", "not-one-of", "maybe", ["allowed", "forbidden", "required", "note"]],

  ["id", "region h", "wrong-form", "region h", ["slug"]],
  ["organization.domains.0", "@regionh.dk", "wrong-form", "@regionh.dk", ["domain"]],
  ["organization.domains.0", "RegionH.dk", "wrong-form", "RegionH.dk", ["domain"]],
  ["organization.domains.0", "regionh", "wrong-form", "regionh", ["domain"]],
  ["organization.zoomNames.0", "a.zoom.us", "wrong-form", "a.zoom.us", ["zoom-name"]],
  ["license.request.address", "a@b.dk?bcc=c@d.dk", "wrong-form", "a@b.dk?bcc=c@d.dk", ["mail-address"]],
  [
    "license.request.address",
    "a@b.dk\r\nBcc: c@d.dk",
    "wrong-form",
    "a@b.dk\r\nBcc: c@d.dk",
    ["mail-address"],
  ],
  ["joining.ways.1.url", "javascript:alert(1)", "wrong-form", "javascript:alert(1)", ["web-address"]],
  ["joining.ways.1.url", "http://zoom.us/join", "wrong-form", "http://zoom.us/join", ["web-address"]],
  [
    "joining.ways.1.url",
    "https://zoom.us@e.example/",
    "wrong-form",
    "https://zoom.us@e.example/",
    ["web-address"],
  ],
  ["sources.A.checked", "2026-02-29", "wrong-form", "2026-02-29", ["day"]],
  ["license.price.currency", "kr.", "wrong-form", "kr.", ["currency"]],
  ["organization.name.da", "Region\u202e", "wrong-form", "Region\u202e", ["plain-text"]],
  ["organization.name.da", "Region\r\nBcc: x", "wrong-form", "Region\r\nBcc: x", ["plain-text"]],
  ["organization.name.da", "Region\ud800", "wrong-form", "Region\ud800", ["plain-text"]],
  ["plans.free.cites.0", "§4", "wrong-form", "§4", ["sentence-id"]],
  ["plans.free.cites.0", "Z1", "wrong-form", "Z1", ["sentence-id"]],
  ["sources.Bb", {}, "bad-key", "Bb", ["source-letter"]],
  ["sentences.fourth", {}, "bad-key", "fourth", ["sentence-id"]],

  ["plans.free.cites.0", "A99", "unknown-sentence", "A99", []],
  ["plans.free.pairMinutes", 30, "pair-below-group", 30, [40]],
  ["plans.licensed.participants", 99, "licensed-below-free", 99, [100]],
  ["use.rules.1.id", "teaching-or-public", "duplicate-value", "teaching-or-public", []],
  ["joining.ways.1.way", "link", "duplicate-value", "link", []],
  ["license.request.fields.1.id", "ean", "duplicate-value", "ean", []],
  ["use.institutions.1.domains.0", "ku.dk", "duplicate-value", "ku.dk", []],
  ["use.institutions.0.domains.0", "regionh.dk", "duplicate-value", "regionh.dk", []],
  ["use.institutions.2.zoomNames.0", "aarhusuniversity", "duplicate-value", "aarhusuniversity", []],
];

/** Values put at some places, and the one problem that they make at another. */
export const badElsewhere: readonly (readonly [
  string,
  Record<string, unknown>,
  string,
  string,
  unknown,
  unknown,
])[] = [
  ["a source that is gone", { "sources.B": nothing }, "$.sentences.B12", "unknown-source", "B", ["A"]],
  [
    "a source dated after its check",
    { "sources.A.published": "2027-01-01" },
    "$.sources.A.checked",
    "checked-before-published",
    "2026-11-21",
    ["2027-01-01"],
  ],
  [
    "a sentence that is gone",
    { "sentences.A16": nothing },
    "$.license.sharedMailbox.cites[0]",
    "unknown-sentence",
    "A16",
    [],
  ],
];
