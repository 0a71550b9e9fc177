/** A measured figure beside what is promised of it. Benches print theirs; `npm run promises` collects them. */
import { appendFileSync } from "node:fs";

export interface Figure {
  /** The promise's id, as docs/promises.md has it. */
  readonly promise: string;
  readonly what: string;
  readonly value: number;
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly unit?: string;
}

export function isKept({ value, atMost = Infinity, atLeast = -Infinity }: Figure): boolean {
  return value <= atMost && value >= atLeast;
}

/** "0.84 of the template's, promised: at most 0.85". */
export function sayFigure({ what, value, atMost, atLeast, unit = "" }: Figure): string {
  const limit = atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`;
  return `${what}: ${rounded(value)}${unit && ` ${unit}`} (promised: ${limit})`;
}

function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

/** Prints the figure, and hands it to whoever collects figures. */
export function tell(figure: Figure): void {
  console.log(`${isKept(figure) ? "kept  " : "MISSED"}  ${sayFigure(figure)}`);
  const collector = process.env["FIGURES"];
  if (collector !== undefined) appendFileSync(collector, `${JSON.stringify(figure)}\n`);
}
