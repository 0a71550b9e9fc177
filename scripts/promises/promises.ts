/** What users may rely on, and what shows each: docs/promises.md says it in whole sentences. */

export interface Promised {
  readonly id: string;
  readonly says: string;
  /** Test files, below `test/`. */
  readonly tests?: readonly string[];
  /** Scripts below `bench/`, which tell the promise's figures. */
  readonly benches?: readonly string[];
}

export const promises: readonly Promised[] = [
  { id: "C1", says: "every rule at its boundaries", tests: ["license/limits", "license/truth"] },
  {
    id: "C2",
    says: "10,000 random invites judged as a second statement of the rules does; 20 time zones over clock changes",
    tests: ["license/properties", "invite/duration-clock-changes"],
  },
  {
    id: "C3",
    says: "monotone and blind to order",
    tests: ["license/properties", "invite/headcount-properties"],
  },
  {
    id: "C4",
    says: "uncertainty is a result of its own, with its threshold",
    tests: ["license/uncertainty", "invite/uncertainties"],
  },
  {
    id: "C5",
    says: "attendees are never told that they need anything",
    tests: ["present/attendees-need-nothing"],
  },
  {
    id: "C6",
    says: "no license for a shared mailbox, over 500 or for patient talks",
    tests: ["present/no-license-where-none-helps"],
  },
  {
    id: "C7",
    says: "every rule names its source; every figure comes from the policy",
    tests: ["present/sources", "policy/figures", "policy/sentences"],
  },
  {
    id: "L1",
    says: "only https links to Zoom's hosts by whole labels can be clicked",
    tests: ["zoom/link-reading", "zoom/web-address", "zoom/true-host"],
  },
  {
    id: "L2",
    says: "wrapped links undone in three rounds, 5 ms each",
    tests: ["zoom/wrappers"],
    benches: ["links"],
  },
  {
    id: "L3",
    says: "links byte for byte, no token as a passcode, two meetings named",
    tests: ["zoom/find-service"],
  },
  { id: "L4", says: "other services are never reported as Zoom", tests: ["zoom/find-service"] },
  {
    id: "F1",
    says: "100,000 random inputs of each parser and the engine, 10,000 policy and calendar files: nothing thrown",
    tests: [
      "invite/body-sturdy",
      "zoom/link-reading",
      "zoom/find-service",
      "license/sturdy",
      "policy/read-policy.fuzz",
      "hosts/calendar/sturdy",
    ],
  },
  { id: "F2", says: "linear time, 1 MB under 200 ms", benches: ["zoom-reader", "purpose"] },
  { id: "F3", says: "5,000 attendees under 100 ms; series are never expanded", benches: ["verdict"] },
  { id: "F4", says: "200 items of 1 MB leave less than 5 MB behind", tests: ["hosts/outlook/heap"] },
  {
    id: "O1",
    says: "every call, every fault: a truthful state in time",
    tests: ["hosts/outlook/faults", "browser/outlook-faults"],
  },
  {
    id: "O2",
    says: "three calls at a time; the late and the old are dropped",
    tests: ["hosts/outlook/faults", "hosts/outlook/switching"],
  },
  {
    id: "O3",
    says: "sending is completed exactly once, and let go when the fault is ours",
    tests: ["launchevent/faults", "launchevent/send"],
  },
  { id: "O4", says: "works without a network once loaded", tests: ["browser/outlook-safe"] },
  {
    id: "N1",
    says: "own origin and Office.js alone; nothing of an invite leaves",
    tests: ["browser/outlook-safe", "browser/private-and-safe"],
  },
  {
    id: "N2",
    says: "stored: the user's own answers, in the user's own mailbox, listed and erasable",
    tests: ["browser/outlook-safe", "hosts/outlook/memory", "pane/told"],
  },
  {
    id: "N3",
    says: "a strict content security policy, never violated",
    tests: ["browser/private-and-safe", "deploy"],
  },
  { id: "N4", says: "the least permission", tests: ["manifest"] },
  {
    id: "X1",
    says: "hostile text stays text",
    tests: ["browser/hostile-text", "words/isolate", "order/mailto", "present/guidance"],
  },
  {
    id: "P1",
    says: "a bad policy file is refused whole",
    tests: ["policy/bad-packs", "policy/read-policy.fuzz"],
  },
  {
    id: "S1",
    says: "CPR-like numbers are noticed, never shown, kept or sent",
    tests: ["purpose/cpr", "purpose/private"],
  },
  { id: "A1", says: "no fault that axe can see", tests: ["browser/accessible", "browser/forms-looks"] },
  {
    id: "A2",
    says: "320 px at 200 % text, 24 px targets, all by keyboard, announced once",
    tests: [
      "browser/playground-looks",
      "browser/text-fits",
      "browser/keyboard-walk",
      "browser/keyboard-focus",
      "browser/actions",
      "browser/announcements",
      "browser/nothing-moves",
      "pane/verdict",
    ],
  },
  {
    id: "G1",
    says: "Danish and English alike",
    tests: ["words/languages", "words/plurals", "words/forms", "words/reference"],
  },
  { id: "S-size", says: "what the first load and the send check weigh", benches: ["sizes"] },
  { id: "S-pane", says: "how soon the pane answers, against Microsoft's template", benches: ["panes"] },
  {
    id: "S-engine",
    says: "how fast the engine is, against json-rules-engine and a hand-written verdict",
    benches: ["engine"],
  },
  {
    id: "S-send",
    says: "how soon the send check decides, against a hand-written guard",
    benches: ["launchevent"],
  },
  { id: "S-calendar", says: "what a department's calendars take, against ical.js", benches: ["forecast"] },
];
