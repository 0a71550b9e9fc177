import type { EndingContent, OrderContent } from "../../order/letter";
import { holderBlocks, linesOf, paragraphs, withZoom } from "../letter-form";
import type { LetterWords } from "../letter-words";
import { enForms } from "./forms";
import { enLicenseTerms } from "./license-terms";

const { count, money } = enForms;

export const enLetters: LetterWords = {
  order: (content) => ({
    subject: `Order: ${forAll(content)}`,
    body: paragraphs([
      "Hello",
      ordering(content),
      linesOf(content.order),
      ...holderBlocks(content.holders),
      priceOf(content),
      greeting(content),
    ]),
  }),
  ending: (content) => ({
    subject: `Notice: ${forAll(content)}`,
    body: paragraphs([
      "Hello",
      ending(content),
      linesOf(content.order),
      ...holderBlocks(content.holders),
      enLicenseTerms.ending(content.dates).join(" "),
      greeting(content),
    ]),
  }),
};

/** "enterprise license for Zoom", and for several "..., 3 people". */
function forAll({ license, holders }: OrderContent | EndingContent): string {
  const one = withZoom(license, "for Zoom");
  return holders.length > 1 ? `${one}, ${count(holders.length, "person", "people")}` : one;
}

function ordering({ aLicense, holders }: OrderContent): string {
  const one = `I would like to order ${withZoom(aLicense, "for Zoom")}`;
  return holders.length > 1 ? `${one} for each of these ${holders.length} people.` : `${one}.`;
}

function ending({ license, holders }: EndingContent): string {
  const one = withZoom(license, "for Zoom");
  return holders.length > 1
    ? `I hereby give notice on the ${one} of these ${holders.length} people:`
    : `I hereby give notice on this ${one}:`;
}

function priceOf({ price: { each, all, currency, per }, holders }: OrderContent): string {
  if (each === 0) return "Price: free of charge.";
  const period = per === "year" ? "a year" : "a month";
  const one = `Price: ${money(each, currency)} ${period}`;
  const sum = holders.length > 1 ? ` each, ${money(all, currency)} ${period} in all` : "";
  return `${one}${sum}.`;
}

function greeting({ sender }: OrderContent | EndingContent): string {
  return ["Kind regards", sender].filter((line) => line !== "").join("\n");
}
