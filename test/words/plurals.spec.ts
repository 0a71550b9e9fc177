import type { Message } from "../../src/license/finding";
import { withoutIsolates } from "../../src/words/isolate";
import { say } from "../../src/words/say";
import { license } from "../support/a-verdict";

const group = [{ name: "Alle læger", address: "" }];
const groups = ["A", "B", "C", "D", "E"].map((name) => ({ name, address: "" }));

const lines: readonly (readonly [Message, string, string])[] = [
  [
    { message: "tooMany", params: { people: 101, atLeast: false, limit: 100, over: 1, license } },
    "101 deltagere er 1 mere, end et gratis møde kan have.",
    "101 participants are 1 more than a free meeting can have.",
  ],
  [
    { message: "tooMany", params: { people: 150, atLeast: true, limit: 100, over: 50, license } },
    "Mindst 150 deltagere er mindst 50 flere, end et gratis møde kan have.",
    "At least 150 participants is at least 50 more than a free meeting can have.",
  ],
  [
    {
      message: "tooLong",
      params: { minutes: 210, limit: 40, over: 170, license, longestOccurrence: true, pair: false },
    },
    "Det længste møde i serien varer 3 timer og 30 min. Det er 2 timer og 50 min. mere, end et gratis gruppemøde kan vare.",
    "The longest meeting of the series lasts 3 hours and 30 min, 2 hours and 50 min more than a free group meeting can.",
  ],
  [
    {
      message: "tooLong",
      params: { minutes: 120, limit: 60, over: 60, license, longestOccurrence: false, pair: true },
    },
    "Mødet varer 2 timer. Det er 60 min. mere, end et gratis møde mellem to kan vare.",
    "The meeting lasts 2 hours, 60 min more than a free meeting of two can.",
  ],
  [
    { message: "dependsOnGroup", params: { groups: group, more: 0, who: "you" } },
    "Har gruppen »Alle læger« medlemmer, skal du bruge en licens.",
    'If the group "Alle læger" has members, you need a license.',
  ],
  [
    { message: "dependsOnGroup", params: { groups: group, more: 1, who: "you" } },
    "Har gruppen »Alle læger« mere end 1 medlem, skal du bruge en licens.",
    'If the group "Alle læger" has more than 1 member, you need a license.',
  ],
  [
    { message: "dependsOnGroup", params: { groups: groups.slice(0, 2), more: 100, who: "you" } },
    "Har grupperne »A« og »B« tilsammen mere end 100 medlemmer, skal du bruge en licens.",
    'If the groups "A" and "B" together have more than 100 members, you need a license.',
  ],
  [
    { message: "dependsOnGroup", params: { groups, more: 101, who: "you" } },
    "Har grupperne »A«, »B«, »C« og 2 andre tilsammen mere end 101 medlemmer, skal du bruge en licens.",
    'If the groups "A", "B", "C" and 2 others together have more than 101 members, you need a license.',
  ],
  [
    { message: "dependsOnGroup", params: { groups: [{ name: "", address: "" }], more: 88, who: "you" } },
    "Har gruppen mere end 88 medlemmer, skal du bruge en licens.",
    "If the group has more than 88 members, you need a license.",
  ],
  [
    { message: "dependsOnUnknownEntries", params: { entries: 1, more: 2, who: "you" } },
    "1 navn på listen kan være en person. Er I flere end to i alt, skal du bruge en licens.",
    "1 name on the list may be a person. If you are more than two in all, you need a license.",
  ],
  [
    { message: "overrun", params: { minutes: 40, limit: 40, left: 0 } },
    "Gratis gruppemøder afbrydes efter 40 min. Der er ingen tid at give af.",
    "Free group meetings are cut off after 40 min. There is no time to spare.",
  ],
  [
    { message: "covered", params: { capacity: undefined, until: "2026-12-31" } },
    "Den har ingen tidsgrænse. Den gælder til 31. december 2026.",
    "It has no time limit. It runs to 31 December 2026.",
  ],
  [
    { message: "colleagueHosts", params: { name: "" } },
    "En kollega holder mødet og skal have licensen.",
    "A colleague hosts the meeting and needs the license.",
  ],
  [
    { message: "lookalike", params: { host: "", trick: "unclear" } },
    "Vi kan ikke se med sikkerhed, hvor det fører hen. Åbn det ikke.",
    "We can't be sure where it goes. Don't open it.",
  ],
];

describe("sentences bend with their numbers", () => {
  it.each(lines)("$message $params", (message, danish, english) => {
    expect(withoutIsolates(say(message, "da").line)).toBe(danish);
    expect(withoutIsolates(say(message, "en").line)).toBe(english);
  });

  it.each([
    [1, 1, "I skal bruge 1 licens", "You need 1 license"],
    [3, 3, "I skal bruge 3 licenser", "You need 3 licenses"],
    [1, 3, "I mangler 1 licens", "You are 1 license short"],
    [2, 3, "I mangler 2 licenser", "You are 2 licenses short"],
  ])("%d licenses for %d hosts", (licenses, hosts, danish, english) => {
    const message: Message = { message: "severalHosts", params: { licenses, hosts, license } };

    expect(say(message, "da").headline).toBe(danish);
    expect(say(message, "en").headline).toBe(english);
  });
});
