/** Links written out in plain text. */
import type { Link } from "./body-text";
import { seek } from "./seek";
import { withoutEnding } from "./written-address";

const scheme = /h(?=ttps?:\/\/)|z(?=oom(?:mtg|us):\/\/)|m(?=ailto:)/gi;
const schemeAtStart = /^(?:(?:https?|zoommtg|zoomus):\/\/|mailto:)/i;
const outside = /[\s<>"“”„«»\u0000-\u001f\u007f]/g;

interface Written {
  readonly start: number;
  readonly end: number;
  /** Between `<` and `>`. */
  readonly enclosed: boolean;
}

/**
 * The links of a text in their order: bare, in angle brackets, or in Outlook's form `words<https://...>`, where
 * the words are what was shown. Punctuation behind a bare link is not part of it, nor is a bracket that was
 * opened before it.
 */
export function linksInText(text: string): Link[] {
  const links: Link[] = [];
  let done = 0;
  for (let at = nextLink(text, 0); at.start < text.length; at = nextLink(text, at.end)) {
    if (isLabel(text, at)) continue;
    const href = at.enclosed ? text.slice(at.start, at.end) : withoutEnding(text.slice(at.start, at.end));
    const label = at.enclosed ? labelBefore(text.slice(done, at.start - 1)) : "";
    if (/^[a-z]+:[/]*[^/]/i.test(href)) links.push({ href, text: label || href, hidden: false });
    done = at.enclosed ? at.end + 1 : at.end;
  }
  return links;
}

function nextLink(text: string, from: number): Written {
  const start = seek(scheme, text, from);
  const end = seek(outside, text, start);
  return { start, end, enclosed: text.charAt(start - 1) === "<" && text.charAt(end) === ">" };
}

/** An address that is itself the words of `words<https://...>`. */
function isLabel(text: string, { end }: Written): boolean {
  return text.charAt(end) === "<" && schemeAtStart.test(text.slice(end + 1, end + 12));
}

/** The words that end right before the bracket, back to the start of their line or the punctuation behind another link. */
function labelBefore(text: string): string {
  const line = text.slice(text.lastIndexOf("\n") + 1);
  return /\s$/.test(text) ? "" : line.replace(/^[\s.,;:|]+/, "").trim();
}
