import type { EventRead } from "../event-of";
import { textKey } from "../text-key";
import { timeValueOf } from "../time-value";
import { addMoment, noMoments, type Moments } from "./moments";

/** Which occurrences of the series of a file stand in it as events of their own; of each a number is kept. */
export interface Replacements {
  note(read: EventRead): void;
  /** Those of the series with this UID; asked when the whole file has been seen. */
  of(uid: string): readonly Moments[];
  /** For each occurrence, in the order of the file, whether it was read before its zone was known. */
  readonly readAgain: boolean[];
}

export function newReplacements(): Replacements {
  const families = new Map<number, Moments>();
  /** A zone that is defined further down is known when all of the file has been seen. */
  let waiting: (() => void)[] = [];
  const add = ({ event, said, clock }: Pick<EventRead, "event" | "said" | "clock">) => {
    const property = said.properties.find(({ name }) => name === "recurrence-id");
    const time = property && timeValueOf(property);
    if (property === undefined || time === undefined) return;
    const key = textKey(event.uid);
    const family = families.get(key) ?? noMoments();
    families.set(key, family);
    addMoment(family, time, clock(time, property.line));
  };
  return {
    readAgain: [],
    note(read) {
      if (read.event.uid === "") return;
      if (read.guessed) waiting.push(() => add(read));
      else add(read);
    },
    of(uid) {
      for (const later of waiting) later();
      waiting = [];
      const family = families.get(textKey(uid));
      return family === undefined ? [] : [family];
    },
  };
}
