/** What the library takes for the events of a calendar file by itself, one at a time and forgotten at once. */
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const end = "END:VEVENT";
const before = process.cpuUsage();
const text = readFileSync(process.argv[2] ?? "", "utf8");
let events = 0;
for (let from = text.indexOf("BEGIN:VEVENT"); from >= 0; from = text.indexOf("BEGIN:VEVENT", from)) {
  const to = text.indexOf(end, from) + end.length;
  ICAL.parse(text.slice(from, to));
  events += 1;
  from = to;
}
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({ events, milliseconds: (user + system) / 1000, kilobytes: process.resourceUsage().maxRSS }),
);
