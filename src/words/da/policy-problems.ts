import { problemParts } from "../policy-problem-parts";
import type { PolicyProblemText } from "../policy-problems";
import { daForms } from "./forms";

const { number, quote, day } = daForms;

/** Types of JSON, and the forms that the schema names. */
const kinds: Readonly<Record<string, string>> = {
  string: "en tekst",
  number: "et tal",
  "whole-number": "et helt tal",
  boolean: "true eller false",
  object: "et objekt { … }",
  array: "en liste [ … ]",
  null: "null",
  slug: "små bogstaver a-z, cifre og bindestreger, fx ingen-patienter",
  domain: "et domæne med små bogstaver og uden @, fx regionh.dk",
  "zoom-name": "navnet foran .zoom.us, fx aarhusuniversity",
  "web-address": "en adresse, der begynder med https:// og ikke har noget brugernavn",
  "mail-address": "én mailadresse og intet andet",
  day: "en dato, der findes, som 2026-11-21",
  currency: "en valutakode på tre store bogstaver, fx DKK",
  phone: "et telefonnummer af cifre og mellemrum, gerne med + foran",
  "plain-text": "tekst på én linje, uden styretegn og usynlige tegn",
  "sentence-id": "et bogstav fra A til Y og et tal, fx A4",
  "source-letter": "ét bogstav fra A til Y",
};

const syntax: Readonly<Record<string, string>> = {
  ValueExpected: "Her mangler en værdi.",
  PropertyNameExpected: "Her mangler et navn i anførselstegn. Måske står der et komma for meget.",
  ColonExpected: "Her mangler et kolon.",
  CommaExpected: "Her mangler et komma.",
  CloseBraceExpected: "Her mangler en }.",
  CloseBracketExpected: "Her mangler en ].",
  EndOfFileExpected: "Her skulle filen slutte.",
  InvalidCommentToken: "Kommentarer er ikke tilladt.",
  UnexpectedEndOfString: "Teksten mangler et anførselstegn til sidst.",
  InvalidNumberFormat: "Tallet er ikke skrevet rigtigt.",
  InvalidUnicode: "Efter \\u skal der stå fire hexcifre.",
  InvalidEscapeCharacter: "Efter \\ står der et tegn, som ikke kan stå der.",
  InvalidCharacter: "Her er et tegn, som ikke kan stå i en tekst.",
};

const { oneOf, limit, kilobytes } = problemParts(daForms, { kinds, or: "eller", others: "andre" });

export const daPolicyProblems: PolicyProblemText = {
  "too-large": ({ number: bytes, allowed: [first] }) =>
    `Filen fylder mindst ${kilobytes(bytes)}. Den må fylde ${kilobytes(Number(first))}.`,
  "too-deep": ({ allowed }) => `Her er over ${limit(allowed)} niveauer inden i hinanden.`,
  syntax: ({ allowed: [first = ""] }) => syntax[first] ?? "Her er noget, der ikke er JSON.",
  "duplicate-key": ({ found }) => `${quote(found)} står her to gange.`,
  "forbidden-key": ({ found }) => `${quote(found)} må ikke bruges som navn.`,
  "unknown-key": ({ found, allowed }) =>
    `${quote(found)} kendes ikke.` + (allowed.length > 0 ? ` Her kan der stå ${oneOf(allowed)}.` : ""),
  "bad-key": ({ found, allowed }) =>
    `${quote(found)} kan ikke være navn her. Det skal være ${oneOf(allowed)}.`,
  missing: ({ allowed }) => `Mangler. Der skal stå ${oneOf(allowed)}.`,
  "wrong-type": ({ plain, allowed }) => `Her står ${kinds[plain] ?? plain}. Der skal stå ${oneOf(allowed)}.`,
  "not-one-of": ({ found, allowed }) => `Her står ${quote(found)}. Det kan være ${oneOf(allowed)}.`,
  "wrong-form": ({ found, allowed }) => `Her står ${quote(found)}. Det skal være ${oneOf(allowed)}.`,
  "too-short": ({ allowed }) => `Teksten er for kort. Den skal have mindst ${limit(allowed)} tegn.`,
  "too-long": ({ number: length, allowed }) =>
    `Teksten har ${number(length)} tegn. Der er plads til ${limit(allowed)}.`,
  "too-few": ({ number: length, allowed }) =>
    `Listen har ${number(length)} punkter. Den skal have mindst ${limit(allowed)}.`,
  "too-many": ({ number: length, allowed }) =>
    `Listen har ${number(length)} punkter. Den må højst have ${limit(allowed)}.`,
  "too-small": ({ found, allowed }) => `Her står ${found}. Det mindste er ${limit(allowed)}.`,
  "too-big": ({ found, allowed }) => `Her står ${found}. Det største er ${limit(allowed)}.`,
  "unknown-sentence": ({ found }) => `Sætningen ${found} findes ikke under »sentences«.`,
  "unknown-source": ({ found, allowed }) =>
    `Kilden ${found} findes ikke under »sources«. Der er ${oneOf(allowed)}.`,
  "duplicate-value": ({ found }) => `${quote(found)} står også et andet sted. Det kan kun stå ét sted.`,
  "pair-below-group": ({ found, allowed }) =>
    `To personer må mødes i ${found} minutter og en gruppe i ${limit(allowed)}. To må ikke have mindre end en gruppe.`,
  "licensed-below-free": ({ found, allowed }) =>
    `Licensen dækker ${found} deltagere og det gratis ${limit(allowed)}. Licensen må ikke dække mindre.`,
  "checked-before-published": ({ plain, allowed: [published] }) =>
    `Kilden er tjekket ${day(plain)}, før den kom ${day(String(published))}.`,
};
