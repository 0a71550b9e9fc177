/** The port: everything the add-in asks of the program it lives in, in our words. At most eight members. */
import type { Body, Instant, Invite } from "../invite/invite";
import type { Letter } from "../order/letter";

export interface Host {
  /** The display language, BCP 47 (`da-DK`). */
  readonly language: string;
  /** A snapshot of the item as it is now. What cannot be read is unread in the snapshot; rejects only when nothing can be read at all. */
  readInvite(): Promise<Invite>;
  /** Calls the listener whenever the item may have changed; returns the function that ends it. */
  onInviteChanged(listener: () => void): () => void;
  /** Changes the draft. Resolves to the change that undoes it exactly; rejects with a `HostError` and changes nothing. */
  changeInvite(change: InviteChange): Promise<InviteChange>;
  /** What the user asked to be remembered, about himself and about this meeting; `undefined` = nothing stored. */
  readMemory(scope: MemoryScope): Promise<unknown>;
  /** Replaces what is remembered in the scope; `undefined` erases it. */
  writeMemory(scope: MemoryScope, value: unknown): Promise<void>;
  /** Opens a new mail for the user to look over and send. Never sends. */
  openLetter(letter: Letter): Promise<void>;
}

export type InviteChange =
  | { readonly kind: "end"; readonly end: Instant }
  | { readonly kind: "body"; readonly content: string; readonly format: "html" | "text" }
  /** Rewrites the body as it is by then, in its own format; the same again leaves the invite alone. */
  | { readonly kind: "edit-body"; readonly edit: (body: Body) => string };

/** `me`: the user, in all meetings. `meeting`: this meeting only. */
export type MemoryScope = "me" | "meeting";

/** Why the host could not do what was asked. */
export type HostFault = "silent" | "refused" | "unsupported" | "unreadable";

/** An error that says why the host could not; every rejection of a port member is one. */
export interface HostError extends Error {
  readonly fault: HostFault;
}

/** Makes the error that a host rejects with. */
export function hostError(fault: HostFault, message: string): HostError {
  return Object.assign(new Error(message), { name: "HostError", fault });
}
