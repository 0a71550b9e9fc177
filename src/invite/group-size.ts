import { addressKey } from "./address";
import type { Attendee } from "./invite";

/** Members of groups, by the group's address key. A figure that is not a whole number from 0 up is as good as none. */
export type GroupSizes = Readonly<Record<string, number>>;

/** The members of one group as told; `undefined` = not told. */
export function sizeOf(group: Attendee, sizes: GroupSizes = {}): number | undefined {
  const key = addressKey(group.address);
  return Object.prototype.hasOwnProperty.call(sizes, key) ? wholeNumber(sizes[key]) : undefined;
}

/** The number itself when people can be counted by it, else `undefined`. */
export function wholeNumber(count: number | undefined): number | undefined {
  return count !== undefined && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}
