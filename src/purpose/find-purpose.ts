/** What an invite is for, as far as its words hint at it. */
import { readBody } from "../invite/body";
import type { Invite } from "../invite/invite";
import { clausesIn } from "./clauses";
import { cprIn } from "./cpr";
import { marksIn } from "./marks";
import type { Hint, Purpose, RowId } from "./purpose";
import { weigh, type Weight } from "./weigh";

/** Never throws; takes time in proportion to the length. Nothing of the invite is in what is returned (N1, S1). */
export function findPurpose({ subject = "", location = "", bodies = [] }: Invite): Purpose {
  const texts = bodies.map((body) => readBody(body).text);
  const said = weightsOf(subject, texts);
  const hits: RowId[] = [];
  for (const weight of said) for (const id of weight.hits) if (!hits.includes(id)) hits.push(id);
  return {
    cpr: surest([subject, location, ...texts].map(cprIn)),
    patients: hintOf(said),
    confidential: said.some(({ confidential }) => confidential),
    university: said.some(({ university }) => university),
    hits,
  };
}

function weightsOf(subject: string, texts: readonly string[]): readonly Weight[] {
  const inSubject = clausesIn(subject).map(weightOf);
  const explained = inSubject.reduce(
    (most, { explains, patients }) => Math.max(most, patients < 2 ? explains : 0),
    0,
  );
  const weights: Weight[] = inSubject.slice();
  for (const text of texts) {
    for (const clause of clausesIn(text)) {
      const weight = weightOf(clause);
      const patients = weight.patients - explained;
      weights.push(explained > 0 ? { ...weight, patients, confidential: false } : weight);
    }
  }
  return weights;
}

function weightOf(clause: string): Weight {
  return weigh(clause, marksIn(clause));
}

function hintOf(weights: readonly Weight[]): Hint {
  const most = weights.reduce((best, { patients }) => Math.max(best, patients), 0);
  if (most >= 3) return "firm";
  return most >= 2 ? "soft" : undefined;
}

function surest(hints: readonly Hint[]): Hint {
  if (hints.includes("firm")) return "firm";
  return hints.includes("soft") ? "soft" : undefined;
}
