/** PSP numbers: the elements of a project's accounts in SAP, by which an invoice is booked. */

export const longestPsp = 24;

export type PspCheck =
  | { readonly ok: true; readonly psp: string; readonly usual: boolean }
  | { readonly ok: false; readonly length: number };

/** Letters, digits and the signs between their groups, with a digit among them. Organizations choose their own pattern. */
const usualShape = /^(?=.*[0-9])[A-Za-zÆØÅæøå0-9]+(?:[-./_ ][A-Za-zÆØÅæøå0-9]+)*$/;

/** Checks a number as typed. Only its length can be wrong; an unusual shape is noted. */
export function checkPsp(typed: string): PspCheck {
  const psp = typed.trim();
  if (psp.length > longestPsp) return { ok: false, length: psp.length };
  return { ok: true, psp, usual: usualShape.test(psp) };
}
