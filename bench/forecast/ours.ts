/** What the forecast takes for a calendar file, from its bytes to the numbers of the report. */
import { forecastOf } from "../../src/hosts/terminal/forecast/count/forecast";
import { choosePeriod } from "../../src/hosts/terminal/forecast/run/choose-period";
import { tallyFiles } from "../../src/hosts/terminal/forecast/run/tally-files";
import { packs } from "../../src/policy/packs";
import { departmentYear, groupSizes } from "../../test/support/department/department";
import { holderNumbers } from "../../test/support/department/holder-numbers";

const path = process.argv[2] ?? "";
const policy = packs[0];

async function run(): Promise<void> {
  const before = process.cpuUsage();
  const period = choosePeriod({ from: undefined, to: undefined }, () => departmentYear);
  const basis = { period: period.span, policy, groupSizes, aliases: new Map(), withSubjects: false };
  const tally = await tallyFiles([{ path, size: 0 }], { basis, zone: "Europe/Copenhagen" }, () => undefined);
  const forecast = forecastOf(tally.parts, { period, policy });
  const { user, system } = process.cpuUsage(before);
  const kilobytes = process.resourceUsage().maxRSS;
  console.log(
    JSON.stringify({ milliseconds: (user + system) / 1000, kilobytes, numbers: holderNumbers(forecast) }),
  );
}

void run();
