/** A text with the sentences that it rests on: where they stand, how old they are, and what they say. */
import type { Language, Policy, Source, Text } from "../policy/policy";
import { vendorFacts, vendorName } from "../policy/vendor";
import { viewWords } from "../words/view-words";
import type { CitedView } from "./pane-view";
import type { Citing } from "./reading";

interface Sentence {
  readonly id: string;
  readonly text: Text;
  readonly source: Pick<Source, "publisher" | "published" | "checked" | "url" | "language">;
}

/** The text and its sources; a sentence id that names nothing is left out. */
export function cite(text: string, cites: readonly string[], citing: Citing): CitedView {
  const sentences = cites.map((id) => sentenceOf(id, citing)).filter(isFound);
  const source = sentences[0]?.source;
  const quoteLanguage = source?.language ?? citing.language;
  return {
    text,
    source: whereabouts(sentences),
    dated: source === undefined ? "" : datedBy(source, citing.language),
    sourceUrl: source?.url ?? undefined,
    quote: quoted(sentences.map(({ id, text: said }) => ({ id, said: said[quoteLanguage] }))),
    quoteLanguage,
  };
}

/** One view for each source that the sentences come from. */
export function citeEachSource(cites: readonly string[], citing: Citing): readonly CitedView[] {
  const letters = cites.map(letterOf).filter((letter, index, all) => all.indexOf(letter) === index);
  return letters.map((letter) => {
    const ids = cites.filter((id, index) => letterOf(id) === letter && cites.indexOf(id) === index);
    const said = ids.map((id) => ({ id, said: sentenceOf(id, citing)?.text[citing.language] ?? "" }));
    return cite(quoted(said), ids, citing);
  });
}

/** How old a source is: the day it is from, or where it does not say, the day it was checked. */
export function datedBy(
  { published, checked }: Pick<Source, "published" | "checked">,
  language: Language,
): string {
  const { sources } = viewWords[language];
  return published === null ? sources.checked(checked) : sources.asOf(published);
}

/** The source of the first of these sentences. */
export function sourceOf(cites: readonly string[], policy: Policy): Source | undefined {
  return policy.sources[letterOf(cites[0] ?? "")];
}

function letterOf(id: string): string {
  return id.charAt(0);
}

function sentenceOf(id: string, { policy, language }: Citing): Sentence | undefined {
  const text = policy.sentences[id];
  const source = policy.sources[letterOf(id)];
  return text !== undefined && source !== undefined ? { id, text, source } : vendorSentence(id, language);
}

function vendorSentence(id: string, language: Language): Sentence | undefined {
  const fact = vendorFacts[id];
  if (fact === undefined) return undefined;
  const { title, url } = fact.source;
  const source = {
    publisher: `${vendorName} (${title})`,
    published: null,
    checked: fact.checked,
    url,
    language,
  };
  return { id, text: fact.text, source };
}

function isFound(sentence: Sentence | undefined): sentence is Sentence {
  return sentence !== undefined;
}

function whereabouts(sentences: readonly Sentence[]): string {
  const publishers = sentences.map(({ source }) => source.publisher);
  const own = publishers.filter((publisher, index) => publishers.indexOf(publisher) === index);
  return own.map((publisher) => `${publisher}, ${idsOf(publisher, sentences)}`).join("; ");
}

function idsOf(publisher: string, sentences: readonly Sentence[]): string {
  return sentences
    .filter(({ source }) => source.publisher === publisher)
    .map(({ id }) => id)
    .join(", ");
}

/** The sentences one after another, with an ellipsis where they do not follow on one another. */
function quoted(sentences: readonly { readonly id: string; readonly said: string }[]): string {
  return sentences.reduce((text, { id, said }, index) => {
    const before = sentences[index - 1];
    if (before === undefined) return said;
    return text + (follows(before.id, id) && /[.!?]$/.test(text) ? " " : " … ") + said;
  }, "");
}

function follows(before: string, id: string): boolean {
  return letterOf(before) === letterOf(id) && Number(before.slice(1)) + 1 === Number(id.slice(1));
}
