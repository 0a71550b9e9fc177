/** What is left of a word's weight beside the others of its sentence: teaching explains it, a "not" denies it. */
import type { Mark } from "./marks";
import type { Role } from "./roles";

interface Place {
  readonly clause: string;
  readonly marks: readonly Mark[];
  /** Of the mark itself. */
  readonly index: number;
}

/** So many characters before a word a "not" still denies it. */
const denialReach = 40;
const firmDenialReach = 16;

const explainable: readonly Role[] = ["alone", "who", "staff"];

export function leftOf(mark: Mark, place: Place): number {
  const { row } = mark;
  if (!explainable.includes(row.role)) return row.weight;
  if (row.role !== "staff" && isDenied(mark, place)) return 0;
  if (isHeadBehind(mark, place)) return 0;
  const head = headBefore(mark, place);
  if (head === undefined) return row.weight;
  return head.row.id === "running" ? (row.leftWhenRunning ?? 0) : 0;
}

/** A head before it that says what it is about: "undervisning i ...", "kursus: ...". */
function headBefore({ start }: Mark, { clause, marks, index }: Place): Mark | undefined {
  for (let at = index - 1; at >= 0; at -= 1) {
    const mark = marks[at];
    if (mark === undefined || mark.row.role === "parts") return undefined;
    if (mark.row.role === "explains" && !isListed(clause.slice(mark.end, start))) return mark;
  }
  return undefined;
}

/** The head only stands beside it: "undervisning og stuegang", "undervisning, stuegang". */
function isListed(between: string): boolean {
  return /^ (?:,|og|och|and|und|samt) /.test(between);
}

/** A head right behind it: "ward round workshop", "stuegang: ny vejledning". */
function isHeadBehind({ end }: Mark, { clause, marks, index }: Place): boolean {
  const next = marks[index + 1];
  if (next === undefined || next.row.role !== "explains") return false;
  return /^ (?:(?:[^ ]+ ){0,2}: (?:[^ ]+ ){0,2})?$/.test(clause.slice(end, next.start));
}

function isDenied({ row, start }: Mark, { marks, index }: Place): boolean {
  const reach = row.role === "alone" ? firmDenialReach : denialReach;
  return marks.some((mark, at) => at < index && mark.row.role === "denies" && start - mark.end <= reach);
}
