/** What each row of the word tables is for. The order counts: where two rows fit the same words, the first one has them. */
import type { RowId } from "./purpose";

/**
 * `calm` takes words away from the rows below it; `firm` says enough alone; `soft` may; `who`, `act` and
 * `clinical` say it together; `explains` and `denies` take back what they govern; `parts` ends what governs.
 */
export type Role =
  | "calm"
  | "firm"
  | "soft"
  | "who"
  | "act"
  | "clinical"
  | "illness"
  | "staff"
  | "university"
  | "explains"
  | "denies"
  | "parts";

export interface Row {
  readonly id: RowId;
  readonly role: Role;
  /** How much it says; 3 is firm, 2 is soft. */
  readonly weight: number;
  /** What is left of it where the running of things governs it; nothing where it is not stated. */
  readonly leftWhenRunning?: number;
}

export const rows: readonly Row[] = [
  { id: "calm", role: "calm", weight: 0 },
  { id: "teaching", role: "explains", weight: 3 },
  { id: "rounds", role: "firm", weight: 4 },
  { id: "conference", role: "firm", weight: 4 },
  { id: "review", role: "firm", weight: 4 },
  { id: "consultation", role: "firm", weight: 4 },
  { id: "therapy", role: "firm", weight: 4 },
  { id: "staff", role: "staff", weight: 1 },
  { id: "university", role: "university", weight: 1 },
  { id: "studies", role: "university", weight: 1 },
  { id: "casework", role: "soft", weight: 2 },
  { id: "described", role: "who", weight: 3, leftWhenRunning: 1 },
  { id: "person", role: "who", weight: 2, leftWhenRunning: 1 },
  { id: "people", role: "who", weight: 1 },
  { id: "running", role: "explains", weight: 2 },
  { id: "none", role: "denies", weight: 4 },
  { id: "next", role: "parts", weight: 0 },
  { id: "talk", role: "act", weight: 2 },
  { id: "clinical", role: "clinical", weight: 1 },
  { id: "illness", role: "illness", weight: 1 },
];
