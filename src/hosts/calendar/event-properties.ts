import { isPlainAttendee, plainAttendee } from "./attendee-line";
import type { CalendarProblem } from "./calendar-event";
import type { TextLine } from "./lines/parts";
import { entryOf, personLineOf, type Entry, type PersonLine } from "./person";
import { propertyOf, type Property } from "./property";

/** What an event says, sorted by what it is about. */
export interface EventProperties {
  /** All but the attendees and the rule, in the order of the file. */
  readonly properties: readonly Property[];
  /** Who is on its ATTENDEE lines, read when somebody asks: most of those who ask for events need not know. */
  readonly entries: () => readonly Entry[];
  /** The lines of its recurrence rules, unread as well. */
  readonly rules: readonly TextLine[];
  /** Names, in small letters, of properties that could not be read. */
  readonly unreadable: ReadonlySet<string>;
  readonly problems: readonly CalendarProblem[];
}

interface Found {
  readonly properties: Property[];
  readonly people: (Entry | string)[];
  readonly rules: TextLine[];
  readonly unreadable: Set<string>;
  readonly problems: CalendarProblem[];
}

/** Who stands on a line that cannot be read may be a person. */
const somebody: Entry = { attendee: { name: "", address: "", kind: "unknown" }, list: "required" };

export function readProperties(lines: readonly TextLine[]): EventProperties {
  const unreadable = new Set<string>();
  const found: Found = { properties: [], people: [], rules: [], unreadable, problems: [] };
  for (const line of lines) add(found, line);
  const { properties, rules, problems, people } = found;
  return { properties, entries: () => people.map(entryIn), rules, unreadable, problems };
}

function add(found: Found, line: TextLine): void {
  if (line.name === "ATTENDEE") addPerson(found, line);
  else if (line.name === "RRULE") found.rules.push(line);
  else addProperty(found, line);
}

/** What is not plain is read at once, for it may be a problem. */
function addPerson({ people, problems }: Found, line: TextLine): void {
  if (isPlainAttendee(line.text)) {
    people.push(line.text);
    return;
  }
  const person = personOn(line);
  const isRead = "value" in person;
  people.push(isRead ? entryOf(person) : somebody);
  if (!isRead) problems.push(person);
}

function entryIn(person: Entry | string): Entry {
  return typeof person === "string" ? entryOf(plainAttendee(person)) : person;
}

function personOn(line: TextLine): PersonLine | CalendarProblem {
  const property = propertyOf(line);
  return "values" in property ? personLineOf(property) : property;
}

function addProperty(found: Found, line: TextLine): void {
  const property = propertyOf(line);
  if ("name" in property) {
    found.properties.push(property);
    return;
  }
  found.problems.push(property);
  found.unreadable.add(line.name.toLowerCase());
}
