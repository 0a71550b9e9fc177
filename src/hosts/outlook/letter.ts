/** Opening a new mail for the user to look over and send. */
import { hostError } from "../host";
import type { Letter } from "../../order/letter";
import { composeAddress, mailtoAddress } from "../../order/mailto";
import { ask } from "./ask";
import type { Desk } from "./ask";
import { callMethod, hasMethod, memberAt } from "./foreign";

/** What Outlook and the systems behind a link take: https://learn.microsoft.com/javascript/api/outlook/office.mailbox */
const longestSubject = 255;
const longestHtml = 32_000;
const longestLink = 2_000;
const webCompose = "https://outlook.office.com/mail/deeplink/compose";

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
  const onTheWeb = memberAt(office, "context", "platform") === "OfficeOnline";
  const url = onTheWeb ? composeAddress(webCompose, letter) : mailtoAddress(letter);
  if (url.length > longestLink) throw hostError("unsupported", "the letter is too long for a link");
  if (open(url, "_blank") === null) throw hostError("unsupported", "the window was blocked");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function htmlOf(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign).replace(/\r?\n/g, "<br>");
}
