/** The policy file beside the pages: the last good one at once, what has become of it as soon as that is known. */
import { inForce, type InForce } from "../../policy/in-force";
import { cellOf, type Cell } from "../cell";
import { keepPolicy, keptPolicy } from "./kept-policy";
import { policyAddress, type Site } from "./site";

/** So long a verdict waits for a file of which nothing is known yet. */
export const holdMs = 800;
/** So long the site is given to answer. */
export const answerMs = 10_000;

const notFound: readonly number[] = [404, 410];

/**
 * Asks the site once. The cell holds `undefined` only where nothing was kept, and for `holdMs` at most; the
 * built-in policies stand in from then on until an answer comes.
 */
export function policiesOf(site: Site): Cell<InForce | undefined> {
  const kept = keptPolicy(site);
  const policies = cellOf(kept && inForce(kept.own));
  const hold = setTimeout(() => policies.set(policies.get() ?? inForce(undefined)), holdMs);
  void answerOf(site, policies.get()).then((answer) => {
    clearTimeout(hold);
    policies.set(answer);
  });
  return policies;
}

async function answerOf(site: Site, before: InForce | undefined): Promise<InForce> {
  try {
    const response = await site.fetch(policyAddress(site), {
      cache: "no-cache",
      mode: "same-origin",
      signal: AbortSignal.timeout?.(answerMs),
    });
    const { ok, status } = response;
    if (ok) {
      const { takenIn } = await import(/* webpackChunkName: "policy-file" */ "./take-in");
      return await takenIn(response, site, before);
    }
    if (!notFound.includes(status)) return inForce(before?.own, { kind: "unreachable", status });
    keepPolicy(site, "");
    return inForce(undefined);
  } catch {
    // Whoever knows the rules from before works on without a network.
    return before ?? inForce(undefined, { kind: "unreachable", status: undefined });
  }
}
