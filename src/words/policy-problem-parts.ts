/** What sentences about policy files are put together from, the same in every language. */
import type { Forms } from "./forms";

type Allowed = readonly (string | number)[];

interface Phrases {
  /** Types of JSON, and the forms that the schema names. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly or: string;
  /** Stands for those that are not named. */
  readonly others: string;
}

export interface ProblemParts {
  /** What may stand there: types, forms or values, the likeliest first. */
  readonly oneOf: (allowed: Allowed) => string;
  /** The first of what is allowed, as a number. */
  readonly limit: (allowed: Allowed) => string;
  readonly kilobytes: (bytes: number) => string;
}

/** More than that nobody reads. */
const mostNamed = 5;

export function problemParts({ number, quote }: Forms, { kinds, or, others }: Phrases): ProblemParts {
  const named = (name: string) => kinds[name] ?? quote(name);
  return {
    oneOf(allowed) {
      const likeliest = allowed.slice(0, mostNamed).map((one) => named(String(one)));
      const all = allowed.length > mostNamed ? [...likeliest, others] : likeliest;
      const last = all.pop() ?? "";
      return all.length === 0 ? last : `${all.join(", ")} ${or} ${last}`;
    },
    limit: ([first]) => number(Number(first)),
    kilobytes: (bytes) => `${number(Math.ceil(bytes / 1024))} KB`,
  };
}
