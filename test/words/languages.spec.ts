import { guidanceFormWords } from "../../src/words/guidance-form";
import { hostsFormWords } from "../../src/words/hosts-form";
import { languageFor } from "../../src/words/language";
import { licenseTermsWords } from "../../src/words/license-terms";
import { orderFormWords } from "../../src/words/order-form";
import { paneStates } from "../../src/words/pane-states";
import { paneWords } from "../../src/words/pane-words";
import { playgroundWords } from "../../src/words/playground-words";
import { policyCheckWords } from "../../src/words/policy-check";
import { policyFileWords } from "../../src/words/policy-file";
import { policySummaryWords } from "../../src/words/policy-summary";
import { say } from "../../src/words/say";
import { viewWords } from "../../src/words/view-words";
import { words } from "../../src/words/words";
import { everyMessage, messageIds } from "../support/every-message";

const lists = {
  findings: { da: words.da.findings, en: words.en.findings },
  forms: { da: words.da.forms, en: words.en.forms },
  view: viewWords,
  pane: paneWords,
  states: paneStates,
  playground: playgroundWords,
  guidance: guidanceFormWords,
  hostsForm: hostsFormWords,
  orderForm: orderFormWords,
  licenseTerms: licenseTermsWords,
  policyFile: policyFileWords,
  policySummary: policySummaryWords,
  policyCheck: policyCheckWords,
};

/** The paths of all texts below a value: "fixes.refresh". */
function pathsIn(value: unknown, path = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, below]) => pathsIn(below, `${path}.${key}`));
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe.each(Object.entries(lists))("the %s", (_, { da, en }) => {
  it("has the same keys in both languages", () => {
    expect(pathsIn(en)).toEqual(pathsIn(da));
  });

  it("leaves no text empty and shouts none", () => {
    const wrong = [...textsIn(da), ...textsIn(en)].filter(
      (text) => text.trim() !== text || /^$|!/.test(text),
    );

    expect(wrong).toEqual([]);
  });
});

describe("the findings", () => {
  it("are all said in both languages", () => {
    expect(Object.keys(words.da.findings).sort()).toEqual([...messageIds].sort());
  });

  const numbers = [0, 1, 2, 100, 101, 1200];
  const cases = numbers.flatMap((number) =>
    everyMessage({ name: "Mette Hansen", number }).map(
      (message) => [message.message, number, message] as const,
    ),
  );

  it.each(cases)("%s with %d is a headline without a full stop over whole sentences", (...[, , message]) => {
    for (const language of ["da", "en"] as const) {
      const { headline, line } = say(message, language);

      expect(headline).toMatch(/^[A-ZÆØÅ\u2068"].*[^.!]$/);
      expect(line).toMatch(/^[A-ZÆØÅ0-9\u2068].*[^.]\.$/);
      expect(headline + line).not.toMatch(/undefined|NaN|null|\[object|!| {2}/);
    }
  });
});

describe("the language follows the display language", () => {
  it.each([
    ["da", "da"],
    ["da-DK", "da"],
    ["DA-dk", "da"],
    ["da_DK", "da"],
    ["en-US", "en"],
    ["dav-KE", "en"],
    ["nb-NO", "en"],
    ["", "en"],
    [undefined, "en"],
  ])("%s is shown in %s", (tag, language) => {
    expect(languageFor(tag)).toBe(language);
  });
});
