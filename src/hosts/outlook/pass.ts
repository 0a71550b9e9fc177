/** One reading of everything in an item, side by side, each call for itself. */
import { callLimit, callOffice, fault } from "./call";
import type { Reply, Start } from "./call";
import type { Lane } from "./lane";
import { gatherReplies } from "./replies";
import type { RawInvite } from "./replies";
import { bodySource, sourcesOf } from "./sources";
import type { RawField, Source } from "./sources";

export interface Pass {
  /** All replies; `silent` are those that did not come within the limit. */
  readonly raw: Promise<RawInvite>;
  /** Ends the pass at once with what it has; calls that still wait are not made, and nothing late is heard. */
  end(): void;
  /** Ends the pass, and hears no more of calls that were made: their places in the lane are lost. */
  abandon(): void;
}

export interface PassOptions {
  /** Milliseconds for all calls together, waiting for their turn included. */
  readonly limit?: number;
  /** Hears all replies anew when a late one has made them better. */
  readonly onLate?: (raw: RawInvite) => void;
  /** Reads what this add-in has stored in the item as well, after everything else. */
  readonly stored?: boolean;
}

/** Starts reading the item; the calls wait for their places in the lane. */
export function startPass(item: unknown, calls: Lane, options: PassOptions = {}): Pass {
  const replies = gatherReplies(options.limit ?? callLimit, options.onLate ?? (() => undefined));
  const waiting: (() => void)[] = [];
  const asked: (() => void)[] = [];
  const hear = (field: RawField, reply: Reply) => {
    if (field === "html" && !isText(reply) && !replies.has("text")) {
      replies.expect("text");
      take("text", bodySource(item, "text"));
    }
    replies.hear(field, reply);
  };
  const take = (field: RawField, source: Source) => {
    if (source.kind === "here") hear(field, { kind: "value", value: source.value });
    else if (source.kind === "missing") hear(field, fault("unsupported", `no ${field} here`));
    else waiting.push(calls.join((done) => void asked.push(ask(source.start, field, done))));
  };
  const ask = (start: Start, field: RawField, done: () => void) =>
    callOffice(start, (reply) => {
      done();
      hear(field, reply);
    });
  const end = () => {
    waiting.forEach((leave) => leave());
    replies.end();
  };
  const sources = sourcesOf(item, options.stored);
  sources.forEach(([field]) => replies.expect(field));
  sources.forEach(([field, source]) => take(field, source));
  return {
    raw: replies.raw,
    end,
    abandon() {
      end();
      asked.forEach((forget) => forget());
    },
  };
}

function isText(reply: Reply): boolean {
  return reply.kind === "value" && typeof reply.value === "string";
}
