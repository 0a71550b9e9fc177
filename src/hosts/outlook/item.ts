/** The item that Outlook shows now. */
import { hostError } from "../host";
import { asText, member, memberAt } from "./foreign";
import type { Setting } from "./invite-of";
import { localTime } from "./local-time";
import { readerOf } from "./organizer";
import { isDraft, isMail, itemClassOf } from "./sources";

/** The item, an object with whatever members this client has; throws `unreadable` when none is selected. */
export function currentItem(office: unknown): unknown {
  const item = memberAt(office, "context", "mailbox", "item");
  if (item === null || typeof item !== "object") throw hostError("unreadable", "no item is selected");
  if (isMail(item) && isDraft(item)) throw hostError("unsupported", "a mail in the writing is no invite");
  return item;
}

/** Tells one received item from another; a draft's pane closes with the draft. */
export function itemMark(office: unknown): string | undefined {
  return asText(memberAt(office, "context", "mailbox", "item", "itemId"));
}

/** What the item says by itself. */
export function settingOf(office: unknown, item: unknown): Setting {
  return {
    draft: isDraft(item),
    mail: isMail(item),
    cancelled: itemClassOf(item).startsWith("ipm.schedule.meeting.canceled"),
    inSeries: (asText(member(item, "seriesId")) ?? "") !== "",
    reader: readerOf(memberAt(office, "context", "mailbox", "userProfile")),
    localTime: (instant) => localTime(office, instant),
  };
}
