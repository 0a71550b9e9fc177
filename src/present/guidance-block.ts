/** Putting guidance into an invite's body, and taking it out again; all other text stays as it is, byte for byte. */
import type { Body } from "../invite/invite";
import type { Guidance } from "./guidance-section";
import { htmlBlock, htmlBlocks, placeForHtml } from "./guidance-in-html";
import { textBlock, textBlocks, textGap } from "./guidance-in-text";
import type { Span } from "./guidance-marks";

/** The body with this guidance between its marks: in place of what stood between them, else at the end. */
export function withGuidance(body: Body, guidance: Guidance): string {
  return body.kind === "html" ? withHtml(body.content, guidance.html) : withText(body.content, guidance.text);
}

/** The body without our guidance and its marks. */
export function withoutGuidance({ kind, content }: Body): string {
  const blocks: readonly Cut[] = kind === "html" ? htmlBlocks(content) : textBlocks(content);
  return cutOut(content, blocks);
}

/** Our first block as it stands in the body, marks and all; `undefined` = there is none. */
export function blockIn({ kind, content }: Body): string | undefined {
  const [first] = kind === "html" ? htmlBlocks(content) : textBlocks(content);
  return first && content.slice(first.start, first.end);
}

/** A span to leave out, and what of it stays. */
interface Cut extends Span {
  readonly kept?: string;
}

function withHtml(html: string, guidance: string): string {
  const block = htmlBlock(guidance);
  const [first, ...others] = htmlBlocks(html);
  if (first !== undefined) return cutOut(html, [{ ...first, kept: block + first.kept }, ...others]);
  const place = placeForHtml(html);
  const after = html.slice(0, place) + block + html.slice(place);
  const [found] = htmlBlocks(after);
  // Behind a comment or a tag that never ends, nothing is shown: then it goes to the top.
  return found?.start === place && found.end === place + block.length ? after : block + html;
}

function withText(text: string, guidance: string): string {
  const blocks = textBlocks(text);
  const block = textBlock(guidance, cutOut(text, blocks));
  const [first, ...others] = blocks;
  if (first === undefined) return text + textGap(text) + block;
  const gap = /^\s*/.exec(text.slice(first.start, first.start + 4))?.[0] ?? "";
  return cutOut(text, [{ ...first, kept: gap + block }, ...others]);
}

function cutOut(content: string, cuts: readonly Cut[]): string {
  let left = "";
  let from = 0;
  for (const { start, end, kept = "" } of cuts) {
    left += content.slice(from, start) + kept;
    from = end;
  }
  return left + content.slice(from);
}
