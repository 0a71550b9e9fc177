/** What is said of one organization's rules has nothing of another's: all of it comes from the policy. */
import { scenarios } from "../../src/hosts/playground/scenarios";
import { atHome } from "../../src/hosts/terminal/policy/at-home";
import { assess } from "../../src/license/assess";
import { aboutMe, aboutMeeting, answersOf } from "../../src/license/remembered";
import type { Language, Policy } from "../../src/policy/policy";
import { presentNotice } from "../../src/present/notice";
import { presentPane } from "../../src/present/present-pane";
import { presentAlert } from "../../src/present/smart-alert";
import { withoutIsolates } from "../../src/words/isolate";
import { regionHovedstaden } from "../support/assessing";
import { madeUp } from "../support/made-up";

type ReadyMade = (typeof scenarios)[number];

/** Everything that the pane, the notice and the question on send say, as one text. */
function saidOn({ invite, remembered }: ReadyMade, policy: Policy, language: Language): string {
  const answers = answersOf(aboutMe(remembered?.me), aboutMeeting(remembered?.meeting));
  const own = atHome(invite, policy);
  const verdict = assess(own, policy, answers);
  const reading = { invite: own, verdict, policy, hostPolicy: policy, answers, language };
  const surfaces = [presentPane(reading), presentNotice(verdict, language), presentAlert(verdict, language)];
  return withoutIsolates(JSON.stringify(surfaces));
}

/** What the region's rules alone say. */
const regionsOwn = [
  /enterprise/i,
  /Region Hovedstaden|Capital Region/,
  /1[.,]200|3[.,]600|DKK|kr\./,
  /regionh\.dk|e-learning|softwareshop|software shop/i,
  /\b100 (deltagere|participants)|grænse (100|40)|limit (100|40)|\b500\b/,
  /\bA\d/,
  /CVR|EAN|PSP/,
];

const cases = (["meridian-museum", "nordvang-skole"] as const).flatMap((id) =>
  (["da", "en"] as const).map((language) => [id, language] as const),
);

describe.each(cases)("by the rules of %s, in %s", (id, language) => {
  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))("%s", (_, scenario) => {
    const said = saidOn(scenario, madeUp(id), language);

    expect(regionsOwn.filter((own) => own.test(said)).map(String)).toEqual([]);
  });
});

it("the patterns find the region's own rules", () => {
  const said = scenarios.map((scenario) => saidOn(scenario, regionHovedstaden, "da")).join();

  expect(regionsOwn.filter((own) => !own.test(said)).map(String)).toEqual(["/CVR|EAN|PSP/"]);
});

describe("what only these organizations have", () => {
  const longGroup = scenarios.find(({ id }) => id === "too-long");
  const teachers = scenarios.find(({ id }) => id === "three-teachers");

  it.each([
    [
      "a price a month",
      longGroup,
      "meridian-museum",
      "En licens koster 14,50 EUR om måneden og er personlig.",
    ],
    [
      "the price of several a month",
      teachers,
      "meridian-museum",
      "3 licenser koster i alt 43,50 EUR om måneden.",
    ],
    ["a license free of charge", longGroup, "nordvang-skole", "En licens er gratis og personlig."],
    ["several free of charge", teachers, "nordvang-skole", "En licens er gratis og personlig."],
    ["the license as the limit where nothing is free", longGroup, "meridian-museum", "12 · grænse 300"],
  ] as const)("%s", (_, scenario, id, text) => {
    expect(scenario && saidOn(scenario, madeUp(id), "da")).toContain(text);
  });

  it("no promise that partners' meetings may be attended, where the rules say nothing of them", () => {
    const partner = {
      id: "too-long",
      invite: scenarios[0]?.invite,
      remembered: { meeting: { meetingHosts: { who: "partner" } } },
    };
    const said = (policy: Policy) => saidOn(partner as ReadyMade, policy, "da");

    expect(said(madeUp("meridian-museum"))).toContain("Samarbejdspartneren holder mødet på sin egen konto.");
    expect(said(madeUp("meridian-museum"))).not.toContain("I må gerne deltage");
    expect(said(regionHovedstaden)).toContain("I må gerne deltage");
  });
});
