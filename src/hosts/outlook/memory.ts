/** What the user asked to be remembered: about himself in the mailbox, about a meeting in the meeting. */
import { hostError } from "../host";
import type { MemoryScope } from "../host";
import { ask } from "./ask";
import type { Desk } from "./ask";
import type { Start } from "./call";
import { asText, callMethod, hasMethod, memberAt } from "./foreign";
import { currentItem } from "./item";

const name = "zoomLicense";

/**
 * Characters of JSON. Outlook allows 32 KB of settings in all, and 2,500 characters of properties in one item:
 * https://learn.microsoft.com/office/dev/add-ins/outlook/limits-for-activation-and-javascript-api-for-outlook-add-ins
 */
const longest: Readonly<Record<MemoryScope, number>> = { me: 16_000, meeting: 2_400 };

export async function readMemory(desk: Desk, scope: MemoryScope): Promise<unknown> {
  return storedIn(await storeOf(desk, scope));
}

/** What a store of Outlook's holds; something that this add-in did not write counts as nothing. */
export function storedIn(store: unknown): unknown {
  const text = asText(callMethod(store, "get", name));
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Stores the value, or erases what is stored when it is `undefined`; when that fails, what was stored stays. */
export async function writeMemory(desk: Desk, scope: MemoryScope, value: unknown): Promise<void> {
  const text = value === undefined ? undefined : JSON.stringify(value);
  if ((text ?? "").length > longest[scope]) throw hostError("refused", "too much to remember");
  const store = await storeOf(desk, scope);
  const before = asText(callMethod(store, "get", name));
  put(store, text);
  try {
    const save: Start = (callback) => callMethod(store, "saveAsync", callback);
    await ask(desk, save, () => put(store, text));
  } catch (error) {
    put(store, before);
    throw error;
  }
}

function put(store: unknown, text: string | undefined): void {
  if (text === undefined) callMethod(store, "remove", name);
  else callMethod(store, "set", name, text);
}

async function storeOf(desk: Desk, scope: MemoryScope): Promise<unknown> {
  const store = await (scope === "me" ? settingsOf(desk.office) : propertiesOf(desk));
  const methods = ["get", "set", "remove", "saveAsync"];
  if (!methods.every((method) => hasMethod(store, method)))
    throw hostError("unsupported", "nothing can be stored here");
  return store;
}

/** The store in the user's mailbox. */
export function settingsOf(office: unknown): unknown {
  return memberAt(office, "context", "roamingSettings");
}

async function propertiesOf(desk: Desk): Promise<unknown> {
  const item = currentItem(desk.office);
  if (!hasMethod(item, "loadCustomPropertiesAsync"))
    throw hostError("unsupported", "the item cannot hold anything");
  return ask(desk, (callback) => callMethod(item, "loadCustomPropertiesAsync", callback));
}
