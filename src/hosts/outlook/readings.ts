/** The invite as it changes: one reading after the other, and listeners are told only when there is news. */
import type { Invite } from "../../invite/invite";
import { itemReader } from "./item-reader";
import type { Lane } from "./lane";
import { isNews, isSame } from "./news";
import { oneAfterTheOther } from "./one-after-the-other";

export interface Readings {
  /** The item as it is now, or as a look found it a moment ago. */
  read(): Promise<Invite>;
  /** Reads, and tells the listeners if there is news. `strictly`: what can no longer be read is news as well. */
  look(strictly?: "strictly"): void;
  /** Says that another item has taken the place of the one that was read. */
  switched(): void;
  /** Returns what ends the listening. */
  listen(listener: () => void): () => void;
}

interface Memory {
  /** What was read last; `undefined` when that failed. */
  shown: Invite | undefined;
  /** What the next one who reads gets without asking Outlook. */
  found: Promise<Invite> | undefined;
  /** How many wait for a reading: they need not be told. */
  waiting: number;
}

/** Readings of the item that Outlook shows. */
export function readings(office: unknown, calls: Lane): Readings {
  const listeners = new Set<() => void>();
  const memory: Memory = { shown: undefined, found: undefined, waiting: 0 };
  const tell = (news: Promise<Invite> | undefined) => {
    news?.catch(() => undefined); // Whoever reads next hears of it.
    memory.found = news;
    listeners.forEach((listener) => listener());
  };
  const item = itemReader(office, calls, (better) => {
    if (isNews(memory.shown, better)) tell(Promise.resolve(better));
  });
  const next = oneAfterTheOther(item.read);
  return {
    read: () => readInto(memory, memory.found ?? next()),
    look(strictly) {
      const looking = next();
      const consider = (isTold: boolean) => {
        memory.found = undefined;
        if (isTold && memory.waiting === 0) tell(looking);
      };
      const hasNews = (invite: Invite) =>
        strictly ? !isSame(memory.shown, invite) : isNews(memory.shown, invite);
      looking.then(
        (invite) => consider(hasNews(invite)),
        () => consider(strictly !== undefined && memory.shown !== undefined),
      );
    },
    switched() {
      item.drop();
      memory.shown = undefined;
      tell(undefined);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function readInto(memory: Memory, reading: Promise<Invite>): Promise<Invite> {
  memory.found = undefined;
  memory.waiting += 1;
  try {
    memory.shown = await reading;
    return memory.shown;
  } catch (error) {
    memory.shown = undefined;
    throw error;
  } finally {
    memory.waiting -= 1;
  }
}
