import { isExact } from "../../invite/range";
import { capacityOf } from "../coverage";
import type { Rule } from "../rule";
import type { Situation } from "../situation";

/** More participants than a license covers: a license does not solve it (A9). */
export const capacity: Rule = {
  id: "capacity",
  check(situation) {
    const limit = capacityOf(situation);
    if (limit === undefined || situation.requirement.beyond !== "yes") return undefined;
    const { people } = situation.meeting;
    return {
      findings: [
        {
          rule: "capacity",
          severity: "error",
          message: "beyond",
          params: {
            people: people.atLeast,
            capacity: limit,
            over: people.atLeast - limit,
            atLeast: !isExact(people),
          },
          cites: situation.policy.plans.licensed.cites,
          fixes: [{ id: "say-audience" }],
        },
      ],
      decision: {
        need: isTheReaders(situation) ? "needed" : "not-needed",
        plan: "beyond",
        gap: "smaller-audience",
        licensesMissing: 0,
      },
      final: true,
    };
  },
};

function isTheReaders({ holder, policy }: Situation): boolean {
  return policy.license.heldBy === "person" && holder.who !== "colleague" && holder.who !== "organizer";
}
