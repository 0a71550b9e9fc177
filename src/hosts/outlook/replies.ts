/** Gathers the replies of one reading until all are in or the time is up, and hears those that come later. */
import { silence } from "./call";
import type { Reply } from "./call";
import type { RawField } from "./sources";

/** What is known of each field; left out = never asked for. */
export type RawInvite = Readonly<Partial<Record<RawField, Reply>>>;

export interface Replies {
  /** All replies; `silent` are those that did not come within the limit. */
  readonly raw: Promise<RawInvite>;
  /** Announces a field; the gathering is complete when every announced field was heard. */
  expect(field: RawField): void;
  has(field: RawField): boolean;
  hear(field: RawField, reply: Reply): void;
  /** Ends the gathering at once with what it has; nothing is heard any more. */
  end(): void;
}

/** Gathers for so many milliseconds; `onLate` gets all replies anew whenever a late one has made them better. */
export function gatherReplies(limit: number, onLate: (raw: RawInvite) => void): Replies {
  const open = new Set<RawField>();
  let raw: RawInvite = {};
  let state: "open" | "closed" | "ended" = "open";
  let finish: (raw: RawInvite) => void = () => undefined;
  const close = () => {
    if (state === "open") open.forEach((field) => (raw = { ...raw, [field]: silence }));
    if (state === "open") state = "closed";
    clearTimeout(timer);
    finish(raw);
  };
  const timer = setTimeout(close, limit);
  return {
    raw: new Promise((resolve) => (finish = resolve)),
    expect: (field) => open.add(field),
    has: (field) => open.has(field) || raw[field] !== undefined,
    hear(field, reply) {
      if (state === "ended") return;
      raw = { ...raw, [field]: reply };
      open.delete(field);
      if (state === "closed") onLate(raw);
      else if (open.size === 0) close();
    },
    end() {
      close();
      state = "ended";
    },
  };
}
