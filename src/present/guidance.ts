/** What an organizer puts into the invite for the attendees: that they need nothing, and how to join. */
import type { Language, Policy } from "../policy/policy";
import { viewWords } from "../words/view-words";
import { sourceOf } from "./cited";

export interface Guidance {
  readonly html: string;
  readonly text: string;
}

interface Section {
  readonly language: Language;
  readonly title: string;
  readonly need: string;
  readonly ways: readonly { readonly name: string; readonly steps: string }[];
  readonly source: string;
}

/** The joining guidance of a policy, one section for each language, in both forms a body can have. */
export function presentGuidance(policy: Policy, languages: readonly Language[]): Guidance {
  const sections = languages.map((language) => sectionOf(policy, language));
  return { html: sections.map(asHtml).join(""), text: sections.map(asText).join("\n\n") };
}

function sectionOf(policy: Policy, language: Language): Section {
  const { guidance, sources } = viewWords[language];
  const { need, ways } = policy.joining;
  return {
    language,
    title: guidance.title,
    need: need.text[language],
    ways: ways.map(({ text, steps }) => ({
      name: text[language],
      steps: steps.map((step) => step[language]).join(" "),
    })),
    source: sources.is(publishersOf(policy)),
  };
}

function publishersOf(policy: Policy): string {
  const { need, ways } = policy.joining;
  const names: string[] = [];
  for (const { cites } of [need, ...ways]) {
    for (const id of cites) {
      const publisher = sourceOf([id], policy)?.publisher;
      if (publisher !== undefined && !names.includes(publisher)) names.push(publisher);
    }
  }
  return names.join(", ");
}

function asText({ title, need, ways, source }: Section): string {
  const steps = ways.map((way) => `- ${way.name}: ${way.steps}`);
  return [title, need, ...steps, source].join("\n");
}

function asHtml({ language, title, need, ways, source }: Section): string {
  const steps = ways.map((way) => `<li><b>${escaped(way.name)}</b>: ${escaped(way.steps)}</li>`).join("");
  return (
    `<div lang="${language}"><p><b>${escaped(title)}</b><br>${escaped(need)}</p>` +
    `<ul>${steps}</ul><p><small>${escaped(source)}</small></p></div>`
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
