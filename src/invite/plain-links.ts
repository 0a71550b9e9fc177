/** Links written out in plain text. */
import type { Link } from "./body-text";
import { withoutEnding } from "./written-address";

const scheme = "(?:(?:https?|zoommtg|zoomus)://|mailto:)";
/** An address, and whether it is itself the words of `words<https://...>`. */
const written = new RegExp(`${scheme}[^\\s<>"“”„«»\\u0000-\\u001f\\u007f]*(<(?=${scheme}))?`, "gi");

/**
 * The links of a text in their order: bare, in angle brackets, or in Outlook's form `words<https://...>`, where
 * the words are what was shown. Punctuation behind a bare link is not part of it, nor is a bracket that was
 * opened before it.
 */
export function linksInText(text: string): Link[] {
  const links: Link[] = [];
  let done = 0;
  written.lastIndex = 0;
  for (let found = written.exec(text); found; found = written.exec(text)) {
    if (found[1]) continue;
    const end = written.lastIndex;
    const enclosed = isEnclosed(text, found.index, end);
    const href = enclosed ? found[0] : withoutEnding(found[0]);
    const label = enclosed ? labelBefore(text.slice(done, found.index - 1)) : "";
    const at = found.index - (label ? label.length + 1 : 0);
    if (/^[a-z]+:[/]*[^/]/i.test(href)) links.push({ href, text: label || href, at, hidden: false });
    done = end + Number(enclosed);
  }
  return links;
}

function isEnclosed(text: string, start: number, end: number): boolean {
  return text.charAt(start - 1) === "<" && text.charAt(end) === ">";
}

/** The words that end right before the bracket, back to the start of their line or the punctuation behind another link. */
function labelBefore(text: string): string {
  const line = text.slice(text.lastIndexOf("\n") + 1);
  return /\s/.test(line.slice(-1)) ? "" : line.replace(/^[\s.,;:|]+/, "");
}
