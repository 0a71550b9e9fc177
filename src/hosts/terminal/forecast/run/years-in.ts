import { blocksOf } from "../../../calendar/lines/blocks";
import { utf8Chunks, type ByteSource } from "../../../calendar/lines/utf8-chunks";

const beginning = "BEGIN:VEVENT";
const start = "\nDTSTART";
/** Far enough from the name to the value, also with a zone between them. */
const longestStart = 200;

/** In how many events each year begins. The bytes are searched and not read; a file in small letters says nothing. */
export function yearsIn(source: ByteSource): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  let isInEvent = false;
  for (const { bytes } of blocksOf(utf8Chunks(source))) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    let at = 0;
    while (at >= 0) {
      const event: number = isInEvent ? at : buffer.indexOf(beginning, at);
      const line: number = event < 0 ? -1 : buffer.indexOf(start, event);
      isInEvent = event >= 0 && line < 0;
      at = line < 0 ? -1 : line + start.length;
      if (line >= 0) noteYear(years, buffer.toString("latin1", at, at + longestStart));
    }
  }
  return years;
}

function noteYear(years: Map<number, number>, text: string): void {
  const [, year] = /^[^\n]*?:(\d{4})\d{4}/.exec(text.replace(/\r?\n[ \t]/g, "")) ?? [];
  if (year !== undefined) years.set(Number(year), (years.get(Number(year)) ?? 0) + 1);
}
