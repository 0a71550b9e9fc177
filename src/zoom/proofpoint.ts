const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The text that is meant; throws for malformed UTF-8. */
function fromBase64Url(text: string): string {
  const sixes = text
    .replace(/=/g, "")
    .split("")
    .map((letter) => sixBits(alphabet.indexOf(letter)));
  const bytes = sixes.join("").match(/.{8}/g) || [];
  return decodeURIComponent(bytes.map((byte) => "%" + hexadecimal(parseInt(byte, 2))).join(""));
}

function sixBits(value: number): string {
  return (64 + value).toString(2).slice(1);
}

function hexadecimal(value: number): string {
  return (256 + value).toString(16).slice(1);
}

/** Version 3 writes what it cannot carry as `*`, or a run of it as `**` and a letter for the length, and lists it at the end. */
function readVersion3(text: string): string | undefined {
  const parts = /\/v3\/__(.+?)__;([\w-]*=*)!/i.exec(text);
  if (!parts) return undefined;
  const hidden = Array.from(fromBase64Url(parts[2] || ""));
  let next = 0;
  const target = (parts[1] || "").replace(/\*(?:\*(.))?/g, (_, length?: string) => {
    const start = next;
    next += length ? alphabet.indexOf(length) + 2 : 1;
    return hidden.slice(start, next).join("");
  });
  return next === hidden.length ? target.replace(/^(https?:\/)(?=[^/])/i, "$1/") : undefined;
}

/** The target of a Proofpoint link, versions 1 to 3; may throw for malformed ones. */
export function readProofpoint(text: string, value: string | undefined): string | undefined {
  if (/\/v3\//i.test(text)) return readVersion3(text);
  if (value === undefined) return undefined;
  const isVersion2 = /\/v2\//i.test(text);
  return decodeURIComponent(isVersion2 ? value.replace(/-/g, "%").replace(/_/g, "/") : value);
}
