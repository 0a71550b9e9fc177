/** Our guidance in a plain body. */
import { beginMark, endMark, markOf, pairsOf, type PlacedMark, type Span } from "./guidance-marks";

/** The guidance between its marks, with the line ends of the body that it goes into. */
export function textBlock(guidance: string, body: string): string {
  return [beginMark, guidance, endMark].join("\n").replace(/\r?\n/g, lineEndOf(body));
}

/** What parts the block from the text above it. */
export function textGap(body: string): string {
  return body === "" ? "" : lineEndOf(body) + lineEndOf(body);
}

/** Where our blocks stand, each with its marks and the gap above it. */
export function textBlocks(body: string): readonly Span[] {
  return pairsOf(markedLines(body)).map(([begin, end]) => ({
    start: begin.start - gapBefore(body, begin.start),
    end: end.end,
  }));
}

function lineEndOf(body: string): string {
  return body.indexOf("\r\n") < 0 ? "\n" : "\r\n";
}

function gapBefore(body: string, at: number): number {
  const above = body.slice(Math.max(0, at - 4), at);
  if (above.endsWith("\r\n\r\n")) return 4;
  return above.endsWith("\n\n") ? 2 : 0;
}

function markedLines(body: string): readonly PlacedMark[] {
  const marks: PlacedMark[] = [];
  for (let start = 0; start <= body.length;) {
    const next = body.indexOf("\n", start);
    const end = next < 0 ? body.length : next;
    const line = body.slice(start, end);
    const mark = markOf(line);
    // The line's own carriage return belongs to the line end, not to the block.
    if (mark !== undefined) marks.push({ mark, start, end: start + line.replace(/\r$/, "").length });
    start = end + 1;
  }
  return marks;
}
