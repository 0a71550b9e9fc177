/** Our guidance in an HTML body. */
import { beginMark, endMark, pairsOf, type PlacedMark, type Span } from "./guidance-marks";
import { loneTags, piecesOf, type Piece } from "./html-pieces";

export interface HtmlBlock extends Span {
  /** Tags inside the block that belong to what stands around it. */
  readonly kept: string;
}

/** The guidance between its marks: a row of elements without one around them, so that nothing of it can stay behind. */
export function htmlBlock(guidance: string): string {
  return `<p>${beginMark}</p>${guidance}<p>${endMark}</p>`;
}

/** Where a block can be put so that it is shown: at the end of the body. */
export function placeForHtml(html: string): number {
  if (html.indexOf("</") < 0) return html.length;
  return piecesOf(html).reduce(
    (place, { kind, name, start }) => (kind === "close" && name === "body" ? start : place),
    html.length,
  );
}

/** Where our blocks stand, each with its marks and the elements that hold nothing else. */
export function htmlBlocks(html: string): readonly HtmlBlock[] {
  if (html.indexOf(beginMark) < 0) return [];
  const pieces = piecesOf(html);
  const marks: (PlacedMark & { readonly index: number })[] = [];
  pieces.forEach(({ mark, start, end }, index) => {
    if (mark !== undefined) marks.push({ mark, start, end, index });
  });
  return pairsOf(marks).map(([begin, end]) => blockOf(html, pieces, [begin.index, end.index]));
}

function blockOf(
  html: string,
  pieces: readonly Piece[],
  [first, last]: readonly [number, number],
): HtmlBlock {
  const from = growUp(pieces, first, last);
  const to = growDown(pieces, from, last);
  const inside = pieces.slice(from, to + 1);
  return {
    start: pieces[from]?.start ?? 0,
    end: pieces[to]?.end ?? 0,
    kept: loneTags(inside)
      .map(({ start, end }) => html.slice(start, end))
      .join(""),
  };
}

/** Takes in the start tags right above whose end tags stand in the block. */
function growUp(pieces: readonly Piece[], first: number, last: number): number {
  const closing = loneTags(pieces.slice(first, last + 1)).filter(({ kind }) => kind === "close");
  let from = first;
  let index = first - 1;
  for (const { name } of closing) {
    while (pieces[index]?.blank === true) index -= 1;
    if (pieces[index]?.kind !== "open" || pieces[index]?.name !== name) break;
    from = index;
    index -= 1;
  }
  return from;
}

/** Outlook closes a line with a few empty elements; looking further takes time and finds nothing. */
const mostBelow = 30;

/** Takes in the end tags right below whose start tags stand in the block, and the empty elements between them. */
function growDown(pieces: readonly Piece[], from: number, last: number): number {
  const open = loneTags(pieces.slice(from, last + 1))
    .filter(({ kind }) => kind === "open")
    .map(({ name }) => name);
  const left = open.length;
  let to = last;
  pieces.slice(last + 1, last + mostBelow).some((piece, index) => {
    if (open.length === 0 || isWords(piece)) return true;
    if (piece.kind === "open") open.push(piece.name);
    if (piece.kind === "close" && open.pop() !== piece.name) return true;
    if (open.length < left) to = last + 1 + index;
    return false;
  });
  return to;
}

function isWords({ kind, blank }: Piece): boolean {
  return kind === "text" && !blank;
}
