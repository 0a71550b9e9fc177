/** What the library takes for a whole calendar file by itself. */
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const before = process.cpuUsage();
const calendar = ICAL.parse(readFileSync(process.argv[2] ?? "", "utf8"));
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({
    events: calendar[2].filter(([name]) => name === "vevent").length,
    milliseconds: (user + system) / 1000,
    kilobytes: process.resourceUsage().maxRSS,
  }),
);
