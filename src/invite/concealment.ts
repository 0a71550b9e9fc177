/** Whether an element's own attributes keep it from the reader's eye. Style sheets are not followed. */
import type { Tag } from "./html-scanner";

/** A look is the sum of what holds. */
export const plainLook = 0;
/** Taken away with everything inside: nothing in there can come back. */
const gone = 1;
/** `visibility` and `font-size: 0`, which an element inside may undo. */
const invisible = 2;
const tiny = 4;
/** Line breaks of the source are line breaks. */
const withLines = 8;

const never = /^\b$/;
const zero = /^[-+]?(?:0+\.?0*|\.0+)(?![\d.])/;
/** A size relative to that of the surroundings leaves nothing larger than nothing, and neither do these words. */
const ownSize = /^(?!(?:inherit|unset|smaller|larger)$|.*(?:%|[^r]em|ex|ch)$)/;

type Row = readonly [property: string, effect: number, sets: RegExp, unsets: RegExp];

/** What a property adds to the look, or else takes from it, by its value; other values leave it as it is. */
const effects: readonly Row[] = [
  ["display", gone, /^none$/, never],
  ["mso-hide", gone, /^all$/, never],
  ["opacity", gone, zero, never],
  ["visibility", invisible, /^(?:hidden|collapse)$/, /^visible$/],
  ["font-size", tiny, zero, ownSize],
  ["white-space", withLines, /^(?:pre|break-spaces)/, /^/],
];

export function isConcealed(look: number): boolean {
  return (look & (gone | invisible | tiny)) !== 0;
}

export function keepsLines(look: number): boolean {
  return (look & withLines) !== 0;
}

/** The look inside an element whose surroundings have the look `around`. */
export function lookInside(around: number, { name, style, hidden }: Tag): number {
  let look = around;
  if (hidden || /^(?:template|datalist|xml)$/.test(name)) look |= gone;
  if (/^(?:pre|listing|textarea|xmp)$/.test(name)) look |= withLines;
  return style && /display|hide|opacity|visib|size|white/i.test(style) ? lookByStyle(look, style) : look;
}

function lookByStyle(around: number, style: string): number {
  const declared = declarationsOf(style.toLowerCase().replace(/\/\*[^]*?(?:\*\/|$)/g, ""));
  return effects.reduce((look, [property, effect, sets, unsets]) => {
    const value = declared.get(property);
    if (value === undefined) return look;
    if (sets.test(value)) return look | effect;
    return unsets.test(value) ? look & ~effect : look;
  }, around);
}

/** The last declaration of each property counts, unless an earlier one is `!important` and it is not. */
function declarationsOf(style: string): ReadonlyMap<string, string> {
  const declared = new Map<string, string>();
  const important = new Set<string>();
  style.split(";").forEach((declaration) => {
    const [, property = "", value = "", mark] =
      /^\s*([a-z-]+)\s*:\s*([^!]*[^!\s])\s*(!important)?/.exec(declaration) || [];
    if (important.has(property) && !mark) return;
    if (mark) important.add(property);
    declared.set(property, value);
  });
  return declared;
}
