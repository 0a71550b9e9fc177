/**
 * The lines between which our guidance stands in an invite. They are shown, because nothing else survives every
 * Outlook: ids are renamed in replies, and comments and unknown attributes are dropped. ASCII, so that nothing is
 * written as a character reference.
 */
export const beginMark = "-----Zoom-----";
export const endMark = "--------------";

export type Mark = "begin" | "end";

/** Which mark a line or a text between two tags is; space around it does not count. */
export function markOf(text: string): Mark | undefined {
  const bare = text.length > longest ? text.trim() : text.replace(/&nbsp;|&#160;/gi, " ").trim();
  if (bare === beginMark) return "begin";
  return bare === endMark ? "end" : undefined;
}

/** Longer than this, no text is a mark with a few spaces around it. */
const longest = 200;

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A mark and where it stands. */
export type PlacedMark = Span & { readonly mark: Mark };

/** From each begin to the end mark that follows it; a mark that lost its fellow encloses nothing. */
export function pairsOf<Place extends PlacedMark>(
  marks: readonly Place[],
): readonly (readonly [Place, Place])[] {
  const pairs: (readonly [Place, Place])[] = [];
  let begin: Place | undefined;
  for (const place of marks) {
    if (place.mark === "begin") begin = place;
    else if (begin !== undefined) {
      pairs.push([begin, place]);
      begin = undefined;
    }
  }
  return pairs;
}
