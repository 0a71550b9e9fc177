/** What the forecast takes for a calendar file, from its bytes to the numbers of the report. */
import { forecastOf } from "../../src/hosts/terminal/forecast/count/forecast";
import { choosePeriod } from "../../src/hosts/terminal/forecast/run/choose-period";
import { tallyFiles } from "../../src/hosts/terminal/forecast/run/tally-files";
import { packs } from "../../src/policy/packs";
import { departmentYear, groupSizes } from "../../test/support/department/department";

const path = process.argv[2] ?? "";
const policy = packs[0];
const period = choosePeriod({ from: undefined, to: undefined }, () => departmentYear);
const basis = {
  period: period.span,
  policy,
  groupSizes,
  aliases: new Map<string, string>(),
  withSubjects: false,
};
const before = process.cpuUsage();
async function run() {
  const tally = await tallyFiles([{ path, size: 0 }], { basis, zone: "Europe/Copenhagen" }, () => undefined);
  const { holders, meetings } = forecastOf(tally.parts, { period, policy });
  const { user, system } = process.cpuUsage(before);
  console.log(
    JSON.stringify({
      holders: holders.length,
      meetings,
      milliseconds: (user + system) / 1000,
      kilobytes: process.resourceUsage().maxRSS,
    }),
  );
}
void run();
