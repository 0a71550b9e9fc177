/** Invitations of our own making, as the calendars and people of eight languages write them. */
import type { InvitationRow } from "./invitation-row";
import { ofOthers, severalMeetings, withoutLink } from "./mixed-invitations";

const openLink = "https://us02web.zoom.us/j/81234567890";
const first = { kind: "meeting", meetingId: "81234567890" } as const;

/** With a link that has no token, so that the passcode matters. */
function inWords(name: string, text: string): InvitationRow {
  return {
    name,
    text,
    kind: "zoom",
    meetings: [{ ...first, passcode: "012345", url: openLink, warnings: [] }],
  };
}

const official: readonly InvitationRow[] = [
  inWords(
    "Zoom's own, English",
    `Anna Holm is inviting you to a scheduled Zoom meeting.

Topic: Temamøde
Time: Dec 7, 2026 10:00 AM Copenhagen

Join Zoom Meeting
${openLink}

View meeting insights with Zoom AI Companion
https://us02web.zoom.us/launch/edl?muid=abc

Meeting ID: 812 3456 7890
Passcode: 012345

---

One tap mobile
+4589883788,,81234567890#,,,,*998877# Denmark
+4532701206,,81234567890#,,,,*998877# Denmark

---

Dial by your location
• +45 89 88 37 88 Denmark
• +45 32 70 12 06 Denmark
• +45 32 71 31 57 Denmark

Meeting ID: 812 3456 7890
Passcode: 998877

Find your local number: https://us02web.zoom.us/u/kbcDeFg

---

Join by SIP
• 81234567890@zoomcrc.com

Join by H.323
• 162.255.37.11 (US West)
• 213.19.144.110 (Amsterdam Netherlands)

Meeting ID: 812 3456 7890
Passcode: 998877`,
  ),
  inWords(
    "Zoom's own, older",
    `Hi there,

Anna Holm is inviting you to a scheduled Zoom meeting.

Join from PC, Mac, Linux, iOS or Android: ${openLink}
    Password: 012345

Or iPhone one-tap :
    Denmark: +4589883788,,81234567890#,,,,,,0#,,998877#
Or Telephone:
    Dial(for higher quality, dial a number based on your current location):
        Denmark: +45 89 88 37 88  or +45 32 70 12 06
    Meeting ID: 812 3456 7890
    Password: 998877
    International numbers available: https://us02web.zoom.us/u/kbcDeFg

Or an H.323/SIP room system:
    H.323: 162.255.37.11 (US West)
    Meeting ID: 812 3456 7890
    SIP: 81234567890@zoomcrc.com`,
  ),
  inWords(
    "Zoom's own, German",
    `Anna Holm lädt Sie zu einem geplanten Zoom-Meeting ein.

Thema: Besprechung

Zoom-Meeting beitreten
${openLink}

Meeting-ID: 812 3456 7890
Kenncode: 012345

Schnelleinwahl mobil
+496938079883,,81234567890#,,,,*998877# Deutschland

Einwahl nach aktuellem Standort
Meeting-ID: 812 3456 7890
Kenncode: 998877
Ortseinwahl suchen: https://us02web.zoom.us/u/kbcDeFg`,
  ),
  inWords(
    "Zoom's own, French",
    `Anna Holm vous invite à une réunion Zoom planifiée.

Participer à la réunion Zoom
${openLink}

ID de réunion : 812 3456 7890
Code secret : 012345

Appuyer une seule fois sur l’appareil mobile
+33170372246,,81234567890#,,,,*998877# France

Composez un numéro en fonction de votre emplacement
ID de réunion : 812 3456 7890
Code secret : 998877`,
  ),
  inWords(
    "Zoom's own, Spanish",
    `Anna Holm le está invitando a una reunión de Zoom programada.

Unirse a la reunión Zoom
${openLink}

ID de reunión: 812 3456 7890
Código de acceso: 012345

Móvil con un toque
+34917873431,,81234567890#,,,,*998877# España

Marcar según su ubicación
ID de reunión: 812 3456 7890
Código de acceso: 998877`,
  ),
  inWords(
    "Zoom's own, Swedish",
    `Anna Holm bjuder in dig till ett schemalagt Zoom-möte.

Anslut till Zoom-möte
${openLink}

Mötes-ID: 812 3456 7890
Lösenord: 012345`,
  ),
  inWords(
    "Danish template",
    `Anna Holm inviterer dig til et planlagt Zoom-møde.

Emne: Temamøde
Tidspunkt: 7. december 2026 kl. 10

Deltag i Zoom-møde
${openLink}

Møde-id: 812 3456 7890
Adgangskode: 012345

Ring ind fra din placering
+45 89 88 37 88 Danmark
Møde-id: 812 3456 7890
Adgangskode: 998877`,
  ),
  inWords(
    "Norwegian template",
    `Anna Holm inviterer deg til et planlagt Zoom-møte.\n\nBli med i Zoom-møtet\n${openLink}\n\nMøte-ID: 812 3456 7890\nPassord: 012345`,
  ),
  inWords(
    "Finnish template",
    `Anna Holm kutsuu sinut Zoom-kokoukseen.\n\nLiity Zoom-kokoukseen\n${openLink}\n\nKokouksen tunnus: 812 3456 7890\nPääsykoodi: 012345`,
  ),
  inWords(
    "Google Calendar's add-on",
    `──────────

Anna Holm is inviting you to a scheduled Zoom meeting.

Join Zoom Meeting
${openLink} (ID: 81234567890, passcode: 012345)

Join by phone
(US) +1 301-715-8592 (passcode: 998877)
(Denmark) +45 89 88 37 88 (passcode: 998877)

Joining instructions: https://www.google.com/url?q=https://applications.zoom.us/addon/invitation/detail?meetingUuid%3Dabc&sa=D

──────────`,
  ),
];

const labels: readonly InvitationRow[] = [
  "Møde-id: 812 3456 7890\nAdgangskode: 012345",
  "Møde ID: 812-3456-7890\nKode: 012345",
  "Mødenummer: 81234567890, kode: 012345",
  "Mødenr. 812 3456 7890 (kode 012345)",
  "Mødets id er 812 3456 7890 og adgangskoden: x\nAdgangskode er 012345",
  "MØDE-ID:\t812 3456 7890\nADGANGSKODE:\t012345",
  "Moede-id: 812 3456 7890\nKodeord: 012345",
  "Møde-id:\n812 3456 7890\nAdgangskode:\n012345",
  "Zoom-id: 812 3456 7890\nZoom-kode: 012345",
  "ID: 812 3456 7890\nKode: 012345",
  "Mötes-ID: 812 3456 7890\nLösenord: 012345",
  "Mötesnummer 81234567890, lösenkod 012345",
  "Motes-ID: 812 3456 7890 Losenord: 012345",
  "Møte-ID: 812 3456 7890\nPassord: 012345",
  "Møtenummer: 812 3456 7890, passord: 012345",
  "Meeting-ID: 812 3456 7890\nKennwort: 012345",
  "Besprechungs-ID: 812 3456 7890 Passwort: 012345",
  "Meeting ID: 812 3456 7890\nPasscode: 012345",
  "Meeting ID: 812 3456 7890 Passcode: 012345",
  "Meeting ID = 812.3456.7890; Password = 012345",
  "MEETING ID: 812 3456 7890\nPASSCODE: 012345",
  "**Meeting ID:** 812 3456 7890\n**Passcode:** 012345",
  "| Meeting ID | 812 3456 7890 |\n| Passcode | 012345 |",
  "- Meeting ID: 812 3456 7890\n- Passcode: 012345",
  "Webinar ID: 812 3456 7890\nPasscode: 012345",
  "Meeting number: 812 3456 7890 and password: 012345",
  "Meeting ID: 812\u00a03456\u00a07890\nPasscode:\u00a0012345",
  "Meeting ID:\u200b 812 3456 7890\u200b\nPasscode:\u200b 012345",
  "Meeting ID: 812–3456–7890\nPasscode: 012345.",
  "Meeting Passcode: 012345",
  "(passcode: 012345)",
  "Password (case sensitive): 012345",
  "ID de réunion : 812 3456 7890\nMot de passe : 012345",
  "ID reunion: 812 3456 7890\nCode secret: 012345",
  "ID de la reunión: 812 3456 7890\nContraseña: 012345",
  "ID de reunion: 812 3456 7890\nClave: 012345",
  "Kokouksen ID: 812 3456 7890\nSalasana: 012345",
  "Kokoustunnus: 812 3456 7890\nTunnuskoodi: 012345",
].map((text) =>
  inWords(`after the labels of ${JSON.stringify(text)}`, `Vi mødes på Zoom: ${openLink}\n${text}`),
);

function withPasscode(passcode: string | undefined, text: string): InvitationRow {
  const warnings = passcode === undefined ? (["no-passcode"] as const) : [];
  return {
    name: `passcode in ${JSON.stringify(text)}`,
    text: `${openLink}\n${text}`,
    kind: "zoom",
    meetings: [{ ...first, passcode, warnings }],
  };
}

const passcodes: readonly InvitationRow[] = [
  withPasscode("000001", "Passcode: 000001"),
  withPasscode("0", "Passcode: 0"),
  withPasscode("aB3@x_-*", "Passcode: aB3@x_-*"),
  withPasscode("k3C%6yB!x", "Passcode: k3C%6yB!x"),
  withPasscode("Sommer", "Adgangskode: Sommer"),
  withPasscode("Sommer2026", "Adgangskode: Sommer2026, vi ses"),
  withPasscode("12345", "(Adgangskode 12345)"),
  withPasscode("12345", "med kode 12345"),
  withPasscode("998877", "Dial by your location\n+45 89 88 37 88\nPasscode: 998877"),
  withPasscode(undefined, "Adgangskode: se den anden mail"),
  withPasscode(undefined, "Adgangskoden kommer senere"),
  withPasscode(undefined, "Passcode:\nDial by your location"),
  withPasscode(undefined, "Passcode:\n+45 89 88 37 88"),
  withPasscode(undefined, "Password: https://regionh.dk/kode"),
  withPasscode(undefined, "Wi-Fi password: gaest2026"),
  withPasscode(undefined, "Dørkode: 4711"),
  withPasscode(undefined, "QR-kode: 4711"),
  withPasscode(undefined, "Postkode 2100 og 30 deltagere"),
  withPasscode(undefined, "pwd=aBcD1234"),
  withPasscode(undefined, "Kode til døren får I ved ankomst"),
];

export const textInvitations: readonly InvitationRow[] = [
  ...official,
  ...labels,
  ...passcodes,
  ...withoutLink,
  ...ofOthers,
  ...severalMeetings,
];
