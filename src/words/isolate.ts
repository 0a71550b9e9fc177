/** Names and hosts come from strangers: inside our sentences each stands in a bidi isolate of its own. */
const firstStrongIsolate = "\u2068";
const popIsolate = "\u2069";
const longest = 60;
const farTooLong = 1000;

/**
 * A name inside a sentence: on one line, without control characters and direction marks that could reach
 * outside, at most 60 characters and an ellipsis. Empty when nothing is left of it.
 */
export function isolated(text: string): string {
  const kept = cleaned(text.slice(0, farTooLong));
  return wrapped(kept.length > longest ? kept.slice(0, longest).join("").trim() + "…" : kept.join(""));
}

/** A host name inside a sentence: as `isolated`, but its end is kept, because the end says whose it is. */
export function isolatedHost(host: string): string {
  const kept = cleaned(host.slice(-farTooLong));
  return wrapped(kept.length > longest ? "…" + kept.slice(-longest).join("") : kept.join(""));
}

/** The text without its isolates, as a terminal or a test reads it. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2068\u2069]/g, "");
}

function wrapped(text: string): string {
  return text === "" ? "" : firstStrongIsolate + text + popIsolate;
}

function cleaned(text: string): readonly string[] {
  const spaced = Array.from(text, (character) => (isControl(character.charCodeAt(0)) ? " " : character));
  const onOneLine = spaced.filter((character) => !isDirection(character.charCodeAt(0))).join("");
  return Array.from(onOneLine.replace(/\s+/g, " ").trim());
}

function isControl(code: number): boolean {
  return code < 32 || (code >= 127 && code < 160) || code === 0x2028 || code === 0x2029;
}

/** Embeddings, overrides and isolates: the only marks that change the direction of what follows them. */
function isDirection(code: number): boolean {
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}
