/** Opening a new mail for the user to look over and send. */
import { hostError } from "../host";
import type { Letter } from "../../order/letter";
import { ask } from "./ask";
import type { Desk } from "./ask";
import { callMethod, hasMethod, memberAt } from "./foreign";

/** What Outlook and the systems behind a link take: https://learn.microsoft.com/javascript/api/outlook/office.mailbox */
const longestSubject = 255;
const longestHtml = 32_000;
const longestLink = 2_000;

/** Opens a window or a link; `null` when it was blocked. Office.js may put an `open` of its own there, which gives nothing back. */
export type OpenWindow = (url: string, target: string) => unknown;

/** Opens the letter; rejects with `unsupported` where Outlook offers no way, so that it has to be copied. */
export async function openLetter(desk: Desk, letter: Letter, open: OpenWindow): Promise<void> {
  const mailbox = memberAt(desk.office, "context", "mailbox");
  const subject = letter.subject.slice(0, longestSubject);
  const form = { toRecipients: [letter.to], subject, htmlBody: htmlOf(letter.body) };
  if (form.htmlBody.length > longestHtml) return openLink(desk.office, letter, open);
  if (hasMethod(mailbox, "displayNewMessageFormAsync")) {
    await ask(desk, (callback) => callMethod(mailbox, "displayNewMessageFormAsync", form, callback));
  } else if (hasMethod(mailbox, "displayNewMessageForm")) {
    callMethod(mailbox, "displayNewMessageForm", form);
  } else {
    openLink(desk.office, letter, open); // While composing there is no form for a new mail.
  }
}

function openLink(office: unknown, letter: Letter, open: OpenWindow): void {
  const url = memberAt(office, "context", "platform") === "OfficeOnline" ? webLink(letter) : mailLink(letter);
  if (url.length > longestLink) throw hostError("unsupported", "the letter is too long for a link");
  if (open(url, "_blank") === null) throw hostError("unsupported", "the window was blocked");
}

function webLink({ to, subject, body }: Letter): string {
  const query = [`to=${part(to)}`, `subject=${part(subject)}`, `body=${part(body)}`].join("&");
  return `https://outlook.office.com/mail/deeplink/compose?${query}`;
}

function mailLink({ to, subject, body }: Letter): string {
  return `mailto:${part(to)}?subject=${part(subject)}&body=${part(body.replace(/\r?\n/g, "\r\n"))}`;
}

/** Nothing in a part can end it, so no field can add a recipient or a header. */
function part(text: string): string {
  return encodeURIComponent(wellFormed(text));
}

/** `encodeURIComponent` throws at half a surrogate pair. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "$1\uFFFD");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function htmlOf(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign).replace(/\r?\n/g, "<br>");
}
