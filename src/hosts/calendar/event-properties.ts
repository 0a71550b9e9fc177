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

export type PropertyReader = (lines: readonly TextLine[]) => EventProperties;

interface Found {
  readonly properties: Property[];
  readonly entries: Entry[];
  hasRule: boolean;
  readonly unreadable: Set<string>;
  readonly problems: CalendarProblem[];
}

const mostPeople = 5000;
/** Who stands on a line that cannot be read may be a person. */
const somebody: Entry = { attendee: { name: "", address: "", kind: "unknown" }, list: "required" };

/** A reader for a whole file: the same people come again and again, so each line about one is read once. */
export function propertyReader(): PropertyReader {
  const people = new Map<string, Entry>();
  return (lines) => {
    const found = {
      properties: [],
      entries: [],
      hasRule: false,
      unreadable: new Set<string>(),
      problems: [],
    };
    for (const line of lines) add(found, line, people);
    return found;
  };
}

function add(found: Found, line: TextLine, people: Map<string, Entry>): void {
  const known = people.get(line.text);
  if (known !== undefined) found.entries.push(known);
  else if (/^RRULE[;:]/i.test(line.text)) found.hasRule = true;
  else if (/^ATTENDEE[;:]/i.test(line.text)) addPerson(found, line, people);
  else addProperty(found, line);
}

function addPerson(found: Found, line: TextLine, people: Map<string, Entry>): void {
  const property = propertyOf(line);
  const isRead = "name" in property;
  const entry = isRead ? entryOf(property) : somebody;
  if (!isRead) found.problems.push(property);
  if (people.size >= mostPeople) people.clear();
  if (isRead) people.set(line.text, entry);
  found.entries.push(entry);
}

function addProperty(found: Found, line: TextLine): void {
  const property = propertyOf(line);
  if ("name" in property) {
    found.properties.push(property);
    return;
  }
  found.problems.push(property);
  found.unreadable.add(line.text.split(/[;:]/, 1).join("").toLowerCase());
}
