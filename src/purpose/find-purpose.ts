/** What an invite is for, as far as its words hint at it. */
import { readBody } from "../invite/body";
import type { Invite } from "../invite/invite";
import { clausesIn } from "./clauses";
import { cprIn } from "./cpr";
import { marksIn } from "./marks";
import type { Hint, Purpose, RowId } from "./purpose";
import { isOnePerson, weigh, type Weights } from "./weigh";

/** Never throws; takes time in proportion to the length. Nothing of the invite is in what is returned (N1, S1). */
export function findPurpose({ subject = "", location = "", bodies = [] }: Invite): Purpose {
  const texts = bodies.map((body) => readBody(body).text);
  const title = titleOf(subject);
  const below = texts.map(weightsOf);
  const all = below.reduce((some, more) => some.concat(more), title.weights);
  const told = below.reduce((most, weights) => Math.max(most, patientsIn(weights, title.acts)), 0);
  return {
    cpr: surest([subject, location, ...texts].map(cprIn)),
    patients: hintOf(Math.max(title.patients, told - title.explains)),
    confidential: (title.explains === 0 ? all : title.weights).some(({ confidential }) => confidential),
    university: all.some(({ university }) => university),
    hits: hitsOf(all),
  };
}

interface Title {
  readonly weights: readonly Weights[];
  readonly patients: number;
  readonly acts: number;
  readonly explains: number;
}

/** A subject about teaching, an event or the running of things explains the text below, unless it names patients itself. */
function titleOf(subject: string): Title {
  const weights = weightsOf(subject);
  const patients = patientsIn(weights, 0);
  const most = (of: "acts" | "explains") =>
    weights.reduce((best, { [of]: value }) => Math.max(best, value), 0);
  return { weights, patients, acts: most("acts"), explains: patients < 2 ? most("explains") : 0 };
}

function weightsOf(text: string): readonly Weights[] {
  return clausesIn(text).map((clause) => weigh(clause, marksIn(clause)));
}

/** How surely sentences are about patients. One patient is talked about in the sentences around, too, and in the title. */
function patientsIn(sentences: readonly Weights[], title: number): number {
  let most = 0;
  sentences.forEach(({ alone, who, acts }, index) => {
    const around = Math.max(title, sentences[index - 1]?.acts ?? 0, sentences[index + 1]?.acts ?? 0);
    const together = who === 0 ? 0 : who + (isOnePerson(who) ? Math.max(acts, around) : acts);
    most = Math.max(most, alone + (alone > 0 && alone < 3 ? together : 0), together);
  });
  return most;
}

function hintOf(patients: number): Hint {
  if (patients >= 3) return "firm";
  return patients >= 2 ? "soft" : undefined;
}

function hitsOf(all: readonly Weights[]): readonly RowId[] {
  const hits: RowId[] = [];
  for (const weights of all) for (const id of weights.hits) if (!hits.includes(id)) hits.push(id);
  return hits;
}

function surest(hints: readonly Hint[]): Hint {
  if (hints.includes("firm")) return "firm";
  return hints.includes("soft") ? "soft" : undefined;
}
