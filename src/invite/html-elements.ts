/** What the elements of HTML mean for reading: which break lines, which have no inside, which end one another. */

/** What keeps words apart, from the weakest to the strongest. */
export const apart = { not: 0, space: 1, cell: 2, line: 3 } as const;

export interface ElementKind {
  /** How its tags keep the words before them apart from those behind. */
  readonly apart: number;
  /** How strong a wall it is to end tags of elements outside it, up to 5 of a table; 0 = none, -1 = it has no inside. */
  readonly wall: number;
  /** The weakest wall that its end tag does not pass. */
  readonly againstEnd: number;
  /** The weakest wall across which it is not ended by the start of another element. */
  readonly againstStart: number;
  /** The elements that end where it starts, though nobody wrote their end tag. */
  readonly ends: readonly string[];
}

type Row = readonly [names: string, apart: number, wall: number, end: number, start: number, ends: string];

const table: readonly Row[] = [
  ["area base col embed img input link meta param source track wbr", apart.not, -1, 1, 1, ""],
  ["br", apart.line, -1, 1, 1, ""],
  ["hr", apart.line, -1, 4, 4, "p"],
  ["address div p", apart.line, 1, 4, 4, "p"],
  [
    "article aside blockquote body center details dialog dir dl fieldset figcaption figure footer form h1 h2 h3 h4 " +
      "h5 h6 header hgroup html legend listing main nav optgroup pre search section summary xmp",
    apart.line,
    2,
    4,
    4,
    "p",
  ],
  ["option", apart.line, 2, 4, 4, "option"],
  ["menu ol ul", apart.line, 3, 4, 4, "p"],
  ["li", apart.line, 2, 3, 2, "p li"],
  ["dd dt", apart.line, 2, 4, 2, "p dt dd"],
  ["table", apart.line, 5, 6, 6, "p"],
  ["caption", apart.line, 4, 5, 5, ""],
  ["thead", apart.line, 2, 5, 5, "p"],
  ["tbody tfoot", apart.line, 2, 5, 5, "tbody thead tfoot"],
  ["tr", apart.line, 2, 5, 5, "td th tr"],
  ["td th", apart.cell, 4, 5, 5, "td th"],
  ["object template", apart.not, 4, 4, 4, ""],
];

const other: ElementKind = { apart: apart.not, wall: 0, againstEnd: 1, againstStart: 1, ends: [] };
const kinds = new Map<string, ElementKind>();

function fill([names, separator, wall, againstEnd, againstStart, ends]: Row): void {
  const kind = { apart: separator, wall, againstEnd, againstStart, ends: ends ? ends.split(" ") : [] };
  names.split(" ").forEach((name) => kinds.set(name, kind));
}

/** What an element of this name means; the name in lower case. */
export function kindOf(name: string): ElementKind {
  if (!kinds.size) table.forEach(fill);
  return kinds.get(name) || other;
}

/** Elements without an inside: no end tag is awaited. */
export function isVoid(name: string): boolean {
  return kindOf(name).wall < 0;
}
