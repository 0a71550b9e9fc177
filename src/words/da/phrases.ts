/** Parts of sentences that several findings share. */
import type { Text } from "../../policy/policy";
import { isolated } from "../isolate";
import { daForms } from "./forms";

const { number, minutes, count, quote } = daForms;

export const nothingNeeded = "Du behøver ingen licens";

export function participants(people: number): string {
  return count(people, "deltager", "deltagere");
}

export function freeLimits(params: { limitMinutes: number; limitPeople: number }): string {
  return `grupper op til ${minutes(params.limitMinutes)} og ${participants(params.limitPeople)}.`;
}

export function youNeed(license: Text): string {
  return `Du skal bruge ${license.da}`;
}

/** "12 flere", and "1 mere" where it is only one. */
export function more(people: number): string {
  return people === 1 ? "1 mere" : `${number(people)} flere`;
}

export function reach(capacity: number | undefined): string {
  return capacity === undefined
    ? "Den har ingen tidsgrænse."
    : `Op til ${participants(capacity)}, uden tidsgrænse.`;
}

/** A name from the invite between quotation marks; nothing where there is no name. */
export function named(name: string): string {
  const shown = isolated(name);
  return shown === "" ? "" : quote(shown);
}
