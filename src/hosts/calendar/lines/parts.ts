import type { CalendarProblem } from "../calendar-event";

/** A line of a component as text, and where it stands in the file. */
export interface TextLine {
  readonly text: string;
  readonly number: number;
}

/** A complete event or zone with those of its lines that are read. */
export type Component = EventComponent | ZoneComponent;

export interface EventComponent extends Lines {
  readonly kind: "event";
}

export interface ZoneComponent extends Lines {
  readonly kind: "zone";
}

interface Lines {
  /** The line of its BEGIN. */
  readonly line: number;
  /** The event replaces one occurrence of a series. */
  readonly isOverride: boolean;
  /** Decodes the lines; may be asked only before the next part is. */
  lines(): readonly TextLine[];
}

/** Another calendar begins. */
export interface CalendarStart {
  readonly kind: "calendar";
}

/** What the calendar was sent for, in capitals: `REQUEST`, `CANCEL`, `REPLY`. */
export interface CalendarMethod {
  readonly kind: "method";
  readonly method: string;
}

export type Part = Component | CalendarStart | CalendarMethod | CalendarProblem;
