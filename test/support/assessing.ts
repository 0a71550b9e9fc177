import type { Answers } from "../../src/license/answers";
import { assess } from "../../src/license/assess";
import type { Finding, MessageId } from "../../src/license/finding";
import type { Verdict } from "../../src/license/verdict";
import type { Policy } from "../../src/policy/policy";
import { packs } from "../../src/policy/packs";
import { anInvite } from "./an-invite";

/** The pack of that id; a test that names one that does not exist fails. */
export function pack(id: string): Policy {
  const found = packs.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no pack "${id}"`);
  return found;
}

export const regionHovedstaden = pack("region-hovedstaden");
export const djoef = pack("djoef");

/** The verdict on an invite by the rules of Region Hovedstaden. */
export function verdictOn(input: Parameters<typeof anInvite>[0], answers: Answers = {}): Verdict {
  return assess(anInvite(input), regionHovedstaden, answers);
}

/** The messages of a verdict, the answer first. */
export function messagesOf(verdict: Verdict): readonly MessageId[] {
  return verdict.findings.map(({ message }) => message);
}

/** The finding with that message; a test that expects one that is not there fails. */
export function findingOf(verdict: Verdict, message: MessageId): Finding {
  const found = verdict.findings.find((finding) => finding.message === message);
  if (found === undefined) throw new Error(`No "${message}" among ${messagesOf(verdict).join(", ")}`);
  return found;
}
