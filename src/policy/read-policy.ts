/** A policy file as an administrator wrote it: read whole, or refused whole with every reason. */
import { inconsistencies } from "./consistency";
import { readJson } from "./json-text";
import { placed, problemsOf } from "./placed-faults";
import type { PlacedFault } from "./placed-faults";
import type { Policy as PolicyFile } from "./policy";
import type { Fault, Problem } from "./problem";
import { Policy } from "./schema";
import { shapeFaults } from "./shape-faults";

export type PolicyReading =
  | { readonly ok: true; readonly policy: PolicyFile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** More problems than that are not listed: such a file is of another kind. */
export const mostProblems = 100;

/**
 * Reads a policy file. Never throws. Three stages, each of which names all that it finds before the next one
 * is tried: the file as JSON, its shape, its sense.
 */
export function readPolicy(text: string): PolicyReading {
  const source = text.replace(/^\ufeff/, "");
  const json = readJson(source);
  if (!json.ok) return refused(source, json.faults);

  const shape = Policy.safeParse(json.value);
  const faults = shape.success ? inconsistencies(shape.data) : allShapeFaults(shape.error.issues, json.value);
  if (shape.success && faults.length === 0) return { ok: true, policy: shape.data };
  return refused(source, placed(faults.slice(0, mostProblems), json.root));
}

function allShapeFaults(issues: Parameters<typeof shapeFaults>[0][], value: unknown): readonly Fault[] {
  return issues.reduce<readonly Fault[]>((all, issue) => all.concat(shapeFaults(issue, value)), []);
}

function refused(text: string, faults: readonly PlacedFault[]): PolicyReading {
  return { ok: false, problems: problemsOf(faults.slice(0, mostProblems), text) };
}
