/** Whether two policies come to the same outside the pane: in the notice while drafting, and on send. */
import type { Policy } from "./policy";

/** What is said there needs no sources, prices, orders, steps to join; scripts/policy-outside-the-pane.js leaves out the same. */
const unread: readonly string[] = [
  "$schema",
  "id",
  "language",
  "sources",
  "sentences",
  "cites",
  "joining",
  "getting",
  "price",
  "term",
  "request",
  "ending",
  "support",
  "alternative",
];

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
  return !unread.includes(key);
}
