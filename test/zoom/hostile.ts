/** What addresses may be made of by somebody who wants two programs to read them differently. */
import fc from "fast-check";

const schemes = [
  "https://",
  "http://",
  "HTTPS://",
  "https:/",
  "https:",
  "https:\\\\",
  "https:///",
  "zoommtg://",
  "zoomus://",
  "ftp://",
  "javascript:",
  "//",
  " https://",
  "",
];
const hosts = [
  "zoom.us",
  "us02web.zoom.us",
  "regionh.zoom.us",
  "zoom.com",
  "zoomgov.com",
  "evil.example",
  "zoom.us.evil.example",
  "foo-zoom.us",
  "127.0.0.1",
  "[::1]",
  "0x7f.1",
  "xn--zm-fmca.us",
  "zооm.us",
  "ｚoom.us",
  "zoom",
];
const joints = [
  "",
  ".",
  "..",
  "@",
  ":",
  ":443",
  ":80",
  ":8443",
  ":443@",
  "\\",
  "\\@",
  "/",
  "//",
  "?",
  "#",
  "%00",
  "%2e",
  "%2f",
  "%40",
  "。",
  "．",
  "｡",
  "\t",
  "\n",
  "\0",
  " ",
  "\u00ad",
  "\u200b",
  "\u200d",
  "\u202e",
  "\ufeff",
  "-",
  "_",
  "ß",
  "İ",
  "K",
  "℀",
  "⁄",
  "／",
  "＠",
  "：",
  "٠",
  "\ud800",
  "😀",
];
const ends = [
  "",
  "/",
  "/j/81234567890",
  "/j/81234567890?pwd=a-_.1",
  "/my/anna",
  "?x=y",
  "#/j/81234567890",
  "\\j\\81234567890",
  "/../j/81234567890",
  "/%2e%2e/j/1",
  "/j/8123 4567890",
  ";/j/81234567890",
  "/j/81234567890@zoom.us",
  "/søren",
  "/j/81234567890%",
  "<",
  '"',
  "|",
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...hosts) },
  { weight: 4, arbitrary: fc.constantFrom(...joints) },
  { weight: 1, arbitrary: fc.constantFrom(...ends) },
  { weight: 1, arbitrary: fc.string({ maxLength: 4, unit: "binary" }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
);

export const hostileAddress: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...schemes),
      fc.array(piece, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(...ends),
    )
    .map(([scheme, pieces, end]) => scheme + pieces.join("") + end),
  fc
    .tuple(fc.constantFrom(...hosts), fc.constantFrom(...joints), fc.nat(40), fc.constantFrom(...ends))
    .map(([host, joint, at, end]) => {
      const address = "https://" + host + end;
      return address.slice(0, at) + joint + address.slice(at);
    }),
);
