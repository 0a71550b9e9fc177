/** One language's part of what goes into an invite, in both forms that a body can have. */
import type { Language, Policy } from "../policy/policy";
import { viewWords } from "../words/view-words";
import { sourceOf } from "./cited";

/** What is put into an invite, ready for an HTML and for a plain body. */
export interface Guidance {
  readonly html: string;
  readonly text: string;
}

export interface GuidanceSection {
  readonly language: Language;
  readonly title: string;
  readonly line: string;
  readonly link: string | undefined;
  readonly steps: readonly { readonly name: string; readonly text: string }[];
  /** The sentences that it rests on. */
  readonly cites: readonly string[];
}

/** The sections one after another, each with whose words it is. */
export function guidanceOf(sections: readonly GuidanceSection[], policy: Policy): Guidance {
  return {
    html: sections.map((section) => asHtml(section, sourceLine(section, policy))).join(""),
    text: sections.map((section) => asText(section, sourceLine(section, policy))).join("\n\n"),
  };
}

function sourceLine({ language, cites }: GuidanceSection, policy: Policy): string {
  const names: string[] = [];
  for (const id of cites) {
    const publisher = sourceOf([id], policy)?.publisher;
    if (publisher !== undefined && !names.includes(publisher)) names.push(publisher);
  }
  return viewWords[language].sources.is(names.join(", "));
}

function asText({ title, line, link, steps }: GuidanceSection, source: string): string {
  const list = steps.map(({ name, text }) => `- ${name}: ${text}`);
  return [title, line, ...(link === undefined ? [] : [link]), ...list, source].join("\n");
}

function asHtml({ language, title, line, link, steps }: GuidanceSection, source: string): string {
  const address = link === undefined ? "" : `<br><a href="${escaped(link)}">${escaped(link)}</a>`;
  const list = steps.map(({ name, text }) => `<li><b>${escaped(name)}</b>: ${escaped(text)}</li>`).join("");
  return (
    `<div lang="${language}"><p><b>${escaped(title)}</b><br>${escaped(line)}${address}</p>` +
    `${list && `<ul>${list}</ul>`}<p><small>${escaped(source)}</small></p></div>`
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
