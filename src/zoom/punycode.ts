/** The parameters of punycode, RFC 3492 section 5. */
const base = 36;
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;
const firstBias = 72;
const firstCode = 128;

function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / damp) : delta >> 1;
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((base - tMin) * tMax) / 2; k += base) rest = Math.floor(rest / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + skew));
}

function digit(value: number): string {
  return "abcdefghijklmnopqrstuvwxyz0123456789".charAt(value);
}

function variableLength(delta: number, bias: number): string {
  let written = "";
  let rest = delta;
  for (let k = base; ; k += base) {
    const t = Math.min(Math.max(k - bias, tMin), tMax);
    if (rest < t) return written + digit(rest);
    written += digit(t + ((rest - t) % (base - t)));
    rest = Math.floor((rest - t) / (base - t));
  }
}

function encode(codes: readonly number[]): string {
  const plain = codes.filter((code) => code < firstCode);
  let written = plain.map((code) => String.fromCharCode(code)).join("") + (plain.length ? "-" : "");
  let delta = 0;
  let bias = firstBias;
  let done = plain.length;
  let next = firstCode;
  for (; done < codes.length; delta += 1, next += 1) {
    const code = codes.filter((each) => each >= next).reduce((least, each) => Math.min(least, each));
    delta += (code - next) * (done + 1);
    next = code;
    codes.forEach((each) => {
      if (each < code) delta += 1;
      if (each !== code) return;
      written += variableLength(delta, bias);
      bias = adapt(delta, done + 1, done === plain.length);
      delta = 0;
      done += 1;
    });
  }
  return written;
}

/** One label of a host name in ASCII: itself, or its `xn--` form; empty when it is too long for a label. */
export function toPunycode(label: string): string {
  if (/^[\0-\x7f]*$/.test(label)) return label;
  return label.length > 63 ? "" : "xn--" + encode(Array.from(label, (letter) => letter.codePointAt(0) || 0));
}
