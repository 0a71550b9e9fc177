import { byDomain } from "./hosts";
import type { WebAddress } from "./web-address";

/** Where it serves meetings, its name, the paths that are meetings, and a pattern for how texts call it. */
type Row = readonly [domains: string, name: string, paths?: RegExp | undefined, words?: string];

const services: readonly Row[] = [
  [
    "teams.microsoft.com teams.live.com teams.microsoft.us teams.cloud.microsoft",
    "Teams",
    /meetup-join|^\/(?:meet|l\/meeting|dl\/launcher|convene)\b/i,
    "microsoft teams|teams[- ](?:m[øö][dt]e|meeting|besprechung|kokous)|r[ée]uni[oó]n (?:de )?teams",
  ],
  ["meet.google.com", "Google Meet"],
  ["webex.com", "Webex", /\/(?:meet|join|j\.php|wbxmjs|webappng|m|weblink)\b/i],
  ["whereby.com appear.in", "Whereby", /^\/(?!information|blog)./],
  ["meet.jit.si 8x8.vc", "Jitsi"],
  [
    "gotomeeting.com gotomeet.me gotowebinar.com meet.goto.com app.goto.com",
    "GoTo",
    undefined,
    "goto ?(?:meeting|webinar)",
  ],
  [
    "join.skype.com meet.lync.com meet.skype.com",
    "Skype",
    undefined,
    "skype[- ](?:m[øö][dt]e|meeting|besprechung)",
  ],
  ["on24.com", "ON24"],
  ["livestorm.co", "Livestorm"],
  ["adobeconnect.com", "Adobe Connect"],
  ["pexip.me pexip.com", "Pexip"],
  ["vconf.dk", "VDX", /^/],
  ["chime.aws", "Amazon Chime"],
  ["v.ringcentral.com meetings.ringcentral.com video.ringcentral.com", "RingCentral"],
  ["bluejeans.com", "BlueJeans"],
  ["clickmeeting.com", "ClickMeeting"],
  ["meeting.zoho.com meeting.zoho.eu", "Zoho Meeting"],
  ["facetime.apple.com", "FaceTime"],
];

const serviceAt = byDomain(services);

/** Installed by everybody on hosts of their own, and known by its paths. */
const bigBlueButton = "BigBlueButton";
const itsPaths = /^\/(?:bigbluebutton\/|(?:b|rooms)\/[a-z0-9]{3}(?:-[a-z0-9]{3}){2}\b)/i;

/** The name of the meeting service, other than Zoom, that the address leads to. */
export function otherServiceOf({ host, path }: WebAddress): string | undefined {
  const [, name, paths = /^\/./] = serviceAt(host) || [];
  if (name && paths.test(path)) return name;
  return itsPaths.test(path) ? bigBlueButton : undefined;
}

/** A pattern for the words by which a text says that what follows is another service's meeting. */
export function otherServiceWords(): string {
  return services.map(([, name, , words = name]) => words).join("|") + "|" + bigBlueButton;
}

/** The service that these words, which `otherServiceWords` matched, belong to. */
export function serviceNamed(text: string): string {
  const words = text.toLowerCase();
  const found = services.find(([, name]) => words.includes(name.toLowerCase()));
  return found ? found[1] : bigBlueButton;
}
