/** How long a meeting lasts: time elapsed between instants, whatever the clocks on the wall do meanwhile. */
import type { Instant, Invite, Unread } from "./invite";
import { exactly, type Range, unknownRange } from "./range";

const millisecondsPerMinute = 60_000;

/**
 * The length in minutes, exact and possibly fractional. A series is as long as its longest known occurrence.
 * Unread times and an end before the start are no length; then a known exception still tells the least.
 */
export function minutesOf(invite: Invite): Range {
  const own = minutesBetween(invite.start, invite.end);
  const exception = longestException(invite);
  if (own !== undefined) return exactly(exception === undefined ? own : Math.max(own, exception));
  return exception === undefined ? unknownRange : { atLeast: exception, atMost: undefined };
}

/** Whether the length that counts is that of an occurrence which differs from its series. */
export function longestIsException(invite: Invite): boolean {
  const own = minutesBetween(invite.start, invite.end);
  const exception = longestException(invite);
  return exception !== undefined && (own === undefined || exception > own);
}

function longestException(invite: Invite): number | undefined {
  const spans = invite.recurrence === undefined ? [] : invite.recurrence.exceptions;
  return spans.reduce<number | undefined>((longest, span) => {
    const minutes = minutesBetween(span.start, span.end);
    return minutes === undefined || (longest !== undefined && longest >= minutes) ? longest : minutes;
  }, undefined);
}

function minutesBetween(start: Instant | Unread, end: Instant | Unread): number | undefined {
  if (start === undefined || end === undefined) return undefined;
  const minutes = (end - start) / millisecondsPerMinute;
  return minutes >= 0 && minutes < Infinity ? minutes : undefined;
}
