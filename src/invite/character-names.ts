/**
 * The named characters that mail bodies in the Nordic and other Latin-written languages use, and those that
 * can write an address. HTML has over 2,000 names; the others stay as typed (docs/decisions/0010).
 */

/** U+00A0 to U+00DF in their order. These and `legacy` may stand without their semicolon, as in old pages. */
const latin1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 " +
  "sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc " +
  "Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve " +
  "Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig";

const legacy = 'amp & lt < gt > quot " AMP & LT < GT > QUOT " COPY © REG ® divide ÷ yuml ÿ ';

const others =
  "OElig; Œ Scaron; Š Zcaron; Ž Ccaron; Č Dstrok; Đ ENG; Ŋ Tstrok; Ŧ Yuml; Ÿ ndash; – mdash; — lsquo; ‘ rsquo; ’ " +
  "sbquo; ‚ ldquo; “ rdquo; ” bdquo; „ bull; • hellip; … lsaquo; ‹ rsaquo; › euro; € trade; ™ larr; ← rarr; → " +
  "minus; − le; ≤ ge; ≥ excl; ! num; # dollar; $ percnt; % apos; ' lpar; ( rpar; ) ast; * plus; + comma; , " +
  "period; . sol; / colon; : semi; ; equals; = quest; ? commat; @ lsqb; [ bsol; \\ rsqb; ] lowbar; _ hyphen; ‐ " +
  "dash; ‐ Tab; \t NewLine; \n ensp; \u2002 emsp; \u2003 thinsp; \u2009 ZeroWidthSpace; \u200b zwnj; \u200c " +
  "zwj; \u200d lrm; \u200e rlm; \u200f NoBreak; \u2060";

/** The longest of the names, `ZeroWidthSpace;`. */
export const longestName = 15;

const characters = new Map<string, string>();

function fill(): void {
  latin1.split(" ").forEach((name, index) => add(name, String.fromCharCode(160 + index)));
  (legacy + others).split(" ").forEach((name, index, all) => {
    if (index % 2 === 0) add(name, all[index + 1] || "");
  });
}

/** A capital letter brings its small one along: `Aring` and `aring`. */
function add(name: string, character: string): void {
  const small = character.toLowerCase();
  if (small !== character) characters.set(name.toLowerCase(), small);
  characters.set(name, character);
}

/** The character of a name without its `&`, for instance `oslash`; one that must have its semicolon has it. Case matters. */
export function characterNamed(name: string): string | undefined {
  if (!characters.size) fill();
  return characters.get(name);
}
