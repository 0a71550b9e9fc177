/** What a server does otherwise than the add-in needs it. */
export interface Fault {
  /** By its path from the add-in's folder on. */
  readonly file: string;
  /** What is wrong and, where it does not say so itself, what comes of it. */
  readonly problem: string;
}

const mostNamed = 3;

/** One line for each problem, with the files that have it. */
export function linesOf(faults: readonly Fault[]): readonly string[] {
  const problems = [...new Set(faults.map(({ problem }) => problem))];
  return problems.map((problem) => {
    const files = faults.filter((fault) => fault.problem === problem).map(({ file }) => file);
    const named = files.slice(0, mostNamed).join(", ");
    const others = files.length > mostNamed ? ` and ${files.length - mostNamed} more` : "";
    return `${problem}: ${named}${others}`;
  });
}
