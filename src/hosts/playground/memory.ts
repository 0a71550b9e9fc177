/** What the user asked to be remembered, as the text in which Outlook keeps it too. */
import { hostError, type MemoryScope } from "../host";
import { outlookLimits } from "./outlook-limits";
import { changed, fieldsIn, without, type Fields } from "./remembered-fields";
import { shelfOfPage, type Shelf } from "./shelf";

export interface Memory {
  /** `undefined` = nothing stored; what is no record counts as nothing. */
  read(scope: MemoryScope): unknown;
  /** Throws a `HostError` where Outlook would have no room, and then stores nothing. */
  write(scope: MemoryScope, value: unknown): void;
}

/** What a ready-made invite says was told before. */
export type Given = Readonly<Partial<Record<MemoryScope, unknown>>>;

/** Every key of the playground begins so. */
export const keyPrefix = "zoom-license.playground.";

const aboutMe = `${keyPrefix}me`;

/** The memory of one meeting, known by its identity; without one, what is told of it is gone with the page. */
export function memoryOf(meeting: string | undefined, given: Given, shelf: Shelf): Memory {
  const place = meeting === undefined ? shelfOfPage() : shelf;
  const memories = {
    me: memoryOfMe(fieldsIn(given.me), shelf),
    meeting: memoryOfMeeting(`${keyPrefix}meeting.${meeting ?? ""}`, given.meeting, place),
  };
  return {
    read: (scope) => memories[scope].read(),
    write: (scope, value) => memories[scope].write(value),
  };
}

interface ScopeMemory {
  read(): unknown;
  write(value: unknown): void;
}

/**
 * What is given belongs to the ready-made invite: it is neither stored nor taken for the user's own word. Of the
 * rest, only what was changed here is written, so that two tabs do not wipe out one another's.
 */
function memoryOfMe(given: Fields, shelf: Shelf): ScopeMemory {
  const invitesNames = Object.keys(given);
  let invites = given;
  let known: Fields = {};
  return {
    read() {
      known = stored(shelf, aboutMe);
      return orNothing({ ...known, ...invites });
    },
    write(value) {
      if (value === undefined) {
        shelf.keys(keyPrefix).forEach((key) => shelf.put(key, undefined));
        [invites, known] = [{}, {}];
        return;
      }
      const told = fieldsIn(value);
      const own = without(told, invitesNames);
      const merged = changed(stored(shelf, aboutMe), without(known, invitesNames), own);
      shelf.put(aboutMe, textOf(merged, outlookLimits.aboutMe));
      invites = without(told, Object.keys(own));
      known = merged;
    },
  };
}

function memoryOfMeeting(key: string, given: unknown, shelf: Shelf): ScopeMemory {
  let invites = given;
  return {
    read: () => orNothing(stored(shelf, key)) ?? invites,
    write(value) {
      shelf.put(key, value === undefined ? undefined : textOf(fieldsIn(value), outlookLimits.aboutMeeting));
      invites = undefined;
    },
  };
}

function stored(shelf: Shelf, key: string): Fields {
  try {
    return fieldsIn(JSON.parse(shelf.get(key) ?? "null"));
  } catch {
    return {};
  }
}

/** As it is stored; `undefined` where nothing is left of it. */
function textOf(fields: Fields, room: number): string | undefined {
  const text = JSON.stringify(fields);
  if (text.length > room) throw hostError("refused", `No room for ${text.length} characters.`);
  return orNothing(fields) && text;
}

function orNothing(fields: Fields): Fields | undefined {
  return Object.values(fields).some((field) => field !== undefined) ? fields : undefined;
}
