/** Bodies and locations out of everything that the reader looks for, in any order. */
import fc from "fast-check";
import { genuine, others } from "./addresses";
import { hostileAddress } from "./hostile";
import { impostors } from "./impostor-addresses";
import { wrappings } from "./wrapping";

const words = [
  "Zoom",
  "Join Zoom Meeting",
  "Deltag i Zoom-møde",
  "Microsoft Teams-møde",
  "Webex",
  "Meeting ID:",
  "Møde-id",
  "ID:",
  "Passcode:",
  "Adgangskode",
  "kode ",
  "812 3456 7890",
  "345 678 901 23",
  "81234567890",
  "012345",
  "+4589883788,,81234567890#,,,,*012345#",
  "Dial by your location",
  "pwd=abc",
  "er",
  "(",
  ")",
  ":",
  "-",
  "**",
  "|",
  "zoom.us/j/81234567890",
  "\\n",
  "&amp;",
  "&#8203;",
];
const tags = [
  '<a href="',
  '">',
  "</a>",
  "<!--",
  "-->",
  '<div style="display:none">',
  "</div>",
  "<br>",
  "<p>",
  "<td>",
  "<",
  ">",
  '"',
  "'",
  '<base href="https://evil.example/">',
];
const blanks = [" ", "\n", "\r\n", "\t", "\u00a0", "\u200b", ""];

const addresses = [
  ...genuine.map(({ address }) => address),
  ...others.map(([, address]) => address),
  ...impostors.map(([address]) => address),
];
const wrapped = fc
  .tuple(fc.constantFrom(...addresses), fc.constantFrom(...wrappings))
  .map(([address, { wrap }]) => wrap(address));

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  { weight: 3, arbitrary: fc.constantFrom(...blanks) },
  { weight: 3, arbitrary: fc.constantFrom(...addresses) },
  { weight: 2, arbitrary: fc.constantFrom(...tags) },
  { weight: 1, arbitrary: wrapped },
  { weight: 1, arbitrary: hostileAddress },
  { weight: 1, arbitrary: fc.string({ maxLength: 6, unit: "binary" }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...addresses), fc.constantFrom(...addresses))
      .map(([href, text]) => `<a href="${href}">${text}</a>`),
  },
);

export const hostileText: fc.Arbitrary<string> = fc
  .array(piece, { maxLength: 14 })
  .map((pieces) => pieces.join(""));
