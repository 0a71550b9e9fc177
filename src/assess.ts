/** Calendar files to verdicts, or to a forecast for a department, in a terminal: `npm run assess -- FILE.ics...` */
import { assessFiles } from "./hosts/terminal/assess-files";
import { eventBlock } from "./hosts/terminal/event-block";
import { eventJson } from "./hosts/terminal/event-json";
import { forecastCommand } from "./hosts/terminal/forecast/run/forecast-command";
import { asksForReport, readReportCommand } from "./hosts/terminal/forecast/run/report-options";
import { readCommandLine, type Options } from "./hosts/terminal/options";
import { outputTo } from "./hosts/terminal/output";
import { painter, wantsColors } from "./hosts/terminal/paint";
import { sayUsageFault } from "./hosts/terminal/usage";
import { packs } from "./policy/packs";
import { forecastCommandWords } from "./words/forecast-command-words";
import { terminalWords } from "./words/terminal-words";

const unreadable = 2;

async function main(): Promise<number> {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const args = process.argv.slice(2);
  const language = LC_ALL || LC_MESSAGES || LANG;
  if (asksForReport(args)) return report(args, language);
  const command = readCommandLine(args, language);
  if ("options" in command) return run(command.options);
  if ("fault" in command) return fail(sayUsageFault(command));
  await outputTo(process.stdout).write(terminalWords[command.help].usage);
  return 0;
}

async function report(args: readonly string[], language: string | undefined): Promise<number> {
  const command = readReportCommand(args, language);
  if ("wrong" in command) return fail(command.wrong);
  const told = outputTo(process.stdout);
  if ("help" in command) {
    await told.write(forecastCommandWords[command.help].usage);
    return 0;
  }
  const place = {
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    year: new Date().getFullYear(),
    screen: process.stderr,
    told,
    problems: outputTo(process.stderr),
  };
  return (await forecastCommand(command.options, place)) ? 0 : unreadable;
}

async function run(options: Options): Promise<number> {
  const policy = packs.find(({ id }) => id === options.policy);
  const { unknownPolicy, seeHelp } = terminalWords[options.language];
  if (options.policy !== undefined && policy === undefined) {
    const known = packs.map(({ id }) => id);
    return fail(`${unknownPolicy(options.policy, known)} ${seeHelp}`);
  }
  const paint = painter(wantsColors(process.stdout, process.env));
  const whole = await assessFiles({
    options,
    policy,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    input: process.stdin,
    events: outputTo(process.stdout),
    problems: outputTo(process.stderr),
    show: (event) => (options.json ? eventJson(event) : eventBlock(event, paint) + "\n"),
  });
  return whole ? 0 : unreadable;
}

async function fail(message: string): Promise<number> {
  await outputTo(process.stderr).write(message);
  return unreadable;
}

void main().then((code) => {
  process.exitCode = code;
});
