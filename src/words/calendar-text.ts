/** The shape of what a language says about calendar files: a missing message or a wrong value does not compile. */
import type { CalendarMessages } from "./calendar-messages";

export type CalendarText = {
  readonly [Code in keyof CalendarMessages]: (params: Readonly<CalendarMessages[Code]>) => string;
};
