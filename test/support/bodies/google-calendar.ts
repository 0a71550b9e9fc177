import { type InvitationBody, joinLink, meetingId, passcode } from "./invitation-body";

const redirected =
  "https://www.google.com/url?q=" +
  encodeURIComponent(joinLink) +
  "&sa=D&source=calendar&usd=2&usg=AOvVaw0abc";

/** The description of an event; line breaks by `<br>`, the link through Google's redirect. */
export const googleCalendarEnglish: InvitationBody = {
  program: "Google Calendar",
  language: "en",
  body: {
    kind: "html",
    content:
      `<p>──────────</p>Lise Dam is inviting you to a scheduled Zoom meeting.<br><br>Join Zoom Meeting<br>` +
      `<a href="${redirected.replace(/&/g, "&amp;")}" target="_blank">${joinLink}</a><br><br>` +
      `Meeting ID: ${meetingId}<br>Passcode: ${passcode}<br><br>---<br><br>One tap mobile<br>` +
      `+4532707120,,81234567890#,,,,*${passcode}# Denmark<br><br>Find your local number: ` +
      `<a href="https://regionh.zoom.us/u/kdExample" target="_blank">https://regionh.zoom.us/u/kdExample</a><br><p>──────────</p>`,
  },
  joinLinks: [redirected],
  hiddenLinks: [],
  lines: ["Join Zoom Meeting", joinLink, `Meeting ID: ${meetingId}`, `Passcode: ${passcode}`],
};
