/** How fast a whole verdict is: all rules on the real invite model, against marks measured in the same run. */
import { Engine } from "json-rules-engine";
import { judge } from "../src/license/judge";
import { situationOf } from "../src/license/situation";
import { findService } from "../src/zoom/find-service";
import { anInvite } from "../test/support/an-invite";
import { regionHovedstaden } from "../test/support/assessing";
import { tell } from "./figure";
import { ratesOf } from "./rate";

const invites = [2, 3, 12, 100, 101, 12, 30, 5].map((people, index) =>
  anInvite({ people, minutes: 30 + index * 5 }),
);
const services = invites.map(findService);
const judging = { policy: regionHovedstaden, answers: {} };
const situations = invites.map((invite, index) => situationOf(invite, services[index]!, judging));

let turn = 0;
const next = () => (turn = (turn + 1) & 7);

function handWritten(minutes: number, people: number) {
  const reasons: object[] = [];
  if (people > 100) reasons.push({ message: "tooMany", people, limit: 100, over: people - 100 });
  if (people > 2 && minutes > 40)
    reasons.push({ message: "tooLong", minutes, limit: 40, over: minutes - 40 });
  return { need: reasons.length > 0 ? "needed" : "not-needed", reasons };
}

const engine = new Engine();
const rule = (fact: string, value: number) => ({
  conditions: { all: [{ fact, operator: "greaterThan", value }] },
  event: { type: fact },
});
engine.addRule(rule("people", 100));
engine.addRule(rule("minutes", 40));

async function main() {
  const { judged, read, hand, library } = await ratesOf({
    judged: () => judge(situations[next()]!),
    read: () => judge(situationOf(invites[next()]!, services[turn]!, judging)),
    hand: () => handWritten(30 + turn * 5, next() * 20),
    library: () => engine.run({ people: next() * 20, minutes: 30 + turn * 5 }),
  });
  const what = "a verdict of all rules on a situation, of the speed of";
  tell({
    promise: "S-engine",
    what: `${what} json-rules-engine's two rules`,
    value: judged / library,
    atLeast: 50,
  });
  tell({ promise: "S-engine", what: `${what} a hand-written verdict`, value: judged / hand, atLeast: 0.08 });
  console.log(
    `        counting people included: ${(read / library).toFixed(1)} and ${(read / hand).toFixed(4)}`,
  );
}

void main();
