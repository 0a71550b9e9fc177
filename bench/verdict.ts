/** From an invite that has been read to the words of its verdict, as the pane does it: large invites, and a keystroke. */
import { assess } from "../src/license/assess";
import { presentHeadline } from "../src/present/headline";
import { anInvite } from "../test/support/an-invite";
import { regionHovedstaden } from "../test/support/assessing";
import { filledWith } from "../test/support/bait";
import { tell } from "./figure";

const rounds = 15;
const body = "Vi mødes om den nye plan. <p>Deltag: https://zoom.us/j/81234567890?pwd=a.1</p> ";

/** The median in milliseconds, each time of an invite that nobody has seen before. */
function timeOf(people: number, bytes: number): number {
  const times = Array.from({ length: rounds }, (_, round) => {
    const content = `${round}${filledWith(body, bytes)}`;
    const invite = anInvite({ people, minutes: 60, bodies: [{ kind: "html", content }] });
    const started = performance.now();
    presentHeadline(assess(invite, regionHovedstaden, {}), invite.role, "da");
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN;
}

const [ordinary, thousand, fiveThousand] = [timeOf(12, 2000), timeOf(1000, 2000), timeOf(5000, 2000)];
tell({ promise: "F3", what: "a verdict on 5,000 attendees", value: fiveThousand, atMost: 100, unit: "ms" });
const times = (value: number) => `${(value / ordinary).toFixed(1)} times an invite of 12 people`;
console.log(`1,000 attendees: ${times(thousand)}; 5,000: ${times(fiveThousand)} (${ordinary.toFixed(2)} ms)`);
console.log(`A text of 100 KB: ${times(timeOf(12, 100_000))}`);
