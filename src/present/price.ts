import { viewWords } from "../words/view-words";
import { cite } from "./cited";
import type { CitedView } from "./pane-view";
import type { Reading } from "./reading";

/** What the missing licenses cost, where ordering them is the way out; never for attendees. */
export function priceOf({ invite, verdict, policy, language }: Reading): CitedView | undefined {
  if (invite.role === "attendee" || verdict.gap !== "order" || policy.license.heldBy !== "person")
    return undefined;
  const { amount, cites, ...period } = policy.license.price;
  const { price, priceOfMore } = viewWords[language];
  const { licensesMissing } = verdict;
  const one = price(amount, period);
  const more =
    licensesMissing > 1 && amount > 0
      ? ` ${priceOfMore(licensesMissing, amount * licensesMissing, period)}`
      : "";
  return cite(one + more, [...cites, ...policy.license.cites], { policy, language });
}
