import { hostsUnder } from "./hosts";
import type { WebAddress } from "./web-address";

/** A row a service: its name, where it serves meetings, the paths that are meetings, and how texts call it. */
type OtherService = readonly [name: string, hosts: RegExp, paths?: RegExp, words?: string];

const services: readonly OtherService[] = [
  [
    "Teams",
    hostsUnder("teams.microsoft.com teams.live.com teams.microsoft.us teams.cloud.microsoft"),
    /meetup-join|^\/(?:meet|l\/meeting|dl\/launcher|convene)\b/i,
    "microsoft teams|teams[- ](?:møde|meeting|möte|møte|besprechung|kokous)|r[ée]uni[oó]n (?:de )?teams",
  ],
  ["Google Meet", hostsUnder("meet.google.com")],
  ["Webex", hostsUnder("webex.com"), /\/(?:meet|join|j\.php|wbxmjs|webappng|m|weblink)\b/i],
  ["Whereby", hostsUnder("whereby.com appear.in"), /^\/(?!information|blog)./],
  ["Jitsi", hostsUnder("meet.jit.si 8x8.vc")],
  [
    "GoTo",
    hostsUnder("gotomeeting.com gotomeet.me gotowebinar.com meet.goto.com app.goto.com"),
    /^\/./,
    "goto ?(?:meeting|webinar)",
  ],
  [
    "Skype",
    hostsUnder("join.skype.com meet.lync.com meet.skype.com"),
    /^\/./,
    "skype[- ](?:møde|meeting|möte|besprechung)",
  ],
  ["ON24", hostsUnder("on24.com")],
  ["Livestorm", hostsUnder("livestorm.co")],
  ["Adobe Connect", hostsUnder("adobeconnect.com")],
  ["Pexip", hostsUnder("pexip.me pexip.com")],
  ["VDX", hostsUnder("vconf.dk"), /^/],
  ["Amazon Chime", hostsUnder("chime.aws")],
  ["RingCentral", hostsUnder("v.ringcentral.com meetings.ringcentral.com video.ringcentral.com")],
  ["BlueJeans", hostsUnder("bluejeans.com")],
  ["ClickMeeting", hostsUnder("clickmeeting.com")],
  ["Zoho Meeting", hostsUnder("meeting.zoho.com meeting.zoho.eu")],
  ["FaceTime", hostsUnder("facetime.apple.com")],
  // Installed by everybody on hosts of their own, and known by its paths.
  ["BigBlueButton", /^/, /^\/(?:bigbluebutton\/|(?:b|rooms)\/[a-z0-9]{3}-[a-z0-9]{3}-[a-z0-9]{3}\b)/i],
];

/** The name of the meeting service, other than Zoom, that the address leads to. */
export function otherServiceOf({ host, path }: WebAddress): string | undefined {
  const row = services.find(([, hosts, paths = /^\/./]) => hosts.test(host) && paths.test(path));
  return row && row[0];
}

function wordsOf([name, , , words = name]: OtherService): string {
  return words;
}

/** A pattern for the words by which a text says that what follows is another service's meeting. */
export const otherServiceWords = services.map(wordsOf).join("|");

const named = services.map((row) => [row[0], new RegExp("^(?:" + wordsOf(row) + ")$", "i")] as const);

/** The service that these words, which `otherServiceWords` matched, belong to. */
export function serviceNamed(text: string): string | undefined {
  const row = named.find(([, words]) => words.test(text));
  return row && row[0];
}
