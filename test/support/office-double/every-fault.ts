/** Every way in which a call can go wrong, one row each. */
import type { Fault } from "./faults";

export interface FaultRow {
  readonly does: string;
  readonly fault: Fault;
  /** Whether the call gives its value all the same: within the limit of 5 s, after it, or never. */
  readonly value: "in time" | "late" | "never";
}

function row(does: string, fault: Fault, value: FaultRow["value"] = "never"): FaultRow {
  return { does, fault, value };
}

/** Office.js's general and Outlook's own, but for those of calls that are never made here (attachments, categories, dialogs). */
const officeCodes = [1000, 1010, 2000, 2006, 5000, 5001, 5002, 7000, 11101, 13000];
const outlookCodes = [
  9002, 9010, 9011, 9016, 9017, 9018, 9019, 9020, 9021, 9022, 9028, 9029, 9030, 9031, 9032, 9033,
];
const laterCodes = [9037, 9038, 9039, 9040, 9041, 9042, 9046, 9047, 9048, 9049, 9050, 9055, 9057];
const codes = [...officeCodes, ...outlookCodes, ...laterCodes];

export const everyFault: readonly FaultRow[] = [
  row("is not there", { kind: "missing" }),
  row("throws at once", { kind: "throws" }),
  row("never answers", { kind: "never" }),
  row("answers after 6 s", { kind: "late", after: 6000 }, "late"),
  row("answers after 4 s", { kind: "late", after: 4000 }, "in time"),
  row("answers three times", { kind: "thrice" }, "in time"),
  row("fails, then succeeds", { kind: "fails then succeeds" }, "late"),
  row("succeeds, then fails", { kind: "succeeds then fails" }, "in time"),
  row("gives undefined", { kind: "gives", value: undefined }),
  row("gives a number", { kind: "gives", value: 1_796_637_600_000 }),
  row("gives an invalid date", { kind: "gives", value: new Date(NaN) }),
  row("gives an empty object", { kind: "gives", value: {} }),
  row("gives a text object", { kind: "gives", value: Object("2026-12-07T09:00:00Z") }),
  row("calls back with undefined", { kind: "calls back with", result: undefined }),
  row("calls back with null", { kind: "calls back with", result: null }),
  row("calls back with text", { kind: "calls back with", result: "succeeded" }),
  row("calls back without a status", { kind: "calls back with", result: { value: 1 } }),
  ...codes.map((code) => row(`fails with ${code}`, { kind: "fails", code })),
];
