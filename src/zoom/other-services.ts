import { hostsUnder } from "./hosts";
import type { WebAddress } from "./web-address";

interface OtherService {
  readonly name: string;
  /** Where it serves meetings. */
  readonly hosts: RegExp;
  /** The paths that are meetings. */
  readonly paths: RegExp;
  /** A pattern for how texts call it. */
  readonly words: string;
}

function service(name: string, domains: string, { paths = /^\/./, words = name } = {}): OtherService {
  return { name, hosts: hostsUnder(domains), paths, words };
}

const services: readonly OtherService[] = [
  service("Teams", "teams.microsoft.com teams.live.com teams.microsoft.us teams.cloud.microsoft", {
    paths: /meetup-join|^\/(?:meet|l\/meeting|dl\/launcher|convene)\b/i,
    words:
      "microsoft teams|teams[- ](?:møde|meeting|möte|møte|besprechung|kokous)|r[ée]uni[oó]n (?:de )?teams",
  }),
  service("Google Meet", "meet.google.com"),
  service("Webex", "webex.com", { paths: /\/(?:meet|join|j\.php|wbxmjs|webappng|m|weblink)\b/i }),
  service("Whereby", "whereby.com appear.in", { paths: /^\/(?!information|blog)./ }),
  service("Jitsi", "meet.jit.si 8x8.vc"),
  service("GoTo", "gotomeeting.com gotomeet.me gotowebinar.com meet.goto.com app.goto.com", {
    words: "goto ?(?:meeting|webinar)",
  }),
  service("Skype", "join.skype.com meet.lync.com meet.skype.com", {
    words: "skype[- ](?:møde|meeting|möte|besprechung)",
  }),
  service("ON24", "on24.com"),
  service("Livestorm", "livestorm.co"),
  service("Adobe Connect", "adobeconnect.com"),
  service("Pexip", "pexip.me pexip.com"),
  service("VDX", "vconf.dk", { paths: /^/ }),
  service("Amazon Chime", "chime.aws"),
  service("RingCentral", "v.ringcentral.com meetings.ringcentral.com video.ringcentral.com"),
  service("BlueJeans", "bluejeans.com"),
  service("ClickMeeting", "clickmeeting.com"),
  service("Zoho Meeting", "meeting.zoho.com meeting.zoho.eu"),
  service("FaceTime", "facetime.apple.com"),
  // Installed by everybody on hosts of their own, and known by its paths.
  service("BigBlueButton", "[^]+", {
    paths: /^\/(?:bigbluebutton\/|(?:b|rooms)\/[a-z0-9]{3}-[a-z0-9]{3}-[a-z0-9]{3}\b)/i,
  }),
];

/** The name of the meeting service, other than Zoom, that the address leads to. */
export function otherServiceOf({ host, path }: WebAddress): string | undefined {
  const found = services.find(({ hosts, paths }) => hosts.test(host) && paths.test(path));
  return found && found.name;
}

/** A pattern for the words by which a text says that what follows is another service's meeting. */
export const otherServiceWords = services.map(({ words }) => words).join("|");

/** The service that these words, which `otherServiceWords` matched, belong to. */
export function serviceNamed(text: string): string | undefined {
  const found = services.find(({ words }) => new RegExp("^(?:" + words + ")$", "i").test(text));
  return found && found.name;
}
