import { problemParts } from "../policy-problem-parts";
import type { PolicyProblemText } from "../policy-problems";
import { enForms } from "./forms";

const { number, quote, day } = enForms;

const kinds: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  "whole-number": "a whole number",
  boolean: "true or false",
  object: "an object { … }",
  array: "a list [ … ]",
  null: "null",
  slug: "lower-case letters a-z, digits and hyphens, such as no-patients",
  domain: "a domain in lower case and without @, such as regionh.dk",
  "zoom-name": "the name before .zoom.us, such as aarhusuniversity",
  "web-address": "an address that begins with https:// and has no user name",
  "mail-address": "one mail address and nothing else",
  day: "a date that exists, such as 2026-11-21",
  currency: "a currency code of three capitals, such as DKK",
  phone: "a telephone number of digits and spaces, with or without + in front",
  "plain-text": "text on one line, without control characters and invisible ones",
  "sentence-id": "a letter from A to Y and a number, such as A4",
  "source-letter": "one letter from A to Y",
};

const syntax: Readonly<Record<string, string>> = {
  ValueExpected: "A value is missing here.",
  PropertyNameExpected: "A name in quotation marks is missing here. There may be a comma too many.",
  ColonExpected: "A colon is missing here.",
  CommaExpected: "A comma is missing here.",
  CloseBraceExpected: "A } is missing here.",
  CloseBracketExpected: "A ] is missing here.",
  EndOfFileExpected: "The file should end here.",
  InvalidCommentToken: "Comments are not allowed.",
  UnexpectedEndOfString: "The text lacks its closing quotation mark.",
  InvalidNumberFormat: "The number is not written right.",
  InvalidUnicode: "After \\u there must be four hexadecimal digits.",
  InvalidEscapeCharacter: "After \\ there is a character that can't stand there.",
  InvalidCharacter: "There is a character here that can't stand in a text.",
};

const { oneOf, limit, kilobytes } = problemParts(enForms, { kinds, or: "or", others: "others" });

export const enPolicyProblems: PolicyProblemText = {
  "too-large": ({ number: bytes, allowed: [first] }) =>
    `The file takes at least ${kilobytes(bytes)}. It may take ${kilobytes(Number(first))}.`,
  "too-deep": ({ allowed }) => `There are more than ${limit(allowed)} levels inside one another here.`,
  syntax: ({ allowed: [first = ""] }) => syntax[first] ?? "There is something here that is not JSON.",
  "duplicate-key": ({ found }) => `${quote(found)} stands here twice.`,
  "forbidden-key": ({ found }) => `${quote(found)} may not be used as a name.`,
  "unknown-key": ({ found, allowed }) =>
    `${quote(found)} is not known.` +
    (allowed.length > 0 ? ` What may stand here is ${oneOf(allowed)}.` : ""),
  "bad-key": ({ found, allowed }) => `${quote(found)} can't be a name here. It must be ${oneOf(allowed)}.`,
  missing: ({ allowed }) => `Missing. There must be ${oneOf(allowed)}.`,
  "wrong-type": ({ plain, allowed }) =>
    `There is ${kinds[plain] ?? plain} here. It must be ${oneOf(allowed)}.`,
  "not-one-of": ({ found, allowed }) => `Here is ${quote(found)}. It can be ${oneOf(allowed)}.`,
  "wrong-form": ({ found, allowed }) => `Here is ${quote(found)}. It must be ${oneOf(allowed)}.`,
  "too-short": ({ allowed }) => `The text is too short. It must have at least ${limit(allowed)} characters.`,
  "too-long": ({ number: length, allowed }) =>
    `The text has ${number(length)} characters. There is room for ${limit(allowed)}.`,
  "too-few": ({ number: length, allowed }) =>
    `The list has ${number(length)} items. It must have at least ${limit(allowed)}.`,
  "too-many": ({ number: length, allowed }) =>
    `The list has ${number(length)} items. It may have ${limit(allowed)} at most.`,
  "too-small": ({ found, allowed }) => `Here is ${found}. The smallest is ${limit(allowed)}.`,
  "too-big": ({ found, allowed }) => `Here is ${found}. The largest is ${limit(allowed)}.`,
  "unknown-sentence": ({ found }) => `There is no sentence ${found} under “sentences”.`,
  "unknown-source": ({ found, allowed }) =>
    `There is no source ${found} under “sources”. There is ${oneOf(allowed)}.`,
  "duplicate-value": ({ found }) => `${quote(found)} stands elsewhere too. It can stand in one place only.`,
  "pair-below-group": ({ found, allowed }) =>
    `Two people may meet for ${found} minutes and a group for ${limit(allowed)}. Two may not have less than a group.`,
  "licensed-below-free": ({ found, allowed }) =>
    `The license covers ${found} participants and the free plan ${limit(allowed)}. The license may not cover less.`,
  "checked-before-published": ({ plain, allowed: [published] }) =>
    `The source was checked on ${day(plain)}, before it was published on ${day(String(published))}.`,
};
