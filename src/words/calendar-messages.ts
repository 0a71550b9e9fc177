/** What can be wrong with a calendar file, with the values that the sentence needs. */
export interface CalendarMessages {
  empty: Record<never, never>;
  html: Record<never, never>;
  notCalendar: Record<never, never>;
  noEvents: Record<never, never>;
  /** The file ends inside this component, which began on that line. */
  cutOff: { component: string; began: number };
  /** A component that never ends: something else begins or ends where its end should be. */
  unfinished: { component: string; next: string };
  /** An event with more text than a calendar entry can sensibly hold. */
  tooLong: { megabytes: number };
  badLine: { text: string };
  badValue: { property: string; value: string };
  missingStart: Record<never, never>;
  /** Times in this zone were read as the reader's own. */
  unknownZone: { zone: string };
}

export type CalendarText = {
  readonly [Id in keyof CalendarMessages]: (params: Readonly<CalendarMessages[Id]>) => string;
};
