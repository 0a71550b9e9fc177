/** Whether two policies come to the same outside the pane: in the notice while drafting, and on send. */
import paneOnly from "./pane-only.json";
import type { Policy } from "./policy";

/** What pane-only.json names is nowhere said there; the file that runs without the pane is built without it. */
export function sameOutsideThePane(a: Policy, b: Policy): boolean {
  return JSON.stringify(partsRead(a)) === JSON.stringify(partsRead(b));
}

/** What is read of it, with its keys in one order. */
function partsRead(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(partsRead);
  if (typeof value !== "object" || value === null) return value;
  const members = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(members).filter((key) => isRead(key, members));
  keys.sort();
  return keys.map((key) => [key, partsRead(members[key])]);
}

function isRead(key: string, { kind, topic }: Readonly<Record<string, unknown>>): boolean {
  if (key === "text") return kind === "forbidden" && topic === "patients";
  return !paneOnly.includes(key);
}
