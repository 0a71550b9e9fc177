/** Whether an element's own attributes keep it from the reader's eye. Style sheets are not followed. */
import type { Tag } from "./html-tag";

export interface Look {
  /** Taken away with everything inside: nothing in there can come back. */
  readonly gone: boolean;
  /** `visibility` and `font-size: 0`, which an element inside may undo. */
  readonly invisible: boolean;
  readonly tiny: boolean;
  /** Line breaks of the source are line breaks. */
  readonly keepsLines: boolean;
}

export const plainLook: Look = { gone: false, invisible: false, tiny: false, keepsLines: false };

const neverShown = ["template", "datalist", "xml"];
const keepingLines = ["pre", "listing", "textarea", "xmp"];

export function isConcealed(look: Look): boolean {
  return look.gone || look.invisible || look.tiny;
}

/** The look inside an element whose surroundings have the look `around`. */
export function lookInside(around: Look, { name, style, hidden }: Tag): Look {
  const own = lookByName(around, name, hidden);
  return style === "" ? own : lookByStyle(own, declarationsOf(style));
}

function lookByName(around: Look, name: string, hidden: boolean): Look {
  const leaves = hidden || neverShown.includes(name);
  const keeps = keepingLines.includes(name);
  if (!leaves && !keeps) return around;
  const { invisible, tiny } = around;
  return { gone: around.gone || leaves, invisible, tiny, keepsLines: around.keepsLines || keeps };
}

function lookByStyle(around: Look, declared: ReadonlyMap<string, string>): Look {
  return {
    gone: around.gone || isTakenAway(declared),
    invisible: isInvisible(declared.get("visibility")) ?? around.invisible,
    tiny: isTiny(declared.get("font-size")) ?? around.tiny,
    keepsLines: keepsLines(declared.get("white-space")) ?? around.keepsLines,
  };
}

function isTakenAway(declared: ReadonlyMap<string, string>): boolean {
  return (
    declared.get("display") === "none" ||
    declared.get("mso-hide") === "all" ||
    parseFloat(declared.get("opacity") ?? "1") === 0
  );
}

function isInvisible(visibility: string | undefined): boolean | undefined {
  if (visibility === "visible") return false;
  return visibility === "hidden" || visibility === "collapse" ? true : undefined;
}

/** A size relative to that of the surroundings leaves nothing larger than nothing. */
function isTiny(fontSize: string | undefined): boolean | undefined {
  if (fontSize === undefined || /^(?:inherit|unset|smaller|larger)$/.test(fontSize)) return undefined;
  if (parseFloat(fontSize) === 0) return true;
  return /(?:%|[^r]em|ex|ch)$/.test(fontSize) ? undefined : false;
}

function keepsLines(whiteSpace: string | undefined): boolean | undefined {
  if (whiteSpace === undefined) return undefined;
  return /^(?:pre|break-spaces)/.test(whiteSpace);
}

/** The last declaration of each property counts, unless an earlier one is `!important` and it is not. */
function declarationsOf(style: string): ReadonlyMap<string, string> {
  const declared = new Map<string, string>();
  const important = new Set<string>();
  withoutComments(style.toLowerCase())
    .split(";")
    .forEach((declaration) => {
      const colon = declaration.indexOf(":");
      const property = declaration.slice(0, Math.max(colon, 0)).trim();
      const value = declaration.slice(colon + 1).replace("!important", "");
      const outranks = value.length < declaration.length - colon - 1;
      if (important.has(property) && !outranks) return;
      if (outranks) important.add(property);
      declared.set(property, value.trim());
    });
  return declared;
}

function withoutComments(style: string): string {
  return style
    .split("/*")
    .map((part, index) => (index === 0 ? part : part.slice(endOfComment(part))))
    .join("");
}

function endOfComment(part: string): number {
  const end = part.indexOf("*/");
  return end < 0 ? part.length : end + 2;
}
