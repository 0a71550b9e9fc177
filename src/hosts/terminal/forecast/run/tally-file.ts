import type { ByteSource } from "../../../calendar/lines/utf8-chunks";
import type { CalendarProblem } from "../../../calendar/calendar-event";
import { readMeetings } from "../../../calendar/read-meetings";
import { fileFaultOf, fileSource, type FileFault } from "../../calendar-source";
import { sightMeeting, type Basis } from "../count/sight-meeting";
import type { Sightings } from "../count/sightings";

/** What is the same for all files. */
export interface Tallying {
  readonly basis: Basis;
  /** The reader's time zone. */
  readonly zone: string;
}

/** How the reading of a file went. */
export interface FileReport {
  readonly fault: FileFault | undefined;
  /** What could not be read, and the first of it. */
  readonly errors: number;
  readonly first: CalendarProblem | undefined;
  /** Series whose rule could not be followed: only their first occurrence is counted. */
  readonly unfollowed: number;
}

/** A file to count, and its number among all. */
export interface FileToTally {
  readonly path: string;
  readonly number: number;
}

/** Called with so many bytes more that have been read. */
export type NoteBytes = (bytes: number) => void;

/** Counts the meetings of a file; a file that cannot be read is said to be so and stops nothing. */
export function tallyFile(
  file: FileToTally,
  into: Sightings,
  { tallying, note }: { readonly tallying: Tallying; readonly note: NoteBytes },
): FileReport {
  try {
    return tallySource(countedBytes(fileSource(file.path), note), into, { tallying, number: file.number });
  } catch (error) {
    const fault = fileFaultOf(error);
    if (fault === undefined) throw error;
    return { fault, errors: 0, first: undefined, unfollowed: 0 };
  }
}

/** Counts the meetings of a calendar that is at hand. */
export function tallySource(
  source: ByteSource,
  into: Sightings,
  { tallying, number }: { readonly tallying: Tallying; readonly number: number },
): FileReport {
  const { basis, zone } = tallying;
  let errors = 0;
  let first: CalendarProblem | undefined;
  let unfollowed = 0;
  for (const part of readMeetings(source, { zone })) {
    if (part.kind === "problem") {
      if (part.severity === "error") first ??= part;
      errors += Number(part.severity === "error");
    } else {
      const { sightings, followed } = sightMeeting(part, basis);
      unfollowed += Number(!followed);
      for (const sighting of sightings) into.add(sighting, number);
    }
  }
  return { fault: undefined, errors, first, unfollowed };
}

/** The same bytes, with word of how many have gone by. */
function countedBytes(source: ByteSource, note: NoteBytes): ByteSource {
  if (source instanceof Uint8Array) return source;
  return {
    *[Symbol.iterator]() {
      for (const chunk of source) {
        note(chunk.length);
        yield chunk;
      }
    },
  };
}
