/** What was found of a meeting service in an invite. The only door of this room is `findService` in `find-service.ts`. */

/**
 * `meeting` /j/, /wc/join; `webinar` /w/; `personal` /my/ or a personal meeting id; `start` = the host's own
 * start link, not for attendees; `registration` = a page to sign up, of a meeting or of a webinar; `id` = a
 * meeting id in the text without any link.
 */
export type MeetingKind =
  "meeting" | "webinar" | "personal" | "start" | "registration" | "webinar-registration" | "id";

export type MeetingWarning =
  "start-link" | "no-passcode" | "http-only" | "wrapped-unreadable" | "text-shows-other-host";

/** One Zoom meeting that the invite names. */
export interface ZoomMeeting {
  readonly kind: MeetingKind;
  /** The true host of the link in lower case, as a browser would read it; `undefined` for a meeting by id alone. */
  readonly host: string | undefined;
  /** The customer name in the host (`uio` of `uio.zoom.us`); `undefined` for none and for Zoom's own (`us02web`, `app`). */
  readonly account: string | undefined;
  /** 9 to 11 digits without spaces. */
  readonly meetingId: string | undefined;
  /** As typed in the text, leading zeros kept; never the token of `pwd=`. */
  readonly passcode: string | undefined;
  /**
   * The link byte for byte as it was found once unwrapped (one that was written without a scheme has `https://`
   * before it); an `https` address on a genuine Zoom host, safe to open.
   */
  readonly url: string | undefined;
  /** Hosts of the link wrappers that were undone, outermost first. */
  readonly wrappedBy: readonly string[];
  readonly warnings: readonly MeetingWarning[];
}

/** A link that pretends to be Zoom's. Never made clickable. */
export interface Impostor {
  /** The true host to which it leads, in ASCII (punycode) lower case; empty when not even that can be read. */
  readonly host: string;
  readonly reason: "lookalike-host" | "userinfo" | "unreadable-address" | "text-shows-zoom" | "hidden";
}

/**
 * `zoom`: at least one genuine Zoom meeting. `other`: only another service. `lookalike`: impostors, and no genuine
 * link to a meeting; an id in a text around an impostor is not believed.
 * `none`: nothing in what was read, and all was read. `unread`: nothing found, but body or location was not read.
 */
export interface Service {
  readonly kind: "zoom" | "other" | "lookalike" | "none" | "unread";
  readonly meetings: readonly ZoomMeeting[];
  /** Names of other services as they call themselves: "Teams", "Google Meet". */
  readonly others: readonly string[];
  readonly impostors: readonly Impostor[];
}
