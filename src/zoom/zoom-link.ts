import type { WebAddress } from "./web-address";
import { queryValue } from "./web-address";
import type { MeetingKind } from "./service";
import { accountOf, isZoomHost } from "./hosts";

/** What a genuine Zoom address leads to, when it leads to a meeting. */
export interface ZoomLink {
  readonly kind: Exclude<MeetingKind, "id">;
  readonly host: string;
  readonly account: string | undefined;
  readonly meetingId: string | undefined;
  /** What tells this meeting from others when it has no id: the personal name or the registration's token. */
  readonly name: string | undefined;
  /** The link lets its holder in without typing a passcode. */
  readonly carriesPasscode: boolean;
}

type LinkKind = ZoomLink["kind"];

/** Paths by kind; the group is the meeting id, or the name where there is no id. */
const paths: readonly (readonly [RegExp, LinkKind])[] = [
  [/^\/(?:j|wc\/join|launch\/jc)\/(\d{9,11})\b/i, "meeting"],
  [/^\/w\/(\d{9,11})\b/i, "webinar"],
  [/^\/(?:s\/(\d{9,11})\b|wc\/(\d{9,11})\/start\b)/i, "start"],
  [/^\/wc\/(\d{9,11})(?:\/join)?\/?$/i, "meeting"],
  [/^\/(?:wc\/)?my\/([\w.-]+)\/?$/i, "personal"],
  [/^\/meetings?\/(?:register\/)?([\w.-]+)(?:\/register)?\/?$/i, "registration"],
  [/^\/webinars?\/(?:register\/)?([\w.-]+)(?:\/register)?\/?$/i, "webinar-registration"],
];

const idShape = /^\d{9,11}$/;

function isRegistration(path: string): boolean {
  return /^\/(?:meeting|webinar)s?\/(?:register\/.|[^/]+\/register\b)/i.test(path);
}

function readPath(path: string): { kind: LinkKind; key: string } | undefined {
  for (const [pattern, kind] of paths) {
    const match = pattern.exec(path);
    if (match && (!/registration/.test(kind) || isRegistration(path))) {
      return { kind, key: match[1] ?? match[2] ?? "" };
    }
  }
  return undefined;
}

function readAppLink({ path, query }: WebAddress): { kind: LinkKind; key: string } | undefined {
  const key = queryValue(query, "confno") ?? "";
  if (!idShape.test(key)) return undefined;
  return { kind: /^\/start\b/i.test(path) ? "start" : "meeting", key };
}

/** Reads a genuine Zoom address that leads to a meeting; `undefined` for all others, Zoom's own pages too. */
export function readZoomLink(address: WebAddress): ZoomLink | undefined {
  if (!isZoomHost(address.host)) return undefined;
  const found = address.scheme.startsWith("http") ? readPath(address.path) : readAppLink(address);
  if (!found) return undefined;
  const meetingId = idShape.test(found.key) && !/registration/.test(found.kind) ? found.key : undefined;
  return {
    kind: found.kind === "meeting" && found.key.length === 10 ? "personal" : found.kind,
    host: address.host,
    account: accountOf(address.host),
    meetingId,
    name: meetingId ? undefined : found.key,
    carriesPasscode: /(?:^|&)(?:pwd|tk)=[^&]/.test(address.query),
  };
}
