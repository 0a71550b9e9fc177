import type { CalendarMessages } from "../../words/calendar-messages";
import type { CalendarProblem } from "./calendar-event";

type Code = keyof CalendarMessages;

const warnings: ReadonlySet<Code> = new Set<Code>(["unknownZone", "missingStart"]);
const longestQuote = 60;

/** A problem on a line; what is quoted of the file is cut after 60 characters. */
export function problemAt<C extends Code>(
  line: number,
  message: C,
  params: CalendarMessages[C],
): CalendarProblem {
  const severity = warnings.has(message) ? "warning" : "error";
  const cut = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, quoted(value)]));
  // The message and its values belong together by this function's own type, which a union cannot follow.
  return { kind: "problem", severity, line, message, params: cut } as CalendarProblem;
}

function quoted(value: unknown): unknown {
  if (typeof value !== "string" || value.length <= longestQuote) return value;
  return (
    Array.from(value.slice(0, longestQuote * 2))
      .slice(0, longestQuote)
      .join("") + "…"
  );
}
