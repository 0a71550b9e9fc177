/** Parts of sentences that several findings share. */
import type { Text } from "../../policy/policy";
import { isolated } from "../isolate";
import { enForms } from "./forms";

const { number, minutes, count, quote } = enForms;

export const nothingNeeded = "You don't need a license";

export function participants(people: number): string {
  return count(people, "participant", "participants");
}

export function freeLimits(params: { limitMinutes: number; limitPeople: number }): string {
  return `groups up to ${minutes(params.limitMinutes)} and ${participants(params.limitPeople)}.`;
}

export function youNeed(license: Text): string {
  return `You need ${license.en}`;
}

/** "112 participants are", "1 participant is". */
export function participantsAre(people: number): string {
  return `${participants(people)} ${people === 1 ? "is" : "are"}`;
}

export function more(people: number): string {
  return `${number(people)} more`;
}

export function reach(capacity: number | undefined): string {
  return capacity === undefined ? "It has no time limit." : `Up to ${participants(capacity)}, no time limit.`;
}

/** A name from the invite between quotation marks; nothing where there is no name. */
export function named(name: string): string {
  const shown = isolated(name);
  return shown === "" ? "" : quote(shown);
}
