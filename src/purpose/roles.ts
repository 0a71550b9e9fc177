/** What each row of the word tables is for. The order counts: where two rows fit the same words, the first one has them. */
import type { RowId } from "./purpose";

/**
 * `calm` takes words away from the rows below it. `alone` says enough by itself, or may; `who` and `act` say it
 * together. `explains` and `denies` take back what they govern; `parts` ends what governs.
 */
export type Role =
  "calm" | "alone" | "who" | "act" | "staff" | "university" | "explains" | "denies" | "parts";

export interface Row {
  readonly id: RowId;
  readonly role: Role;
  /** How much it says; from 3 on it is firm, 2 is soft. */
  readonly weight: number;
  /** What is left of it where the running of things governs it; nothing where it is not stated. */
  readonly leftWhenRunning?: number;
}

export const rows: readonly Row[] = [
  { id: "calm", role: "calm", weight: 0 },
  { id: "teaching", role: "explains", weight: 3 },
  { id: "staff", role: "staff", weight: 1 },
  { id: "rounds", role: "alone", weight: 4 },
  { id: "conference", role: "alone", weight: 4 },
  { id: "review", role: "alone", weight: 4 },
  { id: "consultation", role: "alone", weight: 4 },
  { id: "university", role: "university", weight: 1 },
  { id: "casework", role: "alone", weight: 2 },
  { id: "person", role: "who", weight: 3, leftWhenRunning: 1 },
  { id: "people", role: "who", weight: 1 },
  { id: "running", role: "explains", weight: 2 },
  { id: "none", role: "denies", weight: 0 },
  { id: "next", role: "parts", weight: 0 },
  { id: "talk", role: "act", weight: 2 },
];
