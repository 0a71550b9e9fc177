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
const lists = names("dl menu ol ul");
const cells = names("caption object td template th");
const rowParts = names("caption tbody td tfoot th thead tr");
const listParts = names("dd dt li");
const pictures = names("area button embed img input object svg video");

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

/** How strong a wall the element is to end tags of elements outside it: 0 none, then block, list, cell, table. */
export function wallOf(name: string): number {
  if (name === "table") return 4;
  if (cells.has(name)) return 3;
  if (lists.has(name)) return 2;
  return blocks.has(name) ? 1 : 0;
}

/** The weakest wall that an end tag of this name does not pass. */
export function stoppingWall(name: string): number {
  if (name === "table") return 5;
  if (rowParts.has(name)) return 4;
  if (listParts.has(name)) return 2;
  return blocks.has(name) || cells.has(name) ? 3 : 1;
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
