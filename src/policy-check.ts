/** Whether a policy file can be used, and what it means: `npm run policy -- FILE.json` */
import { outputTo } from "./hosts/terminal/output";
import { painter, wantsColors } from "./hosts/terminal/paint";
import { readPolicyCommand, type PolicyCommand } from "./hosts/terminal/policy/command-line";
import { changeReport, meaningReport, problemReport } from "./hosts/terminal/policy/policy-report";
import { policyInFile, policyNamed, type PolicySource } from "./hosts/terminal/policy/policy-source";
import type { Language, Policy } from "./policy/policy";

const refused = 1;
const unreadable = 2;

async function main(): Promise<number> {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const command = readPolicyCommand(process.argv.slice(2), LC_ALL || LC_MESSAGES || LANG);
  if ("fault" in command) return complain(command.fault, unreadable);
  if ("file" in command) return check(command);
  await outputTo(process.stdout).write(command.help);
  return 0;
}

async function check({ file, against, language }: PolicyCommand): Promise<number> {
  const paint = painter(wantsColors(process.stdout, process.env));
  const policy = await usable(file, policyInFile(file, language), language);
  if (typeof policy === "number") return policy;
  const reports = [meaningReport(policy, language, paint)];
  if (against !== undefined) {
    const other = await usable(against, policyNamed(against, language), language);
    if (typeof other === "number") return other;
    reports.push(changeReport({ policy, other, language }, paint));
  }
  await outputTo(process.stdout).write(reports.join("\n\n"));
  return 0;
}

/** The policy, or the exit code after saying why there is none. */
async function usable(name: string, source: PolicySource, language: Language): Promise<Policy | number> {
  if ("unreadable" in source) return complain(source.unreadable, unreadable);
  return source.ok ? source.policy : complain(problemReport(name, source.problems, language), refused);
}

async function complain(text: string, code: number): Promise<number> {
  await outputTo(process.stderr).write(text);
  return code;
}

void main().then((code) => {
  process.exitCode = code;
});
