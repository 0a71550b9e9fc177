import { newCalendar, type Calendar, type CalendarFile } from "./calendar";
import type { CalendarProblem } from "./calendar-event";
import { componentsOf } from "./lines/components";
import type { EventComponent, ZoneComponent } from "./lines/parts";
import { utf8Chunks, type ByteSource } from "./lines/utf8-chunks";

/** An event that has not been read yet, and the calendar that it stands in. */
export interface PlacedEvent {
  readonly kind: "placed";
  readonly component: EventComponent;
  readonly calendar: Calendar;
}

/** A file that is gone through more than once. */
export interface Reading {
  readonly source: ByteSource;
  readonly file: CalendarFile;
  /** Calendars that define a zone after an event has used it, by their number: known from the second time on. */
  readonly known: Map<number, Calendar>;
}

/** The events of the file in their order, and what of the file is none. */
export function* placedEvents({ source, file, known }: Reading): Generator<PlacedEvent | CalendarProblem> {
  let number = 0;
  let calendar = newCalendar(file);
  for (const part of componentsOf(utf8Chunks(source))) {
    if (part.kind === "calendar") {
      number += 1;
      calendar = known.get(number) ?? newCalendar(file);
    } else if (part.kind === "method") {
      calendar.method = part.method;
    } else if (part.kind === "zone") {
      if (calendar.hasEvents) known.set(number, calendar);
      define(calendar, part);
    } else if (part.kind === "event") {
      calendar.hasEvents = true;
      yield { kind: "placed", component: part, calendar };
    } else yield part;
  }
}

function define({ zones }: Calendar, zone: ZoneComponent): void {
  const content = zone.content();
  if (content !== "too long") zones.define(content.lines);
}
