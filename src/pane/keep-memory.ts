import type { Host, MemoryScope } from "../hosts/host";
import { aboutMe, aboutMeeting, type AboutMe, type AboutMeeting } from "../license/remembered";

export interface KeptMemory {
  write(scope: MemoryScope, value: AboutMe | AboutMeeting | undefined): void;
}

/**
 * Tells once what was remembered. What cannot be read counts as nothing, and is never written over with the
 * little that is known without it.
 */
export function keepMemory(host: Host, tell: (me: AboutMe, meeting: AboutMeeting) => void): KeptMemory {
  const unread = new Set<MemoryScope>();
  async function read(scope: MemoryScope): Promise<unknown> {
    try {
      return await host.readMemory(scope);
    } catch {
      unread.add(scope);
      return undefined;
    }
  }
  void Promise.all([read("me"), read("meeting")]).then(([me, meeting]) =>
    tell(aboutMe(me), aboutMeeting(meeting)),
  );
  return {
    write(scope, value) {
      if (unread.has(scope) && value !== undefined) return;
      // What is not kept is still true in this pane; there is nothing that the user could do about it.
      host.writeMemory(scope, keptOf(scope, value)).catch(() => undefined);
    },
  };
}

/** What is not read again is not kept either: the names of those who hold the meeting. */
function keptOf(scope: MemoryScope, value: AboutMe | AboutMeeting | undefined): unknown {
  return scope === "meeting" && value !== undefined ? aboutMeeting(value) : value;
}
