/** EAN location numbers (GLN): the addresses of electronic invoices. https://www.gs1.org/standards/id-keys/gln */

export type EanCheck =
  | { readonly ok: true; /** 13 digits in one row. */ readonly ean: string; readonly danish: boolean }
  | {
      readonly ok: false;
      readonly problem: "not-digits" | "digits" | "check-digit";
      readonly digits: number;
    };

/** Numbers that GS1 Denmark has given out begin with 570 to 579. */
const danishPrefix = /^57/;

/** Checks a number as typed; spaces and hyphens between the digits are overlooked. */
export function checkEan(typed: string): EanCheck {
  const ean = typed.replace(/[\s\u00a0.-]/g, "");
  const digits = ean.length;
  if (!/^[0-9]+$/.test(ean)) return { ok: false, problem: "not-digits", digits };
  if (digits !== 13) return { ok: false, problem: "digits", digits };
  if (!hasCheckDigit(ean)) return { ok: false, problem: "check-digit", digits };
  return { ok: true, ean, danish: danishPrefix.test(ean) };
}

/** From the left, the digits count once and three times by turns; with the check digit the sum is a multiple of ten. */
function hasCheckDigit(ean: string): boolean {
  let sum = 0;
  for (let at = 0; at < ean.length; at += 1) sum += Number(ean.charAt(at)) * (at % 2 === 0 ? 1 : 3);
  return sum % 10 === 0;
}
