import type { EndingContent, OrderContent } from "../../order/letter";
import { holderBlocks, linesOf, paragraphs, withZoom } from "../letter-form";
import type { LetterWords } from "../letter-words";
import { daForms } from "./forms";
import { daLicenseTerms } from "./license-terms";

const { count, money } = daForms;

export const daLetters: LetterWords = {
  order: (content) => ({
    subject: `Bestilling af ${forAll(content)}`,
    body: paragraphs([
      "Hej",
      ordering(content),
      linesOf(content.order),
      ...holderBlocks(content.holders),
      priceOf(content),
      greeting(content),
    ]),
  }),
  ending: (content) => ({
    subject: `Opsigelse af ${forAll(content)}`,
    body: paragraphs([
      "Hej",
      ending(content),
      linesOf(content.order),
      ...holderBlocks(content.holders),
      daLicenseTerms.ending(content.dates).join(" "),
      greeting(content),
    ]),
  }),
};

/** "enterprise-licens til Zoom", and for several "..., 3 personer". */
function forAll({ license, holders }: OrderContent | EndingContent): string {
  const one = withZoom(license, "til Zoom");
  return holders.length > 1 ? `${one}, ${count(holders.length, "person", "personer")}` : one;
}

function ordering({ aLicense, holders }: OrderContent): string {
  const one = `Jeg vil gerne bestille ${withZoom(aLicense, "til Zoom")}`;
  return holders.length > 1 ? `${one} til hver af disse ${holders.length} personer.` : `${one}.`;
}

function ending({ license, holders }: EndingContent): string {
  const one = withZoom(license, "til Zoom");
  return holders.length > 1
    ? `Hermed opsiges ${one} for disse ${holders.length} personer:`
    : `Hermed opsiges følgende ${one}:`;
}

function priceOf({ price: { each, all, currency, per }, holders }: OrderContent): string {
  if (each === 0) return "Pris: gratis.";
  const period = per === "year" ? "om året" : "om måneden";
  const one = `Pris: ${money(each, currency)} ${period}`;
  const sum = holders.length > 1 ? ` for hver, i alt ${money(all, currency)} ${period}` : "";
  return `${one}${sum}.`;
}

function greeting({ sender }: OrderContent | EndingContent): string {
  return ["Med venlig hilsen", sender].filter((line) => line !== "").join("\n");
}
