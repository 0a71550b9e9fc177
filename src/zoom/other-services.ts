import { isOnDomains } from "./hosts";
import type { WebAddress } from "./web-address";

/** A row a service: its name, the domains it serves meetings on, the paths that are meetings, and how texts call it. */
type OtherService = readonly [name: string, domains: string, paths?: RegExp, words?: string];

const services: readonly OtherService[] = [
  [
    "Teams",
    "teams.microsoft.com teams.live.com teams.microsoft.us teams.cloud.microsoft",
    /meetup-join|^\/(?:meet|l\/meeting|dl\/launcher|convene)\b/i,
    "microsoft teams|teams[- ](?:møde|meeting|möte|møte|besprechung|kokous)|r[ée]uni[oó]n (?:de )?teams",
  ],
  ["Google Meet", "meet.google.com"],
  ["Webex", "webex.com", /\/(?:meet|join|j\.php|wbxmjs|webappng|m|weblink)\b/i],
  ["Whereby", "whereby.com appear.in", /^\/(?!information|blog)./],
  ["Jitsi", "meet.jit.si 8x8.vc"],
  [
    "GoTo",
    "gotomeeting.com gotomeet.me gotowebinar.com meet.goto.com app.goto.com",
    /^\/./,
    "goto ?(?:meeting|webinar)",
  ],
  [
    "Skype",
    "join.skype.com meet.lync.com meet.skype.com",
    /^\/./,
    "skype[- ](?:møde|meeting|möte|besprechung)",
  ],
  ["ON24", "on24.com"],
  ["Livestorm", "livestorm.co"],
  ["Adobe Connect", "adobeconnect.com"],
  ["Pexip", "pexip.me pexip.com"],
  ["VDX", "vconf.dk", /^/],
  ["Amazon Chime", "chime.aws"],
  ["RingCentral", "v.ringcentral.com meetings.ringcentral.com video.ringcentral.com"],
  ["BlueJeans", "bluejeans.com"],
  ["ClickMeeting", "clickmeeting.com"],
  ["BigMarker", "bigmarker.com"],
  ["Zoho Meeting", "meeting.zoho.com meeting.zoho.eu"],
  ["Dialpad", "meetings.dialpad.com"],
  ["Lifesize", "call.lifesizecloud.com"],
  ["StarLeaf", "meet.starleaf.com"],
  ["FaceTime", "facetime.apple.com"],
  // Installed by everybody on hosts of their own, and known by its paths.
  ["BigBlueButton", "", /^\/(?:bigbluebutton\/|(?:b|rooms)\/[a-z0-9]{3}-[a-z0-9]{3}-[a-z0-9]{3}\b)/i],
];

/** The name of the meeting service, other than Zoom, that the address leads to. */
export function otherServiceOf({ host, path }: WebAddress): string | undefined {
  const row = services.filter(
    ([, domains, paths = /^\/./]) => (!domains || isOnDomains(host, domains)) && paths.test(path),
  )[0];
  return row && row[0];
}

const wordsOf = ([name, , , words = name.toLowerCase()]: OtherService): string => words;

/** A pattern for the words by which a text says that what follows is another service's meeting. */
export const otherServiceWords = services.map(wordsOf).join("|");

/** The service that these words, which `otherServiceWords` matched, belong to. */
export function serviceNamed(text: string): string | undefined {
  const row = services.filter((service) => new RegExp("^(?:" + wordsOf(service) + ")$", "i").test(text))[0];
  return row && row[0];
}
