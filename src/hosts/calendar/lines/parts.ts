import type { CalendarProblem } from "../calendar-event";

/** A line of a component as text, and where it stands in the file. */
export interface TextLine {
  /** The property's name in capitals; empty when it has none. */
  readonly name: string;
  readonly text: string;
  readonly number: number;
}

/** The lines of a component that are read, and the first one that is no property; nothing of one beyond all measure. */
export type Content =
  { readonly lines: readonly TextLine[]; readonly badLine: TextLine | undefined } | "too long";

/** A complete event or zone. */
export type Component = EventComponent | ZoneComponent;

export interface EventComponent extends Whole {
  readonly kind: "event";
}

export interface ZoneComponent extends Whole {
  readonly kind: "zone";
}

interface Whole {
  /** The line of its BEGIN. */
  readonly line: number;
  /** The event replaces one occurrence of a series. */
  readonly isOverride: boolean;
  /** Reads it; may be asked only before the next part is. */
  content(): Content;
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
