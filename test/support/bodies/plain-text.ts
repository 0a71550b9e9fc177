import { type InvitationBody, joinLink, meetingId, passcode } from "./invitation-body";

function text(...lines: readonly string[]): InvitationBody["body"] {
  return { kind: "text", content: lines.join("\r\n") };
}

export const appleCalendarDanish: InvitationBody = {
  program: "Apple Calendar",
  language: "da",
  body: text(
    "Kære Bo",
    "",
    "Vi tager mødet i Zoom i stedet for lokale 3.",
    `Link: ${joinLink}`,
    `Mødenummer: ${meetingId}, kode: ${passcode}`,
    "",
    "Bedste hilsner",
    "Lise Dam (lise.dam@laege.example)",
  ),
  joinLinks: [joinLink],
  hiddenLinks: [],
  lines: [`Link: ${joinLink}`, `Mødenummer: ${meetingId}, kode: ${passcode}`],
};

export const thunderbirdEnglish: InvitationBody = {
  program: "Thunderbird",
  language: "en",
  body: text(
    "Lise Dam is inviting you to a scheduled Zoom meeting.",
    "",
    "Join Zoom Meeting",
    `<${joinLink}>`,
    "",
    `Meeting ID: ${meetingId}`,
    `Passcode: ${passcode}`,
    "",
    "Ole Krag wrote:",
    "> Is it the same link as last time (https://zoom.us/j/99988877766)?",
    "-- ",
    "Lise Dam <mailto:lise.dam@laege.example>",
  ),
  joinLinks: [joinLink, "https://zoom.us/j/99988877766"],
  hiddenLinks: [],
  lines: [`Meeting ID: ${meetingId}`, `Passcode: ${passcode}`],
};

/** What classic Outlook hands out when asked for plain text: the words of a link, then its address in brackets. */
export const outlookTextDanish: InvitationBody = {
  program: "Outlook for Windows, as text",
  language: "da",
  body: text(
    "Kære alle",
    "",
    `Deltag i Zoom-mødet<${joinLink}>`,
    "",
    `Møde-id: ${meetingId}`,
    `Adgangskode: ${passcode}`,
    "",
    "Søren Åberg",
    "soren.aberg@regionh.dk<mailto:soren.aberg@regionh.dk> | www.regionh.dk<https://www.regionh.dk/>",
  ),
  joinLinks: [joinLink],
  hiddenLinks: [],
  lines: [`Møde-id: ${meetingId}`, `Adgangskode: ${passcode}`],
};
