import { plainAttendee } from "./attendee-line";
import type { CalendarProblem } from "./calendar-event";
import type { TextLine } from "./lines/parts";
import { entryOf, type Entry } from "./person";
import { propertyOf, type Property } from "./property";

/** What an event says, sorted by what it is about. */
export interface EventProperties {
  /** All but the attendees and the rule, in the order of the file. */
  readonly properties: readonly Property[];
  readonly entries: readonly Entry[];
  /** It has a recurrence rule. What the rule says is not read. */
  readonly hasRule: boolean;
  /** Names, in small letters, of properties that could not be read. */
  readonly unreadable: ReadonlySet<string>;
  readonly problems: readonly CalendarProblem[];
}

interface Found {
  readonly properties: Property[];
  readonly entries: Entry[];
  hasRule: boolean;
  readonly unreadable: Set<string>;
  readonly problems: CalendarProblem[];
}

const delimiter = /[;:]/;
/** Who stands on a line that cannot be read may be a person. */
const somebody: Entry = { attendee: { name: "", address: "", kind: "unknown" }, list: "required" };

export function readProperties(lines: readonly TextLine[]): EventProperties {
  const unreadable = new Set<string>();
  const found = { properties: [], entries: [], hasRule: false, unreadable, problems: [] };
  for (const line of lines) add(found, line);
  return found;
}

function add(found: Found, line: TextLine): void {
  const name = line.text.slice(0, line.text.search(delimiter)).toUpperCase();
  if (name === "ATTENDEE") addPerson(found, line);
  else if (name === "RRULE") found.hasRule = true;
  else addProperty(found, line, name);
}

function addPerson(found: Found, line: TextLine): void {
  const property = plainAttendee(line) ?? propertyOf(line);
  const isRead = "name" in property;
  found.entries.push(isRead ? entryOf(property) : somebody);
  if (!isRead) found.problems.push(property);
}

function addProperty(found: Found, line: TextLine, name: string): void {
  const property = propertyOf(line);
  if ("name" in property) {
    found.properties.push(property);
    return;
  }
  found.problems.push(property);
  found.unreadable.add(name.toLowerCase());
}
