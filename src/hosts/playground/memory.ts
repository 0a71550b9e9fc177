import { hostError, type MemoryScope } from "../host";
import { outlookLimits } from "./outlook-limits";

/** What an add-in stored, as the text in which Outlook keeps it. */
export type Memory = Readonly<Partial<Record<MemoryScope, string>>>;

const room: Readonly<Record<MemoryScope, number>> = {
  me: outlookLimits.aboutMe,
  meeting: outlookLimits.aboutMeeting,
};

/** The value as it was stored; `undefined` = nothing stored. */
export function recall(memory: Memory, scope: MemoryScope): unknown {
  const stored = memory[scope];
  return stored === undefined ? undefined : JSON.parse(stored);
}

/** The memory with the scope replaced; throws a `HostError` when Outlook would have no room for it. */
export function remember(memory: Memory, scope: MemoryScope, value: unknown): Memory {
  if (value === undefined) return { ...memory, [scope]: undefined };
  const stored = JSON.stringify(value);
  if (stored.length > room[scope]) throw hostError("refused", `No room for ${stored.length} characters.`);
  return { ...memory, [scope]: stored };
}
