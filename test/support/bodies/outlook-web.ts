import { type InvitationBody, joinLink, meetingId, passcode } from "./invitation-body";

const font =
  "font-family: Aptos, Aptos_EmbeddedFont, Aptos_MSFontService, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);";

function line(inside: string): string {
  return `<div class="elementToProof" style="${font}">${inside}</div>`;
}

export const outlookWebDanish: InvitationBody = {
  program: "Outlook on the web",
  language: "da",
  body: {
    kind: "html",
    content:
      `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">` +
      `<style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style></head><body dir="ltr">` +
      line("K&aelig;re kolleger<br>") +
      line("<br>") +
      line(
        `Her er linket til mandagens undervisning:&nbsp;<a href="${joinLink}" id="OWA4f1c" class="OWAAutoLink" data-auth="NotApplicable" title="${joinLink}">Deltag i m&oslash;det</a>`,
      ) +
      line(`M&oslash;de-id: ${meetingId}`) +
      line(`Adgangskode: ${passcode}`) +
      line(`<span style="font-family: &quot;Segoe UI&quot;, sans-serif;">Vi ses &#128522;</span>`) +
      `<div id="Signature"><p style="margin-top: 0px; margin-bottom: 0px;">Bo Lund</p><p><a href="https://www.regionh.dk/">www.regionh.dk</a></p></div>` +
      `</body></html>`,
  },
  joinLinks: [joinLink],
  hiddenLinks: [],
  lines: [
    "Kære kolleger",
    "Her er linket til mandagens undervisning: Deltag i mødet",
    `Møde-id: ${meetingId}`,
    `Adgangskode: ${passcode}`,
    "Vi ses 😊",
    "www.regionh.dk",
  ],
};

const teamsLink =
  "https://teams.microsoft.com/l/meetup-join/19%3ameeting_YWJjZGVmZ2hpams%40thread.v2/0?context=%7b%22Tid%22%3a%2200000000-0000-4000-8000-000000000001%22%7d";

/** Teams writes the same Danish labels as a Zoom invitation. */
export const teamsDanish: InvitationBody = {
  program: "Teams in Outlook on the web",
  language: "da",
  body: {
    kind: "html",
    content:
      `<div><br></div><div style="max-width: 520px; color: #242424; font-family:'Segoe UI','Helvetica Neue',Helvetica,Arial,sans-serif" class="me-email-text" lang="da-DK">` +
      `<div><span style="font-size: 24px; font-weight: 700;" class="me-email-headline">Microsoft Teams-m&oslash;de</span></div>` +
      `<div style="margin-bottom: 6px;"><a id="meet_invite_block.action.join_link" class="me-email-link" href="${teamsLink}" target="_blank" rel="noreferrer noopener">Deltag i m&oslash;det nu</a></div>` +
      `<div><span class="me-email-text-secondary">M&oslash;de-id: </span><span class="me-email-text">398 264 117 055</span></div>` +
      `<div><span class="me-email-text-secondary">Adgangskode: </span><span class="me-email-text">pX7dRk</span></div>` +
      `<div style="overflow: hidden; white-space: nowrap;">________________________________________________________________________________</div></div>`,
  },
  joinLinks: [teamsLink],
  hiddenLinks: [],
  lines: ["Microsoft Teams-møde", "Deltag i mødet nu", "Møde-id: 398 264 117 055", "Adgangskode: pX7dRk"],
};
