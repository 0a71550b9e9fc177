import type { Invite } from "../../invite/invite";
import { hostError, type InviteChange } from "../host";

/** A change carried out on a draft, and the change that undoes it exactly. */
export interface ChangedDraft {
  readonly draft: Invite;
  readonly undo: InviteChange;
}

/** Throws a `HostError` where Outlook would refuse: the reader only received the invite, or what it replaces is unknown. */
export function changeDraft(draft: Invite, change: InviteChange): ChangedDraft {
  if (draft.role === "attendee") throw hostError("refused", "Only the organizer can change the invite.");
  return change.kind === "end" ? changeEnd(draft, change.end) : changeBody(draft, change);
}

function changeEnd(draft: Invite, end: number): ChangedDraft {
  if (draft.end === undefined) throw hostError("unreadable", "The draft's end is not known.");
  return { draft: { ...draft, end }, undo: { kind: "end", end: draft.end } };
}

function changeBody(draft: Invite, change: InviteChange & { kind: "body" }): ChangedDraft {
  const before = draft.bodies?.[0];
  if (before === undefined) throw hostError("unreadable", "The draft's body is not known.");
  const { content, format } = change;
  return {
    draft: { ...draft, bodies: [{ kind: format, content }] },
    undo: { kind: "body", content: before.content, format: before.kind },
  };
}
