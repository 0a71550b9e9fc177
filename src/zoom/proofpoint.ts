const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The text that percent-encodes these characters; throws for malformed UTF-8. */
function fromBase64Url(text: string): string {
  let bits = 0;
  let buffer = 0;
  let escaped = "";
  text
    .replace(/=+$/, "")
    .split("")
    .forEach((letter) => {
      buffer = ((buffer << 6) | alphabet.indexOf(letter)) & 0xffff;
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        escaped += "%" + (0x100 | ((buffer >> bits) & 0xff)).toString(16).slice(1);
      }
    });
  return decodeURIComponent(escaped);
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
