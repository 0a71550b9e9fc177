import type { Language } from "../policy/policy";
import type { CalendarMessages, CalendarText } from "./calendar-messages";
import { daCalendar } from "./da/calendar";
import { enCalendar } from "./en/calendar";

const calendarWords: Readonly<Record<Language, CalendarText>> = { da: daCalendar, en: enCalendar };

/** What is wrong with a line of a calendar file, as a sentence; what it quotes of the file stands in isolates. */
export function sayProblem<Id extends keyof CalendarMessages>(
  { message, params }: { readonly message: Id; readonly params: Readonly<CalendarMessages[Id]> },
  language: Language,
): string {
  return calendarWords[language][message](params);
}
