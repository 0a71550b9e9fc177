/** What the words of a text say together, a sentence at a time. */
import { marksIn, type Mark } from "./marks";

/** The most that any sentence says. */
export interface Said {
  /** How surely it is about patients: from 3 on firmly, from 2 on it may be. */
  patients: number;
  /** What a subject that names teaching, an event or the running of things takes from the text below it. */
  explains: number;
  staff: number;
  university: number;
}

type Weights = { [row in Mark["row"]]?: number };

const weights: Weights = {
  certain: 4,
  perhaps: 2,
  person: 3,
  people: 1,
  talk: 2,
  staff: 1,
  university: 1,
  teaching: 3,
  running: 2,
};

/** What can be taken back, and how many characters before it a "not" still denies it. */
const reach: Weights = { staff: 0, certain: 16, perhaps: 16, person: 40, people: 40 };

/** Whatever is farther apart has nothing to do with one another. */
const longest = 300;

/** As far as it is read. */
interface Sentence {
  readonly from: number;
  /** The most that is left of each row. */
  readonly left: Weights;
  /** Weighs what governs the words behind it: "undervisning i ...", "kursus: ...". */
  head: number;
  /** Where the last "not" ended. */
  denied: number;
}

/** Adds what the sentences of a text say to what others said. */
export function weigh(text: string, said: Said): void {
  let sentence = beginAt(0);
  marksIn(text).forEach((mark, index, marks) => {
    const next = marks[index + 1] || mark;
    const between = text.slice(mark.end, next.start);
    if (mark.row === "end" || mark.start - sentence.from > longest) {
      conclude(sentence, said);
      sentence = beginAt(mark.start);
    }
    hear(mark, sentence, isHead(next) && isJoined(between));
    if (isHead(mark) && !isListed(between)) sentence.head = most(weights[mark.row]);
  });
  conclude(sentence, said);
}

function beginAt(from: number): Sentence {
  return { from, left: {}, head: 0, denied: -longest };
}

function hear(mark: Mark, sentence: Sentence, isExplained: boolean): void {
  const { row, start, end } = mark;
  const denial = reach[row];
  const isTaken = denial !== undefined && (isExplained || start - sentence.denied <= denial);
  const weight = isTaken ? 0 : lessened(mark, sentence);
  sentence.left[row] = most(sentence.left[row], weight);
  if (row === "none") sentence.denied = end;
  if (row === "next") sentence.head = 0;
}

/** What governs takes one patient's weight in part, all else that can be taken back wholly. */
function lessened({ row }: Mark, { head }: Sentence): number {
  const weight = weights[row] || 0;
  if (head === 0 || reach[row] === undefined) return weight;
  return row === "person" ? weight - head : 0;
}

function isHead({ row }: Mark): boolean {
  return row === "teaching" || row === "running";
}

/** The head right behind: "ward round workshop", "stuegang: ny vejledning". */
function isJoined(between: string): boolean {
  return /^ (?:(?:[^ ]+ ){0,2}: (?:[^ ]+ ){0,2})?$/.test(between);
}

/** The head only stands beside it: "undervisning og stuegang", "undervisning, stuegang". */
function isListed(between: string): boolean {
  return /^ (?:,|og|och|and|und|samt) /.test(between);
}

function conclude({ left }: Sentence, said: Said): void {
  const who = most(left.person, left.people);
  const patients = most(left.certain, left.perhaps) + (who > 0 ? who + most(left.talk) : 0);
  said.patients = most(said.patients, patients);
  if (patients < 2) said.explains = most(said.explains, most(left.teaching, left.running));
  said.staff = most(said.staff, left.staff);
  said.university = most(said.university, left.university);
}

function most(one = 0, other = 0): number {
  return Math.max(one, other);
}
