/** Duration and participants against their limits, as bars. */
import type { Range } from "../invite/range";
import type { MessageId } from "../license/finding";
import type { Measures } from "../license/verdict";
import { viewWords, type ViewWords } from "../words/view-words";
import { words } from "../words/words";
import type { MeterView } from "./pane-view";
import type { Reading } from "./reading";

/** The limit is drawn at two thirds of the bar. */
const barLengthInLimits = 1.5;

/** Up to here durations are said in minutes alone, so that the limit can do without the unit. */
const longestInMinutes = 119;

interface Quantity {
  readonly id: MeterView["id"];
  readonly range: Range;
  readonly limit: number | undefined;
  readonly unread: boolean;
  readonly say: (value: number) => string;
  readonly sayLimit: (limit: number) => string;
}

/** Answers that rest on the license: its limits are those that count. */
const byLicense: readonly MessageId[] = [
  "covered",
  "severalCovered",
  "colleagueCovered",
  "organizationLicense",
  "webinar",
  "beyond",
  "dependsOnCapacity",
];

/** Answers that leave it to somebody else's account, whose limits are not ours to know. */
const byOthers: readonly MessageId[] = ["institutionAccess", "partnerHolds"];

/** The meters of an organizer's meeting that the license rules apply to, against the limits of the plan that the answer is about; none elsewhere. */
export function metersOf(reading: Reading): readonly MeterView[] {
  const { invite, verdict, language } = reading;
  if (invite.role === "attendee" || verdict.need === "not-applicable") return [];
  if (isAnsweredBy(byOthers, reading)) return [];
  return [duration(reading), participants(reading)].map((quantity) =>
    meter(quantity, viewWords[language].meters),
  );
}

function isAnsweredBy(messages: readonly MessageId[], { verdict }: Reading): boolean {
  const [answer] = verdict.findings;
  return answer !== undefined && messages.includes(answer.message);
}

function limitsOf(reading: Reading): Pick<Measures, "limitMinutes" | "limitPeople"> {
  if (!isAnsweredBy(byLicense, reading)) return reading.verdict.measures;
  const { licensed } = reading.policy.plans;
  return { limitMinutes: undefined, limitPeople: licensed.participants ?? undefined };
}

function duration(reading: Reading): Quantity {
  const { number, minutes } = words[reading.language].forms;
  const { minutes: range } = reading.verdict.measures;
  const { limitMinutes: limit } = limitsOf(reading);
  const plain = Math.max(range.atMost ?? range.atLeast, limit ?? 0) <= longestInMinutes;
  const unread = range.atLeast === 0 && range.atMost === undefined;
  return { id: "duration", range, limit, unread, say: minutes, sayLimit: plain ? number : minutes };
}

function participants(reading: Reading): Quantity {
  const { invite, verdict, language } = reading;
  const { number } = words[language].forms;
  const { people: range } = verdict.measures;
  const { limitPeople: limit } = limitsOf(reading);
  const missing = invite.required === undefined || invite.optional === undefined;
  const unread = missing && range.atMost === undefined && range.atLeast <= 1;
  return { id: "participants", range, limit, unread, say: number, sayLimit: number };
}

function meter(quantity: Quantity, text: ViewWords["meters"]): MeterView {
  const { id, range, limit, sayLimit } = quantity;
  const limited = limit === undefined ? text.noLimit : text.limit(sayLimit(limit));
  return {
    id,
    label: text[id],
    text: `${valueInWords(quantity, text)} · ${limited}`,
    ...bar(range, limit),
    over: limit !== undefined && range.atLeast > limit,
  };
}

function valueInWords({ range, unread, say }: Quantity, text: ViewWords["meters"]): string {
  if (unread) return text.unread;
  if (range.atMost === undefined) return text.atLeast(say(range.atLeast));
  if (range.atMost === range.atLeast) return say(range.atLeast);
  return text.between(say(range.atLeast), say(range.atMost));
}

/** Without a limit there is nothing to measure against: what is certain then fills two thirds. */
function bar(
  { atLeast, atMost }: Range,
  limit: number | undefined,
): Pick<MeterView, "from" | "to" | "limit"> {
  const full = (limit ?? atLeast) * barLengthInLimits;
  const share = (value: number) => (full > 0 ? Math.min(1, value / full) : 0);
  return {
    from: share(atLeast),
    to: atMost === undefined ? 1 : share(atMost),
    limit: limit === undefined ? undefined : 1 / barLengthInLimits,
  };
}
