/**
 * The bytes of a file, whole or in pieces. Pieces must be readable from the start as often as they are asked
 * for, because the reader goes through a file twice.
 */
export type ByteSource = Uint8Array | Iterable<Uint8Array>;

/** The same text in UTF-8 without a byte order mark; UTF-16 is recognised by its mark or by its zero bytes. */
export function* utf8Chunks(source: ByteSource): Generator<Uint8Array> {
  const chunks = (source instanceof Uint8Array ? [source] : source)[Symbol.iterator]();
  const head = headOf(chunks);
  const encoding = utf16Of(head);
  if (encoding === undefined) {
    yield startsWith(head, [0xef, 0xbb, 0xbf]) ? head.subarray(3) : head;
    yield* rest(chunks);
    return;
  }
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  yield encoder.encode(decoder.decode(head, { stream: true }));
  for (const chunk of rest(chunks)) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}

/** The first four bytes or more, so that a mark is not cut in two; fewer only when there are no more. */
function headOf(chunks: Iterator<Uint8Array>): Uint8Array {
  let head: Uint8Array = new Uint8Array(0);
  for (const chunk of rest(chunks)) {
    head = head.length === 0 ? chunk : joined(head, chunk);
    if (head.length >= 4) return head;
  }
  return head;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** What is left of the chunks. */
function* rest(chunks: Iterator<Uint8Array>): Generator<Uint8Array> {
  for (let next = chunks.next(); next.done !== true; next = chunks.next()) yield next.value;
}

function utf16Of(head: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (startsWith(head, [0xff, 0xfe]) || hasZeroAt(head, 1)) return "utf-16le";
  if (startsWith(head, [0xfe, 0xff]) || hasZeroAt(head, 0)) return "utf-16be";
  return undefined;
}

/** Whether the first two characters are ASCII in UTF-16 with the zero byte at this place. */
function hasZeroAt(head: Uint8Array, place: 0 | 1): boolean {
  const isAscii = (byte: number | undefined) => byte !== undefined && byte > 0 && byte < 128;
  return head[place] === 0 && head[place + 2] === 0 && isAscii(head[1 - place]) && isAscii(head[3 - place]);
}

function startsWith(head: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => head[index] === byte);
}
