/** What the words of an invite hint at. Hints, never assertions: what the user says goes before them. */

/** `firm`: it clearly reads like that; `soft`: it may be; `undefined`: nothing points that way. */
export type Hint = "firm" | "soft" | undefined;

/** Holds nothing of the invite: no text, number or name. */
export interface Purpose {
  /** A Danish civil registration number. */
  readonly cpr: Hint;
  /** A talk about or with a patient, or a medical conference. */
  readonly patients: Hint;
  /** A talk with a member of staff that nobody would hold in public; the softest hint. */
  readonly confidential: boolean;
  /** Work for an education institution. */
  readonly university: boolean;
}

/** Nothing hints at anything. */
export const noPurpose: Purpose = {
  cpr: undefined,
  patients: undefined,
  confidential: false,
  university: false,
};
