import type { Span } from "../../invite/invite";
import { calendarFile } from "./calendar";
import type { CalendarEvent, CalendarProblem, CalendarReader } from "./calendar-event";
import { listsIn, type Lists } from "./event-invite";
import { eventOf, type EventRead } from "./event-of";
import { placedEvents, type PlacedEvent, type Reading } from "./placed-event";
import { isWithin, occurrencesIn, type Occurrences } from "./recurrence/occurrences";
import { newReplacements, type Replacements } from "./recurrence/replacements";
import type { ByteSource } from "./lines/utf8-chunks";

/** An event of a calendar file, and when it takes place. */
export interface Meeting {
  readonly kind: "meeting";
  /** Judged by its own length alone: occurrences that differ are meetings of their own. Its lists are unread. */
  readonly event: CalendarEvent;
  /** Whether the lists name all who are asked to come. */
  readonly complete: boolean;
  /** Reads the lists. */
  readonly lists: () => Lists;
  /** Which edition of the event it is; the higher is the newer. */
  readonly edition: number;
  /** How often it takes place in a period; a series without those of its occurrences that are meetings of their own. */
  readonly occurrencesIn: (period: Span) => Occurrences;
}

/**
 * The events of an `.ics` file, one at a time, each occurrence that replaces one of a series too, and what could not
 * be read; nothing in a file makes it throw. The file is gone through twice: occurrences first, so that a series
 * knows which of its own are replaced.
 */
export function* readMeetings(
  source: ByteSource,
  reader: CalendarReader,
): Generator<Meeting | CalendarProblem> {
  const reading: Reading = { source, file: calendarFile(reader), known: new Map() };
  const replacements = newReplacements();
  for (const part of placedEvents(reading)) {
    if (part.kind === "placed" && part.component.isOverride) yield* replacementIn(part, replacements);
  }
  reading.file.unknownZones.clear();
  yield* secondTime(reading, replacements);
}

/** An occurrence in a zone that may be defined further down is read again when it is known. */
function* replacementIn(
  placed: PlacedEvent,
  replacements: Replacements,
): Generator<Meeting | CalendarProblem> {
  const read = eventOf(placed.component, placed.calendar);
  const isSettled = !("event" in read) || !read.guessed;
  if ("event" in read) replacements.note(read);
  replacements.readAgain.push(!isSettled);
  if (isSettled) yield* meetingIn(read, undefined);
}

function* secondTime(reading: Reading, replacements: Replacements): Generator<Meeting | CalendarProblem> {
  let index = -1;
  for (const part of placedEvents(reading)) {
    if (part.kind === "problem") yield part;
    else {
      if (part.component.isOverride) index += 1;
      const isDue = !part.component.isOverride || replacements.readAgain[index] === true;
      if (isDue) yield* meetingIn(eventOf(part.component, part.calendar), replacements);
    }
  }
}

function* meetingIn(
  read: EventRead | CalendarProblem,
  replacements: Replacements | undefined,
): Generator<Meeting | CalendarProblem> {
  if (!("event" in read)) {
    yield read;
    return;
  }
  yield* read.problems;
  const event = plainEvent(read.event);
  const [edition] = read.said.properties.find(({ name }) => name === "sequence")?.values ?? [];
  yield {
    kind: "meeting",
    event,
    complete: read.complete,
    lists: () => listsIn(read.said, read.complete),
    edition: typeof edition === "number" && edition > 0 ? edition : 0,
    occurrencesIn: (period) => occurrencesOf(read, replacements, period),
  };
}

/** Occurrences with a length of their own are counted one by one, and do not make the series longer. */
function plainEvent(event: CalendarEvent): CalendarEvent {
  const { recurrence } = event.invite;
  if (recurrence === undefined || recurrence.exceptions.length === 0) return event;
  return { ...event, invite: { ...event.invite, recurrence: { ...recurrence, exceptions: [] } } };
}

function occurrencesOf(read: EventRead, replacements: Replacements | undefined, period: Span): Occurrences {
  const { event, said, start, clock } = read;
  const { invite, line, uid } = event;
  if (start === undefined || !isSeries(event))
    return { count: Number(isWithin(invite.start, period)), spans: [], followed: true };
  return occurrencesIn({ said, start, line, clock, replaced: replacements?.of(uid) ?? [] }, period);
}

function isSeries({ occurrence, invite }: CalendarEvent): boolean {
  return occurrence === undefined && invite.recurrence?.recurring === true;
}
