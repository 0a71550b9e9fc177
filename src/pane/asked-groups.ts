import { addressKey } from "../invite/address";
import type { Attendee, Invite } from "../invite/invite";
import type { FixView } from "../present/pane-view";

export interface AskedGroup {
  readonly key: string;
  readonly name: string;
  readonly size: number | undefined;
}

type Sizes = Readonly<Record<string, number>> | undefined;

/**
 * The groups of the invite whose size decides, and those whose size was told: a field must not vanish while
 * somebody types in it because the verdict no longer asks.
 */
export function askedGroups(invite: Invite, fixes: readonly FixView[], sizes: Sizes): readonly AskedGroup[] {
  const asked = new Set(
    fixes.flatMap(({ fix }) => (fix.id === "say-group-size" ? [addressKey(fix.address)] : [])),
  );
  const found = new Map<string, AskedGroup>();
  for (const group of groupsOf(invite)) {
    const key = addressKey(group.address);
    const size = sizes?.[key];
    if (asked.has(key) || size !== undefined)
      found.set(key, { key, name: group.name || group.address, size });
  }
  return [...found.values()];
}

function groupsOf({ required, optional }: Invite): readonly Attendee[] {
  const entries = [...(required?.entries ?? []), ...(optional?.entries ?? [])];
  return entries.filter(({ kind }) => kind === "group");
}
