/** What the elements of HTML mean for reading: which break lines, which never have an inside, which end one another. */

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

const voids = names("area base br col embed hr img input link meta param source track wbr");
const blocks = names(
  "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p " +
    "pre search section summary table tbody tfoot thead tr ul xmp",
);
const lists = names("menu ol ul");
const loose = names("address div p");
const cells = names("caption object td template th");
const rowParts = names("caption tbody td tfoot th thead tr");
const listParts = names("dd dt li");
const pictures = names("area button embed img input object svg video");

/** From the weakest to the strongest. */
const walls = { looseBlock: 1, block: 2, list: 3, cell: 4, table: 5 };

/** Elements without an inside: no end tag is awaited. */
export function isVoid(name: string): boolean {
  return voids.has(name);
}

/** Elements that stand on lines of their own. */
export function isBlock(name: string): boolean {
  return blocks.has(name) || name === "caption";
}

/** Cells of a table: they are kept apart by a tab. */
export function isCell(name: string): boolean {
  return name === "td" || name === "th";
}

/** Elements that show something without a word of text. */
export function isPicture(name: string): boolean {
  return pictures.has(name) || name.startsWith("v:");
}

/** How strong a wall the element is to end tags of elements outside it; 0 = none. */
export function wallOf(name: string): number {
  if (name === "table") return walls.table;
  if (cells.has(name)) return walls.cell;
  if (lists.has(name)) return walls.list;
  if (!blocks.has(name)) return 0;
  return loose.has(name) ? walls.looseBlock : walls.block;
}

/** The weakest wall that an end tag of this name does not pass. */
export function wallAgainstEnd(name: string): number {
  if (name === "table") return walls.table + 1;
  if (rowParts.has(name)) return walls.table;
  if (name === "li") return walls.list;
  return blocks.has(name) || cells.has(name) ? walls.cell : walls.looseBlock;
}

/** The weakest wall across which nothing of this name is ended by the start of another element. */
export function wallAgainstStart(name: string): number {
  return listParts.has(name) ? walls.block : wallAgainstEnd(name);
}

const endedBy: Readonly<Record<string, readonly string[]>> = {
  li: ["p", "li"],
  dt: ["p", "dt", "dd"],
  dd: ["p", "dt", "dd"],
  td: ["td", "th"],
  th: ["td", "th"],
  tr: ["td", "th", "tr"],
  tbody: ["tbody", "thead", "tfoot"],
  tfoot: ["tbody", "thead", "tfoot"],
  option: ["option"],
};
const paragraph: readonly string[] = ["p"];

/** The elements that end where this one starts, though nobody wrote their end tag. */
export function endedByStartOf(name: string): readonly string[] {
  if (Object.prototype.hasOwnProperty.call(endedBy, name)) return endedBy[name] ?? [];
  return blocks.has(name) ? paragraph : [];
}
