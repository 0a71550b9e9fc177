import type { Body, Invite } from "../../invite/invite";
import { hostError, type InviteChange } from "../host";

/** A change carried out on a draft, and the change that undoes it exactly. */
export interface ChangedDraft {
  readonly draft: Invite;
  readonly undo: InviteChange;
}

/** Throws a `HostError` where Outlook would refuse: the reader only received the invite, or what it replaces is unknown. */
export function changeDraft(draft: Invite, change: InviteChange): ChangedDraft {
  if (draft.role === "attendee") throw hostError("refused", "Only the organizer can change the invite.");
  if (change.kind === "end") return changeEnd(draft, change.end);
  const before = draft.bodies?.[0];
  if (before === undefined) throw hostError("unreadable", "The draft's body is not known.");
  return {
    draft: { ...draft, bodies: [bodyAfter(before, change)] },
    undo: { kind: "body", content: before.content, format: before.kind },
  };
}

function changeEnd(draft: Invite, end: number): ChangedDraft {
  if (draft.end === undefined) throw hostError("unreadable", "The draft's end is not known.");
  return { draft: { ...draft, end }, undo: { kind: "end", end: draft.end } };
}

function bodyAfter(before: Body, change: Exclude<InviteChange, { kind: "end" }>): Body {
  if (change.kind === "body") return { kind: change.format, content: change.content };
  return { kind: before.kind, content: change.edit(before) };
}
