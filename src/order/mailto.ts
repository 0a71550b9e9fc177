/** A letter as an address that opens it in a mail program. No other place writes such addresses. */
import type { Letter } from "./letter";
import { isMailAddress } from "./mail-address";
import { oneLine } from "./one-line";

/**
 * The letter as a `mailto:` address (RFC 6068): one recipient, one subject, one body, and no way for any of
 * them to add another or a header. What is no single mail address is left out, for the user to fill in.
 */
export function mailtoAddress(letter: Letter): string {
  const { to, subject, body } = encoded(letter, "\r\n");
  return `mailto:${to.replace("%40", "@")}?subject=${subject}&body=${body}`;
}

/** The letter as the address of a web page that writes mails, such as Outlook's on the web; guarded as `mailtoAddress` is. */
export function composeAddress(page: string, letter: Letter): string {
  const { to, subject, body } = encoded(letter, "\n");
  return `${page}?to=${to}&subject=${subject}&body=${body}`;
}

/** Nothing in a part can end it: neither a separator, nor a line of its own, nor half a surrogate pair. */
function encoded({ to, subject, body }: Letter, lineEnd: string) {
  return {
    to: isMailAddress(to) ? encodeURIComponent(to) : "",
    subject: encodeURIComponent(oneLine(subject)),
    body: encodeURIComponent(body.split("\n").map(oneLine).join(lineEnd)),
  };
}
