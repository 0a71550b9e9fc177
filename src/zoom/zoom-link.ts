import { accountOf, isZoomHost } from "./hosts";
import type { MeetingKind } from "./service";
import type { WebAddress } from "./web-address";

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

/** The first group that matches is the meeting id, or the name where there is no id. */
type Place = readonly [kind: LinkKind, path: RegExp];

const places: readonly Place[] = [
  ["meeting", /^\/(?:j|wc\/join|launch\/jc)\/(\d{9,11})(?!\w)/i],
  ["meeting", /^\/wc\/(\d{9,11})(?:\/join)?\/?$/i],
  ["webinar", /^\/w\/(\d{9,11})(?!\w)/i],
  ["start", /^\/(?:s|wc(?=\/\d+\/start\b))\/(\d{9,11})(?!\w)/i],
  ["personal", /^\/(?:wc\/)?my\/([\w.-]+)\/?$/i],
  ["registration", /^\/meetings?\/(?:register\/([\w.-]+)|([\w.-]+)\/register)\/?$/i],
  ["webinar-registration", /^\/webinars?\/(?:register\/([\w.-]+(?:\/WN_[\w-]+)?)|([\w.-]+)\/register)\/?$/i],
];

/** On Zoom Events `ev` is an event's page, where one registers, and `ejl` the link to join it. */
const eventPlaces: readonly Place[] = [
  ["webinar", /^\/ejl\/([\w~.-]+)/i],
  ["webinar-registration", /^\/ev\/([\w~.-]+)/i],
];

/** Links into the app, by path and query. */
const appPlaces: readonly Place[] = [
  ["start", /^\/start\b.*[?&]confno=(\d{9,11})(?!\w)/i],
  ["meeting", /[?&]confno=(\d{9,11})(?!\w)/i],
];

/** Reads a genuine Zoom address that leads to a meeting; `undefined` for all others, Zoom's other pages too. */
export function readZoomLink(address: WebAddress): ZoomLink | undefined {
  const { scheme, host, path, query } = address;
  if (!isZoomHost(host)) return undefined;
  if (scheme.startsWith("zoom")) return readPlace(appPlaces, path + "?" + query, address);
  return readPlace(host.startsWith("events.") ? eventPlaces : places, path, address);
}

function readPlace(table: readonly Place[], path: string, address: WebAddress): ZoomLink | undefined {
  const place = table.find(([, pattern]) => pattern.test(path));
  const match = place && place[1].exec(path);
  return place && match ? linkTo(place[0], match[1] || match[2] || "", address) : undefined;
}

function linkTo(kind: LinkKind, name: string, { host, query }: WebAddress): ZoomLink {
  const meetingId = /^(?:meeting|webinar|start)$/.test(kind) && /^\d+$/.test(name) ? name : undefined;
  const account = accountOf(host);
  return {
    kind: kind === "meeting" && name.length === 10 ? "personal" : kind,
    host,
    account,
    meetingId,
    key: meetingId || [kind, account, name.toLowerCase()].join(" "),
    carriesPasscode: /(?:^|&)(?:pwd|tk)=[^&]/.test(query),
  };
}
