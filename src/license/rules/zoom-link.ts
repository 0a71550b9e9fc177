import type { Finding, Message, Severity } from "../finding";
import { institutionOfZoomName } from "../../policy/choose-policy";
import type { ZoomMeeting } from "../../zoom/service";
import type { Rule } from "../rule";
import type { Situation } from "../situation";

/** What an organizer should know of the Zoom link before it goes out to everyone. */
export const zoomLink: Rule = {
  id: "zoom-link",
  remark: true,
  check(situation) {
    if (situation.invite.role !== "organizer" || situation.service.kind !== "zoom") return undefined;
    if (situation.service.meetings.every(isPlain)) return undefined;
    return { findings: [...ownLinks(situation), ...passcode(situation), ...accounts(situation)] };
  },
};

/** Nothing to say about most links: a meeting with a passcode on nobody's own Zoom. */
function isPlain({ kind, warnings, account }: ZoomMeeting): boolean {
  return account === undefined && warnings.length === 0 && kind !== "start" && kind !== "personal";
}

function ownLinks({ service, requirement }: Situation): readonly Finding[] {
  const kinds = service.meetings.map(({ kind }) => kind);
  const findings: Finding[] = [];
  if (kinds.includes("start")) findings.push(remark({ message: "startLink", params: {} }, "warning"));
  if (kinds.includes("personal") && requirement.group === "yes") {
    findings.push(remark({ message: "personalLink", params: {} }, "note"));
  }
  return findings;
}

function passcode({ service }: Situation): readonly Finding[] {
  const open = service.meetings.some(({ warnings }) => warnings.includes("no-passcode"));
  return open ? [remark({ message: "noPasscode", params: {} }, "note")] : [];
}

function accounts({ service, policy }: Situation): readonly Finding[] {
  const own = policy.organization.zoomNames;
  const isKnown = (account: string) =>
    own.includes(account) || institutionOfZoomName(policy, account) !== undefined;
  const foreign = service.meetings.map(({ account }) => account).filter(isNamed);
  return unique(foreign.filter((account) => !isKnown(account))).map((account) =>
    remark({ message: "foreignAccount", params: { account, oursKnown: own.length > 0 } }, "note"),
  );
}

function isNamed(account: string | undefined): account is string {
  return account !== undefined;
}

function unique(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) === index);
}

function remark(message: Message, severity: Severity): Finding {
  return { rule: "zoom-link", severity, cites: [], fixes: [], ...message };
}
