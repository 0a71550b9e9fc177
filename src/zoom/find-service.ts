/** The Zoom meetings inside an invite, and whatever else wants to be one. */
import type { Invite } from "../invite/invite";
import type { Service, ZoomMeeting } from "./service";
import { otherServiceOf } from "./other-services";
import { readWebAddress } from "./web-address";
import type { ZoomLink } from "./zoom-link";
import { readZoomLink } from "./zoom-link";

const addressInText = /(?:https?|zoommtg|zoomus):\/\/[^\s<>"“”«»`{}|^]+/gi;

function readTexts(invite: Invite): string {
  const bodies = (invite.bodies ?? []).map(({ kind, content }) =>
    kind === "html" ? content.replace(/&amp;/g, "&") : content,
  );
  return [invite.location ?? "", ...bodies, invite.subject ?? ""].join("\n");
}

function meetingOf(url: string, link: ZoomLink): ZoomMeeting {
  const isWeb = /^https:/i.test(url);
  const { kind, host, account, meetingId } = link;
  return {
    kind,
    host,
    account,
    meetingId,
    passcode: undefined,
    url: isWeb ? url : undefined,
    wrappedBy: [],
    warnings: kind === "start" ? ["start-link"] : [],
  };
}

/** Every meeting service that the invite names, Zoom's meetings in full. */
export function findService(invite: Invite): Service {
  const meetings: { [key: string]: ZoomMeeting } = {};
  const others: { [name: string]: true } = {};
  for (const found of readTexts(invite).match(addressInText) ?? []) {
    const url = found.replace(/[.,;:!?'*)\]]+$/, "");
    const address = readWebAddress(url);
    const link = address && readZoomLink(address);
    const other = address && otherServiceOf(address);
    if (other) others[other] = true;
    if (link) {
      const key = link.meetingId ?? link.host + "/" + link.name;
      meetings[key] = meetings[key] ?? meetingOf(url, link);
    }
  }
  const list = Object.keys(meetings).map((key) => meetings[key]!);
  const names = Object.keys(others);
  const isRead = invite.bodies !== undefined && invite.location !== undefined;
  const kind = list.length ? "zoom" : names.length ? "other" : isRead ? "none" : "unread";
  return { kind, meetings: list, others: names, impostors: [] };
}
