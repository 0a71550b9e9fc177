import { addressKey } from "../../../../invite/address";
import type { Verdict } from "../../../../license/verdict";
import type { OpenQuestion } from "./sighting";

/** What a verdict that depends depends on: the groups of unknown size before anything else, for they can be looked up. */
export function openQuestionOf({ findings }: Pick<Verdict, "findings">): OpenQuestion {
  const byGroup = findings.find((finding) => finding.message === "dependsOnGroup");
  if (byGroup?.message === "dependsOnGroup") {
    const { groups, more } = byGroup.params;
    const each = groups.map(({ name, address }) => ({ name, address: addressKey(address) }));
    return { groups: each, about: byGroup.message, more };
  }
  const [first] = findings;
  const more = first !== undefined && "more" in first.params ? first.params.more : 0;
  return { groups: [], about: first?.message ?? "", more };
}
