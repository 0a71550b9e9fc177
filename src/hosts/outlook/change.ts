/** Changing the draft, so that it can be undone. */
import { hostError } from "../host";
import type { InviteChange } from "../host";
import { ask } from "./ask";
import type { Desk } from "./ask";
import { asInstant, asText, callMethod, hasMethod, memberAt } from "./foreign";
import { currentItem } from "./item";

/** The most that Outlook takes as a body. */
const longestBody = 1_000_000;

/** Makes the change and resolves to the one that undoes it; rejects with a `HostError` when it could not be made. */
export function changeInvite(desk: Desk, change: InviteChange): Promise<InviteChange> {
  return change.kind === "end" ? changeEnd(desk, change.end) : changeBody(desk, change);
}

async function changeEnd(desk: Desk, end: number): Promise<InviteChange> {
  const member = draftMember(desk, "end");
  const before = asInstant(await ask(desk, (callback) => callMethod(member, "getAsync", callback)));
  if (before === undefined) throw hostError("unreadable", "the end is not known");
  await set(desk, member, new Date(end));
  return { kind: "end", end: before };
}

type BodyChange = Exclude<InviteChange, { kind: "end" }>;

/** The body is kept in the draft's own format, else undoing would lose its looks. */
async function changeBody(desk: Desk, change: BodyChange): Promise<InviteChange> {
  const member = draftMember(desk, "body");
  if (change.kind === "body") mustFit(change.content);
  const type = await ask(desk, (callback) => callMethod(member, "getTypeAsync", callback));
  const own = type === "text" ? "text" : "html";
  const before = asText(await ask(desk, (callback) => callMethod(member, "getAsync", own, callback)));
  if (before === undefined) throw hostError("unreadable", "the body is not known");
  const [content, format] =
    change.kind === "body"
      ? [change.content, change.format]
      : [change.edit({ kind: own, content: before }), own];
  mustFit(content);
  if (change.kind === "body" || content !== before)
    await set(desk, member, content, { coercionType: format });
  return { kind: "body", content: before, format: own };
}

function mustFit({ length }: string): void {
  if (length > longestBody) throw hostError("refused", "the body is too long");
}

function draftMember({ office }: Desk, name: "end" | "body"): unknown {
  const member = memberAt(currentItem(office), name);
  if (!hasMethod(member, "setAsync")) throw hostError("unsupported", `${name} cannot be changed here`);
  return member;
}

function set(desk: Desk, member: unknown, ...args: readonly unknown[]): Promise<unknown> {
  const start = (callback: (result: unknown) => void) => callMethod(member, "setAsync", ...args, callback);
  return ask(desk, start, desk.late);
}
