/** What the tests and benches showed of each promise. */
import { isKept, sayFigure, type Figure } from "../../bench/figure";
import type { Promised } from "./promises";

export interface Shown {
  /** Of each test file below `test/`, without its ending. */
  readonly tests: ReadonlyMap<string, { readonly passed: number; readonly failed: number }>;
  readonly figures: readonly Figure[];
}

export interface Line {
  readonly kept: boolean;
  readonly text: string;
}

/** A promise of which nothing was shown is not kept. */
export function reportOn(promise: Promised, shown: Shown): readonly Line[] {
  const lines = [...testLine(promise, shown), ...figureLines(promise, shown)];
  const kept = lines.length > 0 && lines.every((line) => line.kept);
  const title = `${kept ? "kept  " : "MISSED"}  ${promise.id}  ${promise.says}`;
  const details = lines.map((line) => ({ ...line, text: `          ${line.kept ? "" : "! "}${line.text}` }));
  return [{ kept, text: title }, ...details];
}

function testLine({ tests = [] }: Promised, shown: Shown): readonly Line[] {
  if (tests.length === 0) return [];
  const counts = tests.map((name) => shown.tests.get(name) ?? { passed: 0, failed: 1 });
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  return [{ kept: failed === 0, text: `${passed} tests passed, ${failed} failed` }];
}

function figureLines({ id, benches = [] }: Promised, { figures }: Shown): readonly Line[] {
  const own = figures.filter(({ promise }) => promise === id);
  if (benches.length > 0 && own.length === 0) return [{ kept: false, text: "no figure was measured" }];
  return own.map((figure) => ({ kept: isKept(figure), text: sayFigure(figure) }));
}
