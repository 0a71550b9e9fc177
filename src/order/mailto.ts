/** A letter as an address that opens it in the user's own mail program. */
import type { Letter } from "./letter";
import { isMailAddress } from "./mail-address";
import { oneLine } from "./one-line";

/**
 * The letter as a `mailto:` address (RFC 6068): one recipient, one subject, one body, and no way for any of
 * them to add a header. What is no single mail address is left out, for the user to fill in.
 */
export function mailtoAddress({ to, subject, body }: Letter): string {
  const recipient = isMailAddress(to) ? encodeURIComponent(to).replace("%40", "@") : "";
  const text = body.split("\n").map(oneLine).join("\r\n");
  return `mailto:${recipient}?subject=${encodeURIComponent(oneLine(subject))}&body=${encodeURIComponent(text)}`;
}
