/** Invitations without a link, of other services, and with several meetings. */
import type { InvitationRow } from "./invitation-row";

const link = "https://us02web.zoom.us/j/81234567890?pwd=aBcD1234_-.1";
const openLink = "https://us02web.zoom.us/j/81234567890";
const first = { kind: "meeting", meetingId: "81234567890" } as const;

export const withoutLink: readonly InvitationRow[] = [
  {
    name: "an id in a Zoom invitation without a link",
    text: "Vi mødes på Zoom.\nMøde-id: 812 3456 7890\nAdgangskode: 0012",
    kind: "zoom",
    meetings: [
      {
        kind: "id",
        meetingId: "81234567890",
        passcode: "0012",
        url: undefined,
        host: undefined,
        warnings: [],
      },
    ],
  },
  {
    name: "an id right after the name",
    text: "Zoom: 812 3456 7890 (kode 1234)",
    kind: "zoom",
    meetings: [{ kind: "id", meetingId: "81234567890", passcode: "1234" }],
  },
  {
    name: "an id of ten digits",
    text: "Zoom-møde 123 456 7890",
    kind: "zoom",
    meetings: [{ kind: "id", meetingId: "1234567890", warnings: ["no-passcode"] }],
  },
  {
    name: "an id of nine digits",
    text: "Zoom meeting ID: 123-456-789",
    kind: "zoom",
    meetings: [{ kind: "id", meetingId: "123456789" }],
  },
  {
    name: "an id whose Zoom is in the location",
    text: "Møde-id: 812 3456 7890",
    location: "Zoom",
    kind: "zoom",
    meetings: [{ kind: "id", meetingId: "81234567890" }],
  },
  {
    name: "an id whose Zoom is in the subject",
    text: "Møde-id: 812 3456 7890",
    subject: "Temamøde på Zoom",
    kind: "zoom",
    meetings: [{ kind: "id", meetingId: "81234567890" }],
  },
  {
    name: "an id before the name",
    text: "Møde-id: 812 3456 7890, kode 1234 (Zoom)",
    kind: "zoom",
    meetings: [{ kind: "id", meetingId: "81234567890", passcode: "1234" }],
  },
  {
    name: "an id in the location",
    text: "",
    location: "Zoom, møde-id 812 3456 7890, kode 1234",
    kind: "zoom",
    meetings: [{ kind: "id", meetingId: "81234567890", passcode: "1234" }],
  },
  { name: "an id of nobody's", text: "Møde-id: 812 3456 7890\nAdgangskode: 1234", kind: "none" },
  { name: "a telephone number", text: "Zoom-support: +45 32 71 31 57 20", kind: "none" },
  { name: "a telephone number after Zoom", text: "Zoom på tlf. 4532713157", kind: "none" },
  { name: "too few digits", text: "Zoom møde-id: 812 3456", kind: "none" },
  { name: "too many digits", text: "Zoom møde-id: 812 3456 7890 12", kind: "none" },
  { name: "one-tap numbers alone", text: "+4589883788,,81234567890#,,,,*998877# Zoom", kind: "none" },
  { name: "a lens that zooms", text: "Kameraet kan zoome. ID: 812 3456 7890", kind: "none" },
];

export const ofOthers: readonly InvitationRow[] = [
  {
    name: "Teams in Danish",
    text: `________________________________________________________________________________
Microsoft Teams-møde
Deltag på din computer, mobilapp eller lokaleenhed
Klik her for at deltage i mødet<https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc>
Møde-id: 345 678 901 23
Adgangskode: aB3dE6
Download Teams<https://www.microsoft.com/da-dk/microsoft-teams/download-app> | Deltag på internettet<https://www.microsoft.com/microsoft-teams/join-a-meeting>
Få mere at vide<https://aka.ms/JoinTeamsMeeting> | Mødeindstillinger<https://teams.microsoft.com/meetingOptions/?x>`,
    location: "Microsoft Teams-møde",
    kind: "other",
    others: ["Teams"],
  },
  {
    name: "Teams in English, by id alone",
    text: "Microsoft Teams meeting\nMeeting ID: 345 678 901 23\nPasscode: aB3dE6",
    kind: "other",
    others: ["Teams"],
  },
  {
    name: "Teams instead of Zoom",
    text: "I stedet for Zoom holder vi det her:\nMicrosoft Teams-møde\nMøde-id: 345 678 901 23\nAdgangskode: aB3dE6",
    kind: "other",
    others: ["Teams"],
  },
  {
    name: "Teams in the location, ids in the body",
    text: "Møde-id: 345 678 901 23\nAdgangskode: aB3dE6",
    location: "Microsoft Teams Meeting",
    kind: "other",
    others: ["Teams"],
  },
  {
    name: "Teams of a private person",
    text: "https://teams.live.com/meet/9312345678901?p=abc\nMøde-id: 931 234 567 89\nAdgangskode: aB3dE6\nTænd for Zoom i browseren",
    kind: "other",
    others: ["Teams"],
  },
  {
    name: "Webex",
    text: "Join from the meeting link\nhttps://regionh.webex.com/regionh/j.php?MTID=m123\nJoin by meeting number\nMeeting number (access code): 2345 678 9012\nMeeting password: aBcDeF12345",
    kind: "other",
    others: ["Webex"],
  },
  {
    name: "Webex by number alone",
    text: "Webex meeting\nMeeting number: 2345 678 9012\nMeeting password: aBcDeF12345\nNot a Zoom meeting",
    kind: "other",
    others: ["Webex"],
  },
  {
    name: "Teams by a number in its own groups, in a text that names Zoom",
    text: "Ikke Zoom denne gang. Møde-id: 345 678 901 23, adgangskode: aB3dE6",
    kind: "none",
  },
  {
    name: "Webex by a number in its own groups, in a text that names Zoom",
    text: "Zoom virker ikke. Mødenummer: 2345 678 9012, adgangskode: aB3dE6",
    kind: "none",
  },
  {
    name: "Google Meet",
    text: "Join with Google Meet\nhttps://meet.google.com/abc-defg-hij\nOr dial: (DK) +45 70 71 41 54 PIN: 123 456 789#",
    kind: "other",
    others: ["Google Meet"],
  },
  {
    name: "GoTo",
    text: "Please join my meeting\nhttps://meet.goto.com/123456789\nAccess Code: 123-456-789",
    kind: "other",
    others: ["GoTo"],
  },
  {
    name: "Skype",
    text: "Deltag i Skype-møde\nhttps://meet.lync.com/regionh/anna/ABC123\nMøde-id: 812345678",
    kind: "other",
    others: ["Skype"],
  },
  { name: "Whereby", text: "Vi ses på https://whereby.com/anna-holm", kind: "other", others: ["Whereby"] },
  {
    name: "Jitsi",
    text: "https://meet.jit.si/Temamoede\nMøde-id: 812 3456 789",
    kind: "other",
    others: ["Jitsi"],
  },
  {
    name: "BigBlueButton",
    text: "https://moede.ku.example/b/ann-abc-def-ghi adgangskode 123456",
    kind: "other",
    others: ["BigBlueButton"],
  },
  {
    name: "VDX",
    text: "Deltag her: https://portal.vconf.dk/?url=721834@rooms.vconf.dk&pin=37835",
    kind: "other",
    others: ["VDX"],
  },
  {
    name: "Teams and Zoom beside one another, each with its own",
    text: `Microsoft Teams-møde\nhttps://teams.microsoft.com/l/meetup-join/19%3ameeting_abc\nMøde-id: 345 678 901 23\nAdgangskode: aB3dE6\n\nEllers Zoom:\n${openLink}\nMøde-id: 812 3456 7890\nAdgangskode: 0012`,
    kind: "zoom",
    meetings: [{ ...first, passcode: "0012" }],
    others: ["Teams"],
  },
  {
    name: "Zoom first and Teams after it",
    text: `Deltag i Zoom-møde\n${openLink}\nMøde-id: 812 3456 7890\n\nMicrosoft Teams-møde\nhttps://teams.microsoft.com/l/meetup-join/19%3ameeting_abc\nMøde-id: 345 678 901 23\nAdgangskode: aB3dE6`,
    kind: "zoom",
    meetings: [{ ...first, passcode: undefined, warnings: ["no-passcode"] }],
    others: ["Teams"],
  },
];

export const severalMeetings: readonly InvitationRow[] = [
  {
    name: "two meetings, each with its own id and passcode",
    text: `Dag 1: https://uio.zoom.us/j/81234567890\nMeeting ID: 812 3456 7890\nPasscode: 0001\n\nDag 2: https://zoom.us/j/91234567890\nMeeting ID: 912 3456 7890\nPasscode: 0002`,
    kind: "zoom",
    meetings: [
      { ...first, passcode: "0001", account: "uio" },
      { kind: "meeting", meetingId: "91234567890", passcode: "0002", account: undefined },
    ],
  },
  {
    name: "two meetings without ids in the text",
    text: `Dag 1: https://zoom.us/j/81234567890 (kode 0001)\nDag 2: https://zoom.us/j/91234567890 (kode 0002)`,
    kind: "zoom",
    meetings: [
      { ...first, passcode: "0001" },
      { meetingId: "91234567890", passcode: "0002" },
    ],
  },
  {
    name: "one meeting with a link and one by id",
    text: `Deltag i Zoom-møde: ${openLink}\nReserve: møde-id 912 3456 7890, kode 0002`,
    kind: "zoom",
    meetings: [
      { ...first, passcode: undefined },
      { kind: "id", meetingId: "91234567890", passcode: "0002" },
    ],
  },
  {
    name: "one meeting linked five times",
    location: link,
    text: `${link}\nhttps://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05\nhttps://app.zoom.us/wc/81234567890/join\nhttp://zoom.us/j/81234567890\nMeeting ID: 812 3456 7890\nPasscode: 0001`,
    kind: "zoom",
    meetings: [{ ...first, url: link, wrappedBy: [], passcode: "0001", warnings: [] }],
  },
  {
    name: "a link in the location and the passcode in the body",
    location: openLink,
    text: "Adgangskode: 0012",
    kind: "zoom",
    meetings: [{ ...first, url: openLink, passcode: "0012" }],
  },
  {
    name: "another code before the meeting",
    text: `Kode: 4711 (porten)\n\nDeltag i Zoom-møde\n${openLink}\nMøde-id: 812 3456 7890\nAdgangskode: 0012`,
    kind: "zoom",
    meetings: [{ ...first, passcode: "0012" }],
  },
  {
    name: "line ends that were escaped once too often",
    text: `Join Zoom Meeting\\n${openLink}\\n\\nMeeting ID: 812 3456 7890\\nPasscode: 0012\\nVelkommen`,
    kind: "zoom",
    meetings: [{ ...first, url: openLink, passcode: "0012" }],
  },
  {
    name: "a passcode before a link that needs one",
    text: `Adgangskode: 0012\n${openLink}`,
    kind: "zoom",
    meetings: [{ ...first, passcode: "0012", warnings: [] }],
  },
  {
    name: "a passcode before a link that carries it",
    text: `Adgangskode: 0012\n${link}`,
    kind: "zoom",
    meetings: [{ ...first, passcode: "0012", warnings: [] }],
  },
  {
    name: "a code after the name of Zoom and before the link",
    text: `Zoom (kode 0012): ${openLink}`,
    kind: "zoom",
    meetings: [{ ...first, passcode: "0012", warnings: [] }],
  },
  {
    name: "a code before a link that needs none",
    text: `Kode: 4711 til porten\n${link}`,
    kind: "zoom",
    meetings: [{ ...first, passcode: undefined, warnings: [] }],
  },
  {
    name: "a registration and the meeting's id",
    text: "Tilmeld dig her: https://djoef.zoom.us/webinar/register/WN_abc\nWebinar ID: 812 3456 7890",
    kind: "zoom",
    meetings: [{ kind: "webinar-registration", meetingId: "81234567890", account: "djoef", warnings: [] }],
  },
  {
    name: "a personal link and its id",
    text: "Join Zoom Meeting\nhttps://zoom.us/my/anna.holm\nMeeting ID: 123 456 7890\nPasscode: 0001",
    kind: "zoom",
    meetings: [
      { kind: "personal", meetingId: "1234567890", passcode: "0001", url: "https://zoom.us/my/anna.holm" },
    ],
  },
  {
    name: "the host's start link beside the link to join",
    text: `Start: https://us02web.zoom.us/s/81234567890?zak=abc\nJoin: ${link}`,
    kind: "zoom",
    meetings: [{ ...first, url: link, warnings: ["start-link"] }],
  },
  {
    name: "the host's start link alone",
    text: "https://us02web.zoom.us/s/81234567890?zak=abc",
    kind: "zoom",
    meetings: [{ kind: "start", meetingId: "81234567890", warnings: ["start-link"] }],
  },
  {
    name: "a link without encryption",
    text: "http://zoom.us/j/81234567890 kode 0001",
    kind: "zoom",
    meetings: [{ ...first, url: undefined, host: "zoom.us", passcode: "0001", warnings: ["http-only"] }],
  },
  {
    name: "a link into the app",
    text: "zoommtg://zoom.us/join?confno=81234567890&pwd=abc",
    kind: "zoom",
    meetings: [{ ...first, url: undefined, warnings: [] }],
  },
  {
    name: "a link without a scheme",
    text: "Vi ses på us02web.zoom.us/j/81234567890?pwd=abc.",
    kind: "zoom",
    meetings: [{ ...first, url: "https://us02web.zoom.us/j/81234567890?pwd=abc" }],
  },
  {
    name: "a host without a scheme that only ends like Zoom's",
    text: "foo-zoom.us/j/81234567890 og anna@zoom.us/j/81234567890",
    kind: "none",
  },
];
