import type { Letter } from "../../order/letter";

/** A `mailto:` address in which no field can add a recipient or a header. */
export function mailLink({ to, subject, body }: Letter): string {
  const address = encodeURIComponent(to).replace(/%40/g, "@");
  const lines = body.replace(/\r?\n/g, "\r\n");
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
