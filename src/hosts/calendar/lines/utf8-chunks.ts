/**
 * The bytes of a file, whole or in pieces. Pieces must be readable from the start as often as they are asked
 * for, because the reader goes through a file more than once. A piece may be used again for the next one.
 */
export type ByteSource = Uint8Array | Iterable<Uint8Array>;

/** So many bytes tell UTF-16 from UTF-8. */
const headLength = 4;

/** The same text in UTF-8; UTF-16 is recognised by its byte order mark, or by its zero bytes when it has none. */
export function* utf8Chunks(source: ByteSource): Generator<Uint8Array> {
  let recode: Recode | undefined;
  let head: Uint8Array = new Uint8Array(0);
  for (const chunk of source instanceof Uint8Array ? [source] : source) {
    const bytes = recode === undefined ? joined(head, chunk) : plain(chunk);
    if (recode === undefined && bytes.length < headLength) head = bytes.slice();
    else yield (recode ??= recodeFor(bytes))(bytes, true);
  }
  yield recode === undefined ? head : recode(new Uint8Array(0), false);
}

/** Puts bytes into UTF-8; `more` of them follow. */
type Recode = (bytes: Uint8Array, more: boolean) => Uint8Array;

function recodeFor(head: Uint8Array): Recode {
  const encoding = utf16Of(head);
  if (encoding === undefined) return (bytes) => bytes;
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  return (bytes, more) => encoder.encode(decoder.decode(bytes, { stream: more }));
}

/** Node's own kind of byte array is slower to cut up. */
function plain(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return plain(b);
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function utf16Of(head: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if ((head[0] === 0xff && head[1] === 0xfe) || hasZeroAt(head, 1)) return "utf-16le";
  if ((head[0] === 0xfe && head[1] === 0xff) || hasZeroAt(head, 0)) return "utf-16be";
  return undefined;
}

/** Whether the first two characters are ASCII in UTF-16 with the zero byte at this place. */
function hasZeroAt(head: Uint8Array, place: 0 | 1): boolean {
  const isAscii = (byte: number | undefined) => byte !== undefined && byte > 0 && byte < 128;
  return head[place] === 0 && head[place + 2] === 0 && isAscii(head[1 - place]) && isAscii(head[3 - place]);
}
