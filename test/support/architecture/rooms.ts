/** The rooms of the house and who may see whom. */

/** Only these choose a host. */
export const entries: readonly string[] = [
  "src/taskpane.ts",
  "src/launchevent.ts",
  "src/playground.tsx",
  "src/assess.ts",
  "src/policy-check.ts",
];

const numbers: Readonly<Record<string, number>> = {
  invite: 1,
  zoom: 2,
  purpose: 2,
  policy: 3,
  license: 4,
  order: 5,
  words: 6,
  present: 7,
  hosts: 8,
  pane: 9,
};

/** The number that the entries have, above all rooms. */
export const entryNumber = 10;
/** The last of the rooms that never see Office, a DOM, a clock, a network or a promise. */
export const lastPureRoom = 7;

/** The folder under `src/`; `undefined` for what lies in `src/` itself. */
export function roomOf(file: string): string | undefined {
  return /^src\/([^/]+)\//.exec(file)?.[1];
}

/** The room's number, `entryNumber` for what lies in `src/` itself; `undefined` for a folder that is no room. */
export function numberOf(file: string): number | undefined {
  const room = roomOf(file);
  return room === undefined ? entryNumber : numbers[room];
}

export function isPure(file: string): boolean {
  return (numberOf(file) ?? 0) <= lastPureRoom;
}
