import type { Finding, Message } from "../../src/license/finding";
import type { Verdict } from "../../src/license/verdict";
import type { Service, ZoomMeeting } from "../../src/zoom/service";

/** A finding that says the message; an error of a rule of no name unless the test states it. */
export function aFinding(message: Message, rest: Partial<Omit<Finding, "message" | "params">> = {}): Finding {
  return { rule: "some-rule", severity: "error", cites: [], fixes: [], ...rest, ...message };
}

export function aMeeting(input: Partial<ZoomMeeting> = {}): ZoomMeeting {
  return {
    kind: "meeting",
    host: "us02web.zoom.us",
    account: undefined,
    meetingId: "81234567890",
    passcode: undefined,
    url: "https://us02web.zoom.us/j/81234567890",
    wrappedBy: [],
    warnings: [],
    ...input,
  };
}

/** A Zoom service with these meetings. */
export function zoom(meetings: readonly ZoomMeeting[] = [aMeeting()]): Service {
  return { kind: "zoom", meetings, others: [], impostors: [] };
}

export const noService: Service = { kind: "none", meetings: [], others: [], impostors: [] };

/** A verdict that an order is missing for a group of 12 that lasts 60 minutes. State only what matters to the test. */
export function aVerdict(input: Partial<Verdict> = {}): Verdict {
  return {
    need: "needed",
    plan: "enterprise",
    gap: "order",
    licensesMissing: 1,
    findings: [aFinding(tooLong)],
    measures: {
      minutes: { atLeast: 60, atMost: 60 },
      people: { atLeast: 12, atMost: 12 },
      limitMinutes: 40,
      limitPeople: 100,
    },
    service: zoom(),
    ifOnZoom: false,
    ...input,
  };
}

export const license = { da: "en enterprise-licens", en: "an enterprise license" };

export const tooLong: Message = {
  message: "tooLong",
  params: { minutes: 60, limit: 40, over: 20, license, longestOccurrence: false, pair: false },
};

export const tooMany: Message = {
  message: "tooMany",
  params: { people: 112, atLeast: false, limit: 100, over: 12, license },
};
