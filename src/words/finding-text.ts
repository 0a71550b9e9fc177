/** The shape of what a language says about findings: a missing message or a wrong parameter does not compile. */
import type { MessageId, Messages } from "../license/finding";

/** The answer, and the arithmetic or the reason under it. */
export interface Said {
  readonly headline: string;
  readonly line: string;
}

export type FindingText = {
  readonly [Id in MessageId]: (params: Readonly<Messages[Id]>) => Said;
};
