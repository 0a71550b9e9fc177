import type { BodyText } from "./body-text";
import { readHtml } from "./html-body";
import type { Body } from "./invite";
import { linksInText } from "./plain-links";

/**
 * The words and the links of a body. Plain text is handed on as it is. Of HTML (see `readHtml`) the text has
 * only what is shown. Never throws; takes time in proportion to the length, whatever the content.
 */
export function readBody(body: Body): BodyText {
  if (body.kind === "html") return readHtml(body.content);
  return { text: body.content, links: linksInText(body.content) };
}
