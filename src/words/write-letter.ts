/** Letters about licenses, written in the organization's own language. */
import type { EndingDates } from "../order/ending";
import { endingContent, orderContent } from "../order/letter";
import type { Letter, Writing } from "../order/letter";
import type { Route } from "../policy/policy";
import { letterWords } from "./letter-words";
import type { WrittenLetter } from "./letter-words";

/** A mail to look over and send, or a text to paste where the organization takes its orders. */
export type Outgoing =
  | { readonly by: "mail"; readonly letter: Letter }
  | { readonly by: "ticket"; readonly url: string; readonly subject: string; readonly body: string };

/** The order of the licenses; `undefined` where nobody orders one. */
export function writeOrder(writing: Writing): Outgoing | undefined {
  const { license } = writing.policy;
  const content = orderContent(writing);
  if (content === undefined || license.heldBy !== "person") return undefined;
  return addressed(license.request, letterWords[content.language].order(content));
}

/** The notice that ends the licenses; `undefined` where nobody holds one. */
export function writeEnding(writing: Writing, dates: EndingDates): Outgoing | undefined {
  const { license } = writing.policy;
  const content = endingContent(writing, dates);
  if (content === undefined || license.heldBy !== "person") return undefined;
  return addressed(license.ending, letterWords[content.language].ending(content));
}

function addressed(route: Route, { subject, body }: WrittenLetter): Outgoing {
  if (route.by === "ticket") return { by: "ticket", url: route.url, subject, body };
  return { by: "mail", letter: { to: route.address, subject, body } };
}
