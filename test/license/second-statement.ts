/**
 * The rules of the verdict stated a second time, as a table over meetings of which everything is known. What is
 * not known is every meeting that it could be: the verdict is decided when they all have the same answer.
 */
import type { Decision } from "../../src/license/verdict";
import type { RandomMeeting } from "./random-meeting";

/** A meeting of which everything is known. */
interface World {
  readonly meeting: RandomMeeting;
  readonly people: number;
  readonly seconds: number;
}

type Row = readonly [
  when: (world: World) => boolean,
  need: Decision["need"],
  plan: Decision["plan"],
  gap: Decision["gap"],
];

const notTheReaders = ["colleague", "licensed-colleague", "manager"];
const isFree = ({ meeting, people, seconds }: World) =>
  meeting.link !== "webinar" && people <= 100 && (people <= 2 || seconds <= 2400);
const holds = (who: RandomMeeting["holds"]) => (world: World) => world.meeting.holds === who;

// The first row that fits gives the answer.
const table: readonly Row[] = [
  [({ meeting }) => meeting.link === "teams", "not-applicable", "unknown", "none"],
  [({ meeting }) => meeting.attends, "not-needed", "unknown", "none"],
  [({ meeting }) => meeting.patients, "not-applicable", "unknown", "use-another-tool"],
  [({ meeting }) => meeting.institution, "not-needed", "unknown", "use-institution-access"],
  [holds("partner"), "not-needed", "unknown", "none"],
  [
    ({ people, meeting }) => people > 500 && notTheReaders.includes(String(meeting.holds)),
    "not-needed",
    "beyond",
    "smaller-audience",
  ],
  [({ people }) => people > 500, "needed", "beyond", "smaller-audience"],
  [isFree, "not-needed", "free", "none"],
  [holds("shared-mailbox"), "needed", "enterprise", "name-a-person"],
  [holds("licensed-colleague"), "not-needed", "enterprise", "none"],
  [holds("colleague"), "not-needed", "enterprise", "order"],
  [holds("manager"), "not-needed", "enterprise", "order"],
  [holds(0), "not-needed", "enterprise", "none"],
  [holds(1), "needed", "enterprise", "order"],
  [holds(3), "needed", "enterprise", "order"],
  [({ meeting }) => meeting.license === "covers", "not-needed", "enterprise", "none"],
  [() => true, "needed", "enterprise", "order"],
];

type Answer = Pick<Decision, "need" | "gap">;

/** What the verdict must be; the plan only where every possible meeting has the same. */
export function expectedOf(meeting: RandomMeeting): Answer & { readonly plan: Decision["plan"] | undefined } {
  const answers = worldsOf(meeting).map(answerOf);
  const [smallest] = answers;
  if (smallest === undefined) throw new Error("Every meeting is some meeting");
  const same = (key: "need" | "plan" | "gap") => answers.every((answer) => answer[key] === smallest[key]);
  const alwaysMissing = answers.every(({ gap }) => gap !== "none");
  if (!same("need") || !(same("gap") || alwaysMissing))
    return { need: "depends", gap: "tell-us", plan: "unknown" };
  return { need: smallest.need, gap: smallest.gap, plan: same("plan") ? smallest.plan : undefined };
}

function answerOf(world: World) {
  const row = table.find(([when]) => when(world));
  if (row === undefined) throw new Error("The last row fits everything");
  const [, need, plan, gap] = row;
  return { need, plan, gap };
}

function worldsOf(meeting: RandomMeeting): readonly World[] {
  const lengths = meeting.seconds === undefined ? [0, 2400, 2401, 1e6] : [meeting.seconds];
  return possiblePeople(meeting).flatMap((people) =>
    lengths.map((seconds) => ({ meeting, people, seconds })),
  );
}

function possiblePeople(meeting: RandomMeeting): readonly number[] {
  const { fewest, most } = boundsOf(meeting);
  const turningPoints = [2, 3, 100, 101, 500, 501, 10_000];
  return [fewest, ...turningPoints.filter((people) => people > fewest && people <= most)];
}

function boundsOf({ people, groups, unresolved, list, link }: RandomMeeting) {
  if (list === "unread") return { fewest: 1, most: Infinity };
  const sizes = groups.map((size) =>
    size === "unknown" ? { fewest: 0, most: Infinity } : { fewest: size, most: size },
  );
  const open = list === "cut" || link === "registration" ? Infinity : 0;
  return {
    fewest: Math.max(people, ...sizes.map(({ fewest }) => fewest)),
    most: people + unresolved + open + sizes.reduce((sum, { most }) => sum + most, 0),
  };
}
