/** One call to Office.js, whatever it does: throws at once, fails, never answers, answers late, twice or with nothing. */
import { hostError } from "../host";
import type { HostError, HostFault } from "../host";
import { asText, member } from "./foreign";

/** How a call ended, as far as is known by now. */
export type Reply =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "fault"; readonly fault: HostFault; readonly message: string };

/** Starts a call of Office.js; the callback gets its `AsyncResult`. */
export type Start = (callback: (result: unknown) => void) => void;

/** Milliseconds after which a call counts as unanswered. */
export const callLimit = 5000;

/**
 * Starts the call and hears its reply: at most once before the limit, then `silent`. A value that comes
 * after a fault or after the limit is heard as well; after a value nothing more is. Returns what ends the hearing.
 */
export function callOffice(start: Start, hear: (reply: Reply) => void, limit = callLimit): () => void {
  let best = 0;
  const improve = (reply: Reply) => {
    const worth = reply.kind === "value" ? 3 : reply.fault === "silent" ? 1 : 2;
    if (worth <= best) return;
    best = worth;
    clearTimeout(timer);
    hear(reply);
  };
  const timer = setTimeout(() => improve(silence), limit);
  try {
    start((result) => improve(replyOf(result)));
  } catch (error) {
    // A missing permission or a vanished item throws instead of calling back.
    improve(fault("refused", String(error)));
  }
  return () => {
    best = 3;
    clearTimeout(timer);
  };
}

export function fault(kind: HostFault, message: string): Reply {
  return { kind: "fault", fault: kind, message };
}

/** The reply of a call that was not answered in time. */
export const silence = fault("silent", "Outlook did not answer");

/** The error that a port member rejects with. */
export function errorOf(reply: { readonly fault: HostFault; readonly message: string }): HostError {
  return hostError(reply.fault, reply.message);
}

function replyOf(result: unknown): Reply {
  const status = member(result, "status");
  if (status === "succeeded") return { kind: "value", value: member(result, "value") };
  if (status !== "failed") return fault("unreadable", "Outlook answered with something that is no result");
  const error = member(result, "error");
  return fault("refused", `${String(member(error, "code"))}: ${asText(member(error, "message")) ?? ""}`);
}
