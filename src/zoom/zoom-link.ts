import { accountOf, isZoomHost } from "./hosts";
import type { MeetingKind } from "./service";
import type { WebAddress } from "./web-address";
import { queryValue } from "./web-address";

/** A genuine Zoom address that leads to a meeting. */
export interface ZoomLink {
  readonly kind: Exclude<MeetingKind, "id">;
  readonly host: string;
  readonly account: string | undefined;
  readonly meetingId: string | undefined;
  /** The same for all links to the same meeting: its id, or else the personal name or the registration's token. */
  readonly key: string;
  /** The link lets its holder in without a passcode typed. */
  readonly carriesPasscode: boolean;
}

type LinkKind = ZoomLink["kind"];

interface Place {
  readonly kind: LinkKind;
  readonly name: string;
}

/** Paths by kind; the first group that matches is the meeting id, or the name where there is no id. */
const paths: readonly (readonly [RegExp, LinkKind])[] = [
  [/^\/(?:j|wc\/join|launch\/jc)\/(\d{9,11})(?!\w)/i, "meeting"],
  [/^\/wc\/(\d{9,11})(?:\/join)?\/?$/i, "meeting"],
  [/^\/w\/(\d{9,11})(?!\w)/i, "webinar"],
  [/^\/(?:s|wc(?=\/\d+\/start\b))\/(\d{9,11})(?!\w)/i, "start"],
  [/^\/(?:wc\/)?my\/([\w.-]+)\/?$/i, "personal"],
  [/^\/meetings?\/(?:register\/([\w.-]+)|([\w.-]+)\/register)\/?$/i, "registration"],
  [/^\/webinars?\/(?:register\/([\w.-]+(?:\/WN_[\w-]+)?)|([\w.-]+)\/register)\/?$/i, "webinar-registration"],
];

/** Zoom Events: `ev` is an event's page, where one registers; `ejl` is the link to join it. */
const eventPath = /^\/(ev|ejl)\/([\w~.-]+)/i;

const idShape = /^\d{9,11}$/;
const kindsWithId = /^(?:meeting|webinar|start)$/;

function readEvent({ host, path }: WebAddress): Place | undefined {
  const [, page, name] = (host.startsWith("events.") && eventPath.exec(path)) || [];
  return name ? { kind: page === "ejl" ? "webinar" : "webinar-registration", name } : undefined;
}

function readPath({ path }: WebAddress): Place | undefined {
  for (const [pattern, kind] of paths) {
    const [, first, second] = pattern.exec(path) ?? [];
    const name = first ?? second;
    if (name) return { kind, name };
  }
  return undefined;
}

function readAppLink({ path, query }: WebAddress): Place | undefined {
  const name = queryValue(query, "confno");
  return name && idShape.test(name)
    ? { kind: /^\/start\b/i.test(path) ? "start" : "meeting", name }
    : undefined;
}

function readPlace(address: WebAddress): Place | undefined {
  return address.scheme.startsWith("http") ? (readEvent(address) ?? readPath(address)) : readAppLink(address);
}

/** Reads a genuine Zoom address that leads to a meeting; `undefined` for all others, Zoom's other pages too. */
export function readZoomLink(address: WebAddress): ZoomLink | undefined {
  const place = isZoomHost(address.host) ? readPlace(address) : undefined;
  return place && linkTo(place, address);
}

function linkTo({ kind, name }: Place, { host, query }: WebAddress): ZoomLink {
  const meetingId = kindsWithId.test(kind) && idShape.test(name) ? name : undefined;
  const account = accountOf(host);
  return {
    kind: kind === "meeting" && name.length === 10 ? "personal" : kind,
    host,
    account,
    meetingId,
    key: meetingId ?? [kind, account, name.toLowerCase()].join(" "),
    carriesPasscode: /(?:^|&)(?:pwd|tk)=[^&]/.test(query),
  };
}
