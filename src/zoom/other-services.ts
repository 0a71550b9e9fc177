import { isUnderDomain } from "../invite/address";
import type { WebAddress } from "./web-address";

/** A row a service: its name, the domains it serves meetings on, and the paths that are meetings. */
type OtherService = readonly [name: string, domains: string, paths: RegExp];

const anywhere = /^\/./;

const services: readonly OtherService[] = [
  [
    "Teams",
    "teams.microsoft.com teams.live.com teams.microsoft.us teams.cloud.microsoft",
    /meetup-join|^\/(?:meet|l\/meeting|dl\/launcher|convene)\b/i,
  ],
  ["Google Meet", "meet.google.com", anywhere],
  ["Webex", "webex.com", /\/(?:meet|join|j\.php|wbxmjs|webappng|m|weblink)\b/i],
  ["Whereby", "whereby.com appear.in", anywhere],
  ["Jitsi", "meet.jit.si 8x8.vc", anywhere],
  ["GoTo", "gotomeeting.com gotomeet.me gotowebinar.com meet.goto.com app.goto.com", anywhere],
  ["Skype", "join.skype.com meet.lync.com meet.skype.com", anywhere],
  ["ON24", "on24.com", anywhere],
  ["Livestorm", "livestorm.co", anywhere],
  ["Adobe Connect", "adobeconnect.com", anywhere],
  ["Pexip", "pexip.me pexip.com", anywhere],
  ["VDX", "vdx.dk vconf.dk", anywhere],
  ["Amazon Chime", "chime.aws", anywhere],
  ["RingCentral", "v.ringcentral.com meetings.ringcentral.com video.ringcentral.com", anywhere],
  ["BlueJeans", "bluejeans.com", anywhere],
];

/** BigBlueButton is installed by everybody on hosts of their own, and known by its paths. */
const bigBlueButton = /^\/(?:bigbluebutton\/|b\/[a-z0-9]{3}-[a-z0-9]{3}-[a-z0-9]{3}\b)/i;

/** The name of the meeting service, other than Zoom, that the address leads to. */
export function otherServiceOf({ host, path }: WebAddress): string | undefined {
  const row = services.filter(
    ([, domains, paths]) =>
      domains.split(" ").some((domain) => isUnderDomain(host, domain)) && paths.test(path),
  )[0];
  return row ? row[0] : bigBlueButton.test(path) ? "BigBlueButton" : undefined;
}
