/** What an invite is for, as far as its words hint at it. */
import { readBody } from "../invite/body";
import type { Body, Invite } from "../invite/invite";
import { cprIn } from "./cpr";
import type { Hint, Purpose } from "./purpose";
import { piecesOf, sentencesOf, withoutEndings } from "./sentences";
import { weigh, type Said } from "./weigh";

/** Never throws; takes time in proportion to the length. Nothing of the invite is in what is returned (N1, S1). */
export function findPurpose({ subject = "", location = "", bodies = [] }: Invite): Purpose {
  const texts = bodies.map(textOf);
  const title = saidIn([subject]);
  const text = saidIn(texts);
  const { explains } = title;
  return {
    cpr: surest([subject, location, ...texts].map(cprIn)),
    patients: gradeOf(Math.max(title.patients, text.patients - explains)),
    confidential: title.staff > 0 || (text.staff > 0 && explains === 0),
    university: title.university + text.university > 0,
  };
}

/** The words that are shown; a plain text is not searched for links, which only the meeting's room needs. */
function textOf(body: Body): string {
  return body.kind === "html" ? readBody(body).text : body.content;
}

function saidIn(texts: readonly string[]): Said {
  const said = { patients: 0, explains: 0, staff: 0, university: 0 };
  for (const text of texts)
    for (const piece of piecesOf(withoutEndings(text))) weigh(sentencesOf(piece), said);
  return said;
}

function gradeOf(weight: number): Hint {
  if (weight < 2) return undefined;
  return weight < 3 ? "soft" : "firm";
}

function surest(hints: readonly Hint[]): Hint {
  return hints.includes("firm") ? "firm" : hints.find((hint) => hint !== undefined);
}
