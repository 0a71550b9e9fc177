/** What a policy's shape cannot say: its parts fit each other. */
import type { Policy } from "./policy";
import { citations } from "./citations";
import type { Fault } from "./problem";
import { namesAreUnique } from "./unique-names";

/** Every fault in the sense of a policy whose shape is right. */
export function inconsistencies(policy: Policy): readonly Fault[] {
  return checks.reduce<readonly Fault[]>((all, check) => all.concat(check(policy)), []);
}

const checks: readonly ((policy: Policy) => readonly Fault[])[] = [
  citesKnownSentences,
  sentencesHaveSources,
  pairsMayLastAsLongAsGroups,
  licenseCoversWhatIsFree,
  checkedAfterPublished,
  namesAreUnique,
];

function citesKnownSentences(policy: Policy): readonly Fault[] {
  return citations(policy)
    .filter(({ id }) => !(id in policy.sentences))
    .map(({ id, path }) => ({ path, code: "unknown-sentence", found: id }));
}

function sentencesHaveSources({ sentences, sources }: Policy): readonly Fault[] {
  return Object.keys(sentences)
    .filter((id) => !(id.charAt(0) in sources))
    .map((id) => ({
      path: ["sentences", id],
      code: "unknown-source",
      found: id.charAt(0),
      allowed: Object.keys(sources),
    }));
}

/** Otherwise one more participant could make a license unnecessary. */
function pairsMayLastAsLongAsGroups({ plans: { free } }: Policy): readonly Fault[] {
  if (free === null || free.pairMinutes === null || free.pairMinutes >= free.groupMinutes) return [];
  const path = ["plans", "free", "pairMinutes"];
  return [{ path, code: "pair-below-group", found: free.pairMinutes, allowed: [free.groupMinutes] }];
}

function licenseCoversWhatIsFree({ plans: { free, licensed } }: Policy): readonly Fault[] {
  if (free === null || licensed.participants === null || licensed.participants >= free.participants)
    return [];
  const path = ["plans", "licensed", "participants"];
  return [{ path, code: "licensed-below-free", found: licensed.participants, allowed: [free.participants] }];
}

function checkedAfterPublished({ sources }: Policy): readonly Fault[] {
  return Object.keys(sources).reduce<Fault[]>((all, letter) => {
    const { published, checked } = sources[letter] ?? { published: null, checked: "" };
    if (published === null || published <= checked) return all;
    const path = ["sources", letter, "checked"];
    return all.concat({ path, code: "checked-before-published", found: checked, allowed: [published] });
  }, []);
}
