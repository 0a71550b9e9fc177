import type { Policy } from "../../src/policy/policy";
import { packs } from "../../src/policy/packs";
import { cite } from "../../src/present/cited";
import { footerOfRules } from "../../src/present/footer";
import { presentRules } from "../../src/present/present-rules";
import { rulesOfUse } from "../../src/present/rules-of-use";
import { aFinding, tooLong } from "../support/a-verdict";
import { regionHovedstaden } from "../support/assessing";

const citing = { policy: regionHovedstaden, language: "da" } as const;

describe("a text and what it rests on", () => {
  it("names the publisher and the sentences, and quotes them", () => {
    expect(cite("Der er én pris.", ["A8"], citing)).toMatchObject({
      text: "Der er én pris.",
      source: "Region Hovedstaden, A8",
      quote: "Pris for enterprise-licensen: kr. 1.200 årligt.",
      quoteLanguage: "da",
    });
  });

  it("marks what it leaves out between the sentences", () => {
    const { quote } = cite("", ["A6", "A7", "A13"], citing);

    expect(quote).toMatch(/100 deltagere\. Det er kun .* en licens\. … Licensen er tilknyttet brugeren/);
  });

  it("quotes in the source's own language, whatever is shown", () => {
    const cited = cite("There is one price.", ["A8"], { ...citing, language: "en" });

    expect(cited.quote).toMatch(/^Pris for/);
    expect(cited.dated).toBe("as of 27 January 2021");
  });

  it("keeps two sources apart", () => {
    expect(cite("", ["A6", "B12"], citing).source).toBe("Region Hovedstaden, A6; Djøf, B12");
  });

  it("says what the vendor itself says as the vendor's", () => {
    expect(cite("", ["Z1"], citing).source).toMatch(/^Zoom \(.+\), Z1$/);
  });

  it("has no source where the sentence is not there", () => {
    expect(cite("Noget", ["X9"], citing)).toMatchObject({ source: "", dated: "", quote: "" });
  });
});

describe("the rules of use", () => {
  it.each(packs.map((policy) => [policy.id, policy] as const))(
    "of %s all name their source, its date and its sentence",
    (_, policy) => {
      const rules = rulesOfUse({ policy, language: "da" }, []);

      expect(rules).toHaveLength(policy.use.rules.length);
      for (const rule of rules) {
        expect(rule.source).not.toBe("");
        expect(rule.dated).toMatch(/20\d\d$/);
        expect(rule.quote).not.toBe("");
      }
    },
  );

  it("put those first that a finding rests on, and keep the order else", () => {
    const rules = rulesOfUse(citing, [aFinding(tooLong, { cites: ["A20"] })]);

    expect(rules.map(({ touched }) => touched)).toEqual([true, ...rules.slice(1).map(() => false)]);
    expect(rules[0]?.kind).toBe("forbidden");
    expect(rules[1]?.source).toBe("Region Hovedstaden, A19");
  });

  it("stand alone, with what is said instead of an answer, while there is none", () => {
    const view = presentRules({ headline: "Outlook svarede ikke", line: "Vi prøver igen." }, citing);

    expect(view.verdict).toEqual({
      tone: "neutral",
      headline: "Outlook svarede ikke",
      lines: ["Vi prøver igen."],
      cites: [],
    });
    expect(view.rules).toHaveLength(regionHovedstaden.use.rules.length);
    expect(view).toMatchObject({ meters: [], fixes: [], price: undefined, joins: [] });
  });
});

describe("the footer", () => {
  const dated = (published: string | null): Policy => ({
    ...regionHovedstaden,
    sources: Object.fromEntries(
      Object.entries(regionHovedstaden.sources).map(([id, source]) => [id, { ...source, published }]),
    ),
  });

  it("gives the day the rules are from", () => {
    expect(footerOfRules({ policy: dated("2021-01-27"), language: "da" })).toMatchObject({
      policy: "Region Hovedstaden",
      source: "Regler pr. 27. januar 2021",
      sourceLabel: "Kilde",
    });
  });

  it("gives the day they were checked where the source has no date", () => {
    expect(footerOfRules({ policy: dated(null), language: "en" }).source).toMatch(/^Rules checked \d+ /);
  });
});
