/** Faults that a test makes the stand-in show. */

/** One call of the add-in, as the stand-in saw it. */
export interface Call {
  readonly control: string;
  readonly name: string;
  readonly args: unknown;
  /** A call of the API that add-ins see, not of office.js's own. */
  readonly ours: boolean;
  status: "waiting" | "answered" | "refused" | "never answered";
}

export interface Fault {
  /** Answers with this Office error. */
  readonly code?: number;
  readonly never?: boolean;
  /** Milliseconds by which the answer is late. */
  readonly delay?: number;
  /** Breaks off below the API, as when access is denied: office.js drops the call in silence. */
  readonly broken?: boolean;
  /** Answers with this instead. */
  readonly data?: unknown;
}

/** All calls of the API at once. */
export const everyCall = "*";

export interface Faults {
  set(name: string, fault: Fault): void;
  clear(): void;
  of(call: Call): Fault | undefined;
}

export function faults(first: Readonly<Record<string, Fault>>): Faults {
  const byName = new Map(Object.entries(first));
  return {
    set: (name, fault) => void byName.set(name, fault),
    clear: () => byName.clear(),
    of: ({ name, ours }) => byName.get(name) ?? (ours ? byName.get(everyCall) : undefined),
  };
}
