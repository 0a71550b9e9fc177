/** Where in an Outlook item each raw value is found: at hand (read), or to be asked for (compose). */
import type { Start } from "./call";
import { asText, callMethod, hasMethod, member } from "./foreign";

export type RawField =
  | "start"
  | "end"
  | "required"
  | "optional"
  | "recurrence"
  | "organizer"
  | "shared"
  | "subject"
  | "html"
  | "text"
  | "location"
  | "places"
  | "allDay"
  /** What this add-in has stored in the item; not part of an invite. */
  | "stored";

export type Source =
  | { readonly kind: "here"; readonly value: unknown }
  | { readonly kind: "ask"; readonly start: Start }
  | { readonly kind: "missing" };

/** The members of an appointment, in the order in which the verdict needs them. */
const ofAppointment: readonly (readonly [RawField, string])[] = [
  ["start", "start"],
  ["end", "end"],
  ["required", "requiredAttendees"],
  ["optional", "optionalAttendees"],
  ["organizer", "organizer"],
  ["recurrence", "recurrence"],
  ["location", "location"],
  ["places", "enhancedLocation"],
  ["subject", "subject"],
  ["allDay", "isAllDayEvent"],
];

/** A mail, a meeting request among them, names people as a mail does. */
const inMail: Partial<Record<RawField, string>> = { required: "to", optional: "cc", organizer: "from" };

/** A source for every field but `text`, which is asked for only when `html` fails; for `stored` where that is wanted. */
export function sourcesOf(item: unknown, stored = false): readonly (readonly [RawField, Source])[] {
  const mail = isMail(item);
  const members = ofAppointment.map(
    ([field, name]) => [field, sourceAt(item, (mail && inMail[field]) || name)] as const,
  );
  const invite = [
    ...members,
    ["shared", asked(item, "getSharedPropertiesAsync")],
    ["html", bodySource(item, "html")],
  ] as const;
  return stored ? [...invite, ["stored", asked(item, "loadCustomPropertiesAsync")]] : invite;
}

export function bodySource(item: unknown, format: "html" | "text"): Source {
  const body = member(item, "body");
  if (!hasMethod(body, "getAsync")) return { kind: "missing" };
  return { kind: "ask", start: (callback) => callMethod(body, "getAsync", format, callback) };
}

export function isMail(item: unknown): boolean {
  return member(item, "itemType") === "message";
}

/** Whether the item is being written: only then its members have to be asked. */
export function isDraft(item: unknown): boolean {
  return ["subject", "start", "end"].some((name) => hasMethod(member(item, name), "getAsync"));
}

/** The class of a received item in lower case, such as `ipm.schedule.meeting.request`; empty while writing. */
export function itemClassOf(item: unknown): string {
  return (asText(member(item, "itemClass")) ?? "").toLowerCase();
}

function sourceAt(item: unknown, name: string): Source {
  const value = member(item, name);
  if (value === undefined) return { kind: "missing" };
  if (!hasMethod(value, "getAsync")) return isDraft(item) ? { kind: "missing" } : { kind: "here", value };
  return { kind: "ask", start: (callback) => callMethod(value, "getAsync", callback) };
}

/** `getSharedPropertiesAsync` is there only in a folder or mailbox that is shared with the user. */
function asked(item: unknown, method: string): Source {
  if (!hasMethod(item, method)) return { kind: "missing" };
  return { kind: "ask", start: (callback) => callMethod(item, method, callback) };
}
