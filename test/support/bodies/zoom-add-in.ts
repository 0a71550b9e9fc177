import { type InvitationBody, joinLink, meetingId, passcode } from "./invitation-body";

const buttonInWord = "https://regionh.zoom.us/j/81234567890?pwd=Qk9iZ2xTa1-aVnRm_cWxOcjZ0UT09.1&from=addon";
const tracking = "https://mail.tracking.example/click?u=81234567890";

function row(label: string, value: string): string {
  return `<tr><td style="padding:4px 16px 4px 0;color:#6e7680" valign="top">${label}</td><td style="padding:4px 0" valign="top">${value}</td></tr>`;
}

/** Tables within tables, a preheader, a button that only Word draws, and a link that nobody is meant to see. */
export const zoomAddInEnglish: InvitationBody = {
  program: "a meeting template with tables",
  language: "en",
  body: {
    kind: "html",
    content:
      `<div style="display:none;font-size:1px;color:#ffffff;line-height:1px;max-height:0px;opacity:0;overflow:hidden;mso-hide:all">Anna Holm is inviting you <a href="${tracking}">open</a>&zwnj;&nbsp;&zwnj;&nbsp;&zwnj;&nbsp;</div>` +
      `<table border="0" cellpadding="0" cellspacing="0" width="100%" style="font-size:0"><tr><td style="font-family:Lato,Arial,sans-serif;font-size:14px">` +
      `<p>Hi there,</p><p>Anna Holm is inviting you to a scheduled Zoom meeting.</p>` +
      `<!--[if mso]><v:roundrect xmlns:v="urn:schemas-microsoft-com:vml" href="${buttonInWord.replace(/&/g, "&amp;")}" style="height:40px;v-text-anchor:middle;width:180px" arcsize="10%" fillcolor="#0b5cff"><w:anchorlock/><center>Join Zoom Meeting</center></v:roundrect><![endif]-->` +
      `<!--[if !mso]><!--><a href="${joinLink}" target="_blank" style="background:#0b5cff;border-radius:8px;color:#fff;display:inline-block">Join Zoom Meeting</a><!--<![endif]-->` +
      `<table role="presentation">` +
      row("Topic", "Journal club &#8211; asthma &amp; COPD") +
      row("Meeting ID", meetingId) +
      row("Passcode", passcode) +
      row(
        "One tap mobile",
        `<a href="tel:+4589883788,,81234567890#,,,,*${passcode}#">+4589883788,,81234567890#,,,,*${passcode}#</a> Denmark`,
      ) +
      row("SIP", `<a href="sip:81234567890@zoomcrc.com">81234567890@zoomcrc.com</a>`) +
      `</table></td></tr></table>` +
      `<img src="https://mail.tracking.example/open.gif" width="1" height="1" style="display:none" alt="">`,
  },
  joinLinks: [joinLink],
  hiddenLinks: [tracking, buttonInWord],
  lines: [
    "Anna Holm is inviting you to a scheduled Zoom meeting.",
    "Join Zoom Meeting",
    "Topic\tJournal club – asthma & COPD",
    `Meeting ID\t${meetingId}`,
    `Passcode\t${passcode}`,
  ],
};
