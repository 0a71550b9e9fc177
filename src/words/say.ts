import type { MessageId, Messages } from "../license/finding";
import type { Language } from "../policy/policy";
import type { Said } from "./finding-text";
import { words } from "./words";

/** A finding in words: the answer, and the arithmetic or the reason under it. Names stand in bidi isolates. */
export function say<Id extends MessageId>(
  { message, params }: { readonly message: Id; readonly params: Readonly<Messages[Id]> },
  language: Language,
): Said {
  return words[language].findings[message](params);
}
