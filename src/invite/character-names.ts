/**
 * The named characters that mail bodies in the Nordic and other Latin-written languages use, and those that
 * can write an address. HTML has over 2,000 names; the others stay as typed (docs/decisions/0010).
 */

/** U+00A0 to U+00FF in their order. */
const latin1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 " +
  "sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc " +
  "Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve " +
  "Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute " +
  "acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde " +
  "ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

const pairs =
  "OElig Œ oelig œ Scaron Š scaron š Zcaron Ž zcaron ž Ccaron Č ccaron č Dstrok Đ dstrok đ ENG Ŋ eng ŋ " +
  "Tstrok Ŧ tstrok ŧ Yuml Ÿ ndash – mdash — horbar ― lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ " +
  "dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › euro € trade ™ larr ← " +
  "uarr ↑ rarr → darr ↓ harr ↔ minus − ne ≠ le ≤ ge ≥ excl ! num # dollar $ percnt % apos ' lpar ( rpar " +
  ") ast * plus + comma , period . sol / colon : semi ; equals = quest ? commat @ lsqb [ lbrack [ bsol " +
  "\\ rsqb ] rbrack ] Hat ^ lowbar _ grave ` lcub { lbrace { verbar | vert | rcub } rbrace } hyphen ‐ " +
  "dash ‐";

/** Spaces and characters that nobody sees. */
const blanks: Readonly<Record<string, string>> = {
  Tab: "\t",
  NewLine: "\n",
  ensp: "\u2002",
  emsp: "\u2003",
  numsp: "\u2007",
  thinsp: "\u2009",
  hairsp: "\u200a",
  ZeroWidthSpace: "\u200b",
  zwnj: "\u200c",
  zwj: "\u200d",
  lrm: "\u200e",
  rlm: "\u200f",
  NoBreak: "\u2060",
};

const ascii: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
const capitals: Readonly<Record<string, string>> = {
  AMP: "&",
  LT: "<",
  GT: ">",
  QUOT: '"',
  COPY: "©",
  REG: "®",
};

const withoutSemicolon = new Map<string, string>();
latin1.split(" ").forEach((name, index) => withoutSemicolon.set(name, String.fromCharCode(160 + index)));
addAll(withoutSemicolon, ascii);
addAll(withoutSemicolon, capitals);

const withSemicolon = new Map(withoutSemicolon);
addAll(withSemicolon, blanks);
pairs.split(" ").forEach((name, index, all) => {
  if (index % 2 === 0) withSemicolon.set(name, all[index + 1] ?? "");
});

function addAll(names: Map<string, string>, more: Readonly<Record<string, string>>): void {
  Object.keys(more).forEach((name) => names.set(name, more[name] ?? ""));
}

/** The character of a name without `&` and `;`, for instance `oslash`; upper and lower case differ. */
export function characterNamed(name: string): string | undefined {
  return withSemicolon.get(name);
}

/** Whether HTML lets the name stand without its semicolon, as old pages did. */
export function isNamedWithoutSemicolon(name: string): boolean {
  return withoutSemicolon.has(name);
}
