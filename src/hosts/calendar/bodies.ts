import type { Body } from "../../invite/invite";
import { isConference } from "./lines/kept-properties";
import { paramOf, valueOf, type Property } from "./property";

/** What the event says of itself: its description in text and in HTML, and the addresses of its online meeting as a text of their own. */
export function bodiesOf(properties: readonly Property[]): readonly Body[] {
  const conference = properties.flatMap(conferenceText);
  const bodies = properties.flatMap(bodyOf);
  return conference.length === 0 ? bodies : [...bodies, { kind: "text", content: conference.join("\n") }];
}

function bodyOf(property: Property): readonly Body[] {
  const content = valueOf(property);
  if (property.name === "description")
    return [...(content === "" ? [] : [described(content)]), ...alternative(property)];
  const isStyled = property.name === "x-alt-desc" || property.name === "styled-description";
  if (!isStyled || content === "") return [];
  return [{ kind: isHtml(property) ? "html" : "text", content }];
}

/** Google puts HTML into the plain description. */
function described(content: string): Body {
  return { kind: /<(?:a|br|p|div|html|span|table|ul)[\s/>]/i.test(content) ? "html" : "text", content };
}

/** X-ALT-DESC is HTML unless it says that it is something else. */
function isHtml(property: Property): boolean {
  const type = paramOf(property, "fmttype");
  return type === "" || /html/i.test(type);
}

/** Thunderbird puts the HTML into a parameter of the plain description. */
function alternative(property: Property): readonly Body[] {
  const [, html] = /^data:text\/html[^,]*,([^]*)$/i.exec(paramOf(property, "altrep")) ?? [];
  return html === undefined ? [] : [{ kind: "html", content: decoded(html) }];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The library leaves commas and semicolons escaped in properties that it does not know. */
function conferenceText(property: Property): readonly string[] {
  const value = valueOf(property);
  const isAddress = isConference(property.name.toUpperCase()) && value.includes("://");
  return isAddress ? [value.replace(/\\([,;])/g, "$1")] : [];
}
