/** Invitations in HTML of our own making: what a mail program shows is not always where it leads. */
import type { InvitationRow } from "./invitation-row";

const link = "https://us02web.zoom.us/j/81234567890?pwd=aBcD1234_-.1";
const first = { kind: "meeting", meetingId: "81234567890" } as const;
const safe = `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&amp;data=05%7C01&amp;reserved=0`;
const mimecast = "https://protect-eu.mimecast.com/s/AbCdEf";

export const htmlInvitations: readonly InvitationRow[] = [
  {
    name: "a link under words",
    html: `<p>Temamøde</p><p><a href="${link}">Deltag i Zoom-møde</a></p><p>Møde-id: 812 3456 7890<br>Adgangskode: 0012</p>`,
    kind: "zoom",
    meetings: [{ ...first, url: link, passcode: "0012" }],
  },
  {
    name: "a table of labels and values",
    html: `<a href="${link}"><img src="x" alt="Deltag"></a><table><tr><td>Meeting ID</td><td>812 3456 7890</td></tr><tr><td>Passcode</td><td>0012</td></tr></table>`,
    kind: "zoom",
    meetings: [{ ...first, url: link, passcode: "0012" }],
  },
  {
    name: "Outlook's wrapped link over the link itself",
    html: `<a href="${safe}" originalsrc="${link}">${link}</a><div>Meeting ID: 812 3456 7890</div>`,
    kind: "zoom",
    meetings: [{ ...first, url: link, wrappedBy: ["eur01.safelinks.protection.outlook.com"], warnings: [] }],
  },
  {
    name: "the address with escaped ampersands",
    html: `<a href="https://zoom.us/j/81234567890?pwd=a&amp;uname=Bo%20Lund">Join</a>`,
    kind: "zoom",
    meetings: [{ ...first, url: "https://zoom.us/j/81234567890?pwd=a&uname=Bo%20Lund" }],
  },
  {
    name: "a link shown without a scheme",
    html: `<a href="${link}">us02web.zoom.us/j/81234567890</a>`,
    kind: "zoom",
    meetings: [{ ...first, url: link, warnings: [] }],
  },
  {
    name: "two meetings under words, each with its passcode",
    html: `<p><a href="https://zoom.us/j/81234567890">Formiddag</a> Adgangskode: 0001</p><p><a href="https://zoom.us/j/91234567890">Eftermiddag</a> Adgangskode: 0002</p>`,
    kind: "zoom",
    meetings: [
      { meetingId: "81234567890", passcode: "0001" },
      { meetingId: "91234567890", passcode: "0002" },
    ],
  },
  {
    name: "a wrapper that cannot be undone, with the id in the text",
    html: `<p>Join Zoom Meeting</p><a href="${mimecast}">${mimecast}</a><p>Meeting ID: 812 3456 7890<br>Passcode: 0012</p>`,
    kind: "zoom",
    meetings: [
      {
        ...first,
        url: undefined,
        host: undefined,
        passcode: "0012",
        wrappedBy: ["protect-eu.mimecast.com"],
        warnings: ["wrapped-unreadable"],
      },
    ],
  },
  {
    name: "a wrapper that cannot be undone, under the link that it was",
    html: `<a href="${mimecast}">${link}</a>`,
    kind: "zoom",
    meetings: [
      { ...first, url: undefined, wrappedBy: ["protect-eu.mimecast.com"], warnings: ["wrapped-unreadable"] },
    ],
  },
  {
    name: "a wrapper that cannot be undone around the Zoom guide",
    html: `<p>Læs om Zoom i <a href="${mimecast}">vejledningen</a></p>`,
    kind: "none",
  },
  {
    name: "the words of Zoom over another target",
    html: `<a href="https://evil.example/x">${link}</a>`,
    kind: "lookalike",
    impostors: [{ host: "evil.example", reason: "text-shows-zoom" }],
  },
  {
    name: "the same, with a true id below",
    html: `<p>Join Zoom Meeting</p><a href="https://evil.example/x">${link}</a><p>Meeting ID: 812 3456 7890</p>`,
    kind: "lookalike",
    impostors: [{ host: "evil.example", reason: "text-shows-zoom" }],
  },
  {
    name: "an impostor beside the genuine link",
    html: `<a href="${link}">Deltag</a> <a href="https://zoom.us.evil.example/j/81234567890">Deltag</a>`,
    kind: "zoom",
    meetings: [{ ...first, url: link }],
    impostors: [{ host: "zoom.us.evil.example", reason: "lookalike-host" }],
  },
  {
    name: "a genuine link that shows another host",
    html: `<a href="${link}">https://regionh.dk/moede</a>`,
    kind: "zoom",
    meetings: [{ ...first, url: link, warnings: ["text-shows-other-host"] }],
  },
  {
    name: "a link hidden by style",
    html: `<div style="display:none"><a href="${link}">x</a></div>Vi ses`,
    kind: "lookalike",
    impostors: [{ host: "us02web.zoom.us", reason: "hidden" }],
  },
  {
    name: "a link hidden in a comment",
    html: `<!-- <a href="https://zoom-us.example/j/81234567890">Deltag</a> -->Vi ses`,
    kind: "lookalike",
    impostors: [{ host: "zoom-us.example", reason: "hidden" }],
  },
  {
    name: "a hidden copy of a link that is shown",
    html: `<!--[if mso]><v:roundrect href="${link}">Deltag</v:roundrect><![endif]--><a href="${link}">Deltag</a>`,
    kind: "zoom",
    meetings: [{ ...first, url: link, warnings: [] }],
    impostors: [],
  },
  {
    name: "a lookalike that the words ask to join by",
    html: `<a href="https://zoom-moede.example/deltag">Deltag i Zoom-møde</a>`,
    kind: "lookalike",
    impostors: [{ host: "zoom-moede.example", reason: "lookalike-host" }],
  },
  {
    name: "a guide that the words do not ask to join by",
    html: `<p>Deltag i Zoom-møde, når vi begynder. Læs mere her: <a href="https://zoom-guide.regionh.example/x">vejledning</a></p>`,
    kind: "none",
    impostors: [],
  },
  {
    name: "Teams in HTML",
    html: `<p>Microsoft Teams-møde</p><a href="https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc">Klik her for at deltage i mødet</a><p>Møde-id: <span>345 678 901 23</span></p><p>Adgangskode: <span>aB3dE6</span></p>`,
    kind: "other",
    others: ["Teams"],
  },
  {
    name: "mail addresses and telephone links",
    html: `<a href="mailto:81234567890@zoomcrc.com">81234567890@zoomcrc.com</a> <a href="tel:+4589883788,,81234567890#">+45 89 88 37 88</a>`,
    kind: "none",
    impostors: [],
  },
];
