/** What an organizer puts into the invite: that attendees need nothing and how to join, or what is used instead of Zoom. */
import type { Body } from "../invite/invite";
import { readBody } from "../invite/body";
import type { Language, Policy } from "../policy/policy";
import { guidanceFormWords } from "../words/guidance-form";
import { blockIn } from "./guidance-block";
import { guidanceOf, type Guidance, type GuidanceSection } from "./guidance-section";

/** `joining`: how to take part in the Zoom meeting; `alternative`: the approved solution that takes Zoom's place. */
export type GuidanceTopic = "joining" | "alternative";

/** The guidance of a policy, one section for each language; of a policy that names no alternative, that section is its title alone. */
export function presentGuidance(
  policy: Policy,
  languages: readonly Language[],
  topic: GuidanceTopic = "joining",
): Guidance {
  const section = topic === "joining" ? joiningSection : alternativeSection;
  return guidanceOf(
    languages.map((language) => section(policy, language)),
    policy,
  );
}

/** Which of ours stands in the body, by its title; `undefined` = nothing of ours. */
export function standingIn(body: Body): GuidanceTopic | undefined {
  const block = blockIn(body);
  if (block === undefined) return undefined;
  const { text } = readBody({ ...body, content: block });
  const { da, en } = guidanceFormWords;
  const isAlternative = [da, en].some(({ titles }) => text.includes(titles.alternative));
  return isAlternative ? "alternative" : "joining";
}

function joiningSection({ joining: { need, ways } }: Policy, language: Language): GuidanceSection {
  return {
    language,
    title: guidanceFormWords[language].titles.joining,
    line: need.text[language],
    link: undefined,
    steps: ways.map(({ text, steps }) => ({
      name: text[language],
      text: steps.map((step) => step[language]).join(" "),
    })),
    cites: ways.reduce<readonly string[]>((cites, way) => cites.concat(way.cites), need.cites),
  };
}

function alternativeSection({ use: { alternative } }: Policy, language: Language): GuidanceSection {
  return {
    language,
    title: guidanceFormWords[language].titles.alternative,
    line: alternative?.text[language] ?? "",
    link: alternative?.url ?? undefined,
    steps: [],
    cites: alternative?.cites ?? [],
  };
}
