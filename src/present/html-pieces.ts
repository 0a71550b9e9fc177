/** HTML as the row of its texts and tags, each with its place in the source. */
import { isVoid } from "../invite/html-elements";
import { scanHtml } from "../invite/html-scanner";
import { markOf, type Mark, type Span } from "./guidance-marks";

export type Piece = Span & {
  readonly kind: "open" | "close" | "text";
  /** The tag's name in lower case; empty for a text. */
  readonly name: string;
  readonly mark: Mark | undefined;
  /** A text with nothing but space in it. */
  readonly blank: boolean;
};

/** Everything but comments and elements that have no inside. */
export function piecesOf(html: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const tag = (kind: "open" | "close", name: string, { start, end }: Span) =>
    pieces.push({ kind, name, start, end, mark: undefined, blank: false });
  scanHtml(html, {
    text(raw, start) {
      const place = { start, end: start + raw.length };
      pieces.push({ kind: "text", name: "", ...place, mark: markOf(raw), blank: !/[^ \t\r\n]/.test(raw) });
    },
    open({ name }, start, end) {
      if (!isVoid(name)) tag("open", name, { start, end });
    },
    close: (name, start, end) => void tag("close", name, { start, end }),
    comment: () => undefined,
  });
  return pieces;
}

/** The tags among these that have no partner among them: first those that close, then those that open. */
export function loneTags(pieces: readonly Piece[]): readonly Piece[] {
  const closing: Piece[] = [];
  const opened: Piece[] = [];
  for (const piece of pieces) {
    if (piece.kind === "open") opened.push(piece);
    if (piece.kind === "close") {
      if (opened[opened.length - 1]?.name === piece.name) opened.pop();
      else closing.push(piece);
    }
  }
  return closing.concat(opened);
}
