/** What an invite is for, as far as its words hint at it. */
import { readBody } from "../invite/body";
import type { Body, Invite } from "../invite/invite";
import { clausesIn } from "./clauses";
import { cprIn } from "./cpr";
import type { Hint, Purpose, RowId } from "./purpose";
import { weigh, type Weight } from "./weigh";

/** Never throws; takes time in proportion to the length. Nothing of the invite is in what is returned (N1, S1). */
export function findPurpose({ subject = "", location = "", bodies = [] }: Invite): Purpose {
  const texts = bodies.map(textOf);
  const title = clausesIn(subject).map(weigh);
  const explained = explainedBy(title);
  const said = title.slice();
  for (const text of texts)
    for (const clause of clausesIn(text)) said.push(lessened(weigh(clause), explained));
  return {
    cpr: surest([subject, location, ...texts].map(cprIn)),
    patients: hintOf(said),
    confidential: said.some(({ confidential }) => confidential),
    university: said.some(({ university }) => university),
    hits: hitsOf(said),
  };
}

/** The words that are shown; a plain text is not searched for links, which only the meeting's room needs. */
function textOf(body: Body): string {
  return body.kind === "html" ? readBody(body).text : body.content;
}

/** A subject about teaching, an event or the running of things explains the text below, unless it names patients itself. */
function explainedBy(title: readonly Weight[]): number {
  return title.reduce((most, { explains, patients }) => Math.max(most, patients < 2 ? explains : 0), 0);
}

function lessened(weight: Weight, explained: number): Weight {
  if (explained === 0) return weight;
  return { ...weight, patients: weight.patients - explained, confidential: false };
}

function hintOf(said: readonly Weight[]): Hint {
  const most = said.reduce((best, { patients }) => Math.max(best, patients), 0);
  if (most >= 3) return "firm";
  return most >= 2 ? "soft" : undefined;
}

function hitsOf(said: readonly Weight[]): readonly RowId[] {
  const hits: RowId[] = [];
  for (const weight of said) for (const id of weight.hits) if (!hits.includes(id)) hits.push(id);
  return hits;
}

function surest(hints: readonly Hint[]): Hint {
  if (hints.includes("firm")) return "firm";
  return hints.includes("soft") ? "soft" : undefined;
}
