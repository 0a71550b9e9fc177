/** The languages: what can be wrong with a calendar file. */
import type { Language } from "../policy/policy";
import type { CalendarMessages } from "./calendar-messages";
import type { CalendarText } from "./calendar-text";
import { daCalendar } from "./da/calendar";
import { enCalendar } from "./en/calendar";

const texts: Readonly<Record<Language, CalendarText>> = { da: daCalendar, en: enCalendar };

/** One sentence or two on a problem with a calendar file. What is quoted of the file stands in bidi isolates. */
export function sayCalendarProblem<Code extends keyof CalendarMessages>(
  { message, params }: { readonly message: Code; readonly params: Readonly<CalendarMessages[Code]> },
  language: Language,
): string {
  return texts[language][message](params);
}
