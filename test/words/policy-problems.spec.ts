import type { ProblemCode } from "../../src/policy/problem";
import { readPolicy } from "../../src/policy/read-policy";
import { withoutIsolates } from "../../src/words/isolate";
import { sayPolicyProblem } from "../../src/words/policy-problems";
import { daPolicyProblems } from "../../src/words/da/policy-problems";
import { enPolicyProblems } from "../../src/words/en/policy-problems";
import { badElsewhere, badPlaces, goodPack, packWith } from "../support/bad-packs";

/** Every fault of the tables, and those of a file that is no JSON. */
const files: readonly string[] = [
  ...badPlaces.map(([place, value]) => packWith({ [place]: value })),
  ...badElsewhere.map(([, changes]) => packWith(changes)),
  packWith({ "plans.free.groupMinuts": 1 }),
  "",
  "{",
  '{"a" 1}',
  '{"a": 1 "b": 2}',
  "[1, 2",
  "{} {}",
  "{ // no\n}",
  '{"a": "b}',
  '{"a": 1,}',
  '{"a": 01e}',
  '{"a": "\\u12"}',
  '{"a": "\\q"}',
  '{"a": "\t"}',
  '{"a": 1, "a": 2}',
  '{"__proto__": 1}',
  "[".repeat(30),
  `"${"x".repeat(300_000)}"`,
];

const problems = files.flatMap((file) => {
  const reading = readPolicy(file);
  return reading.ok ? [] : reading.problems;
});

it("has a problem of every kind", () => {
  const met = new Set<ProblemCode>(problems.map(({ code }) => code));

  expect([...met].sort()).toEqual(Object.keys(daPolicyProblems).sort());
  expect(Object.keys(enPolicyProblems)).toEqual(Object.keys(daPolicyProblems));
});

describe.each(["da", "en"] as const)("in %s every problem", (language) => {
  it("is said in whole sentences, with nothing left over of what it is made of", () => {
    const wrong = problems
      .map((problem) => [problem.code, withoutIsolates(sayPolicyProblem(problem, language))])
      .filter(
        ([, said = ""]) =>
          !/^\S.*[.]$/s.test(said) || /undefined|NaN|object Object|Expected|Invalid/.test(said),
      );

    expect(wrong).toEqual([]);
  });
});

describe("what was found and what is allowed", () => {
  it.each([
    [
      "plans.free.groupMinutes",
      "40",
      "Her står en tekst. Der skal stå et tal.",
      "There is a text here. It must be a number.",
    ],
    ["plans.free.groupMinutes", 0, "Her står 0. Det mindste er 1.", "Here is 0. The smallest is 1."],
    [
      "plans.licensed.participants",
      undefined,
      "Mangler. Der skal stå et tal eller null.",
      "Missing. There must be a number or null.",
    ],
    [
      "license.price.per",
      "week",
      "Her står »week«. Det kan være »month« eller »year«.",
      'Here is "week". It can be "month" or "year".',
    ],
    [
      "joining.ways.1.url",
      "http://zoom.us/join",
      "Her står »http://zoom.us/join«. Det skal være en adresse, der begynder med https:// og ikke har noget brugernavn.",
      'Here is "http://zoom.us/join". It must be an address that begins with https:// and has no user name.',
    ],
    [
      "use.rules.1.text.da",
      "x".repeat(241),
      "Teksten har 241 tegn. Der er plads til 240.",
      "The text has 241 characters. There is room for 240.",
    ],
    [
      "plans.free.pairMinutes",
      30,
      "To personer må mødes i 30 minutter og en gruppe i 40. To må ikke have mindre end en gruppe.",
      "Two people may meet for 30 minutes and a group for 40. Two may not have less than a group.",
    ],
  ])("of %s = %j", (place, value, da, en) => {
    const reading = readPolicy(packWith({ [place]: value }));
    const [problem] = reading.ok ? [] : reading.problems;

    expect(problem && withoutIsolates(sayPolicyProblem(problem, "da"))).toBe(da);
    expect(problem && withoutIsolates(sayPolicyProblem(problem, "en"))).toBe(en);
  });

  it("of a hostile value stands in an isolate of its own", () => {
    const reading = readPolicy(goodPack.replace('"regionh.dk"', '"\\u202eregionh.dk"'));
    const [problem] = reading.ok ? [] : reading.problems;
    const said = problem && sayPolicyProblem(problem, "da");

    expect(said).toContain("\u2068regionh.dk\u2069");
    expect(said).not.toMatch(/[\u202a-\u202e]/);
  });
});
