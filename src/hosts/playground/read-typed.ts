import { parseAddressList } from "email-addresses";
import type { Attendee } from "../../invite/invite";

/**
 * Attendees typed or pasted as people write them: `Bo Lund <bo.lund@regionh.dk>`, several at once with `;`, `,`
 * or one a line. What is no address stays an unresolved entry, as in Outlook.
 */
export function readTyped(text: string): readonly Attendee[] {
  return piecesOf(text).flatMap(readPiece);
}

function piecesOf(text: string): readonly string[] {
  return text
    .split(/[;\r\n\t]+/)
    .map((piece) => piece.replace(/^[\s,]+|[\s,]+$/g, ""))
    .filter((piece) => piece !== "");
}

function readPiece(piece: string): readonly Attendee[] {
  const parsed = parseAddressList({ input: piece, rfc6532: true, commaInDisplayName: true });
  if (parsed === null) return [{ name: piece, address: "", kind: "unknown" }];
  return parsed
    .flatMap((entry) => (entry.type === "group" ? entry.addresses : [entry]))
    .map(({ name, address }) => ({ name: name ?? address, address, kind: "person" }));
}
