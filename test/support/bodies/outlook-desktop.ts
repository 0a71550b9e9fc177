import { type InvitationBody, joinLink, meetingId, passcode } from "./invitation-body";

/** What Word puts in front of every body: name spaces, settings in conditional comments, styles in a comment. */
function wordHtml(paragraphs: string): string {
  return `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns:m="http://schemas.microsoft.com/office/2004/12/omml" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="Generator" content="Microsoft Word 15 (filtered medium)">
<!--[if !mso]><style>v\\:* {behavior:url(#default#VML);}
o\\:* {behavior:url(#default#VML);}
</style><![endif]--><style><!--
/* Font Definitions */
@font-face
	{font-family:"Cambria Math";
	panose-1:2 4 5 3 5 4 6 3 2 4;}
/* Style Definitions */
p.MsoNormal, li.MsoNormal, div.MsoNormal
	{margin:0cm;
	font-size:11.0pt;
	font-family:"Calibri",sans-serif;
	mso-fareast-language:EN-US;}
a:link, span.MsoHyperlink
	{mso-style-priority:99;
	color:#0563C1;
	text-decoration:underline;}
@page WordSection1
	{size:612.0pt 792.0pt;
	margin:3.0cm 2.0cm 3.0cm 2.0cm;}
div.WordSection1
	{page:WordSection1;}
--></style><!--[if gte mso 9]><xml>
<o:shapedefaults v:ext="edit" spidmax="1026" />
</xml><![endif]--><!--[if gte mso 9]><xml>
<o:shapelayout v:ext="edit">
<o:idmap v:ext="edit" data="1" />
</o:shapelayout></xml><![endif]-->
</head>
<body lang="DA" link="#0563C1" vlink="#954F72" style='word-wrap:break-word'>
<div class="WordSection1">
${paragraphs}
</div>
</body>
</html>
`;
}

function paragraph(inside: string): string {
  return `<p class="MsoNormal">${inside}<o:p></o:p></p>`;
}

const emptyParagraph = `<p class="MsoNormal"><o:p>&nbsp;</o:p></p>`;

function linkTo(href: string, words: string): string {
  return `<a href="${href.replace(/&/g, "&amp;")}"><span style='color:#0563C1'>${words}</span></a>`;
}

export const outlookDesktopDanish: InvitationBody = {
  program: "Outlook for Windows",
  language: "da",
  body: {
    kind: "html",
    content: wordHtml(
      [
        paragraph("Kære alle"),
        emptyParagraph,
        paragraph("Velkommen til temamøde om den nye vejledning. Vi mødes i Zoom:"),
        paragraph(linkTo(joinLink, joinLink)),
        emptyParagraph,
        paragraph(`Møde-id:&nbsp;${meetingId}`),
        paragraph(`Adgangskode: <b>${passcode}</b>`),
        emptyParagraph,
        paragraph("<a name=\"_MailAutoSig\"><span style='mso-fareast-language:DA'>Venlig hilsen</span></a>"),
        paragraph("<span style='mso-bookmark:_MailAutoSig'><b>S&oslash;ren &Aring;berg</b></span>"),
        paragraph(linkTo("mailto:soren.aberg@regionh.dk", "soren.aberg@regionh.dk")),
      ].join("\n"),
    ),
  },
  joinLinks: [joinLink],
  hiddenLinks: [],
  lines: [`Møde-id: ${meetingId}`, `Adgangskode: ${passcode}`, "Søren Åberg", joinLink],
};

const safeLink =
  "https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fregionh.zoom.us%2Fj%2F81234567890%3Fpwd%3D" +
  "Qk9iZ2xTa1-aVnRm_cWxOcjZ0UT09.1&data=05%7C02%7Canna.holm%40regionh.dk%7C0&sdata=Zm9yIGV4YW1wbGU%3D&reserved=0";

export const outlookDesktopEnglishReceived: InvitationBody = {
  program: "Outlook for Windows, received through Safe Links",
  language: "en",
  body: {
    kind: "html",
    content: wordHtml(
      [
        paragraph("Dear all,"),
        paragraph("please find the link for our journal club below."),
        `<p class="MsoNormal" style='mso-hide:all;display:none'>Draft: <a href="https://old.example/room">old room</a><o:p></o:p></p>`,
        paragraph(
          `<a href="${safeLink.replace(/&/g, "&amp;")}" originalsrc="${joinLink}" shash="dGVzdA=="><b>Join Zoom Meeting</b></a>`,
        ),
        paragraph(`Meeting ID: ${meetingId}<br>Passcode: ${passcode}`),
      ].join("\n"),
    ),
  },
  joinLinks: [safeLink],
  hiddenLinks: ["https://old.example/room"],
  lines: ["Join Zoom Meeting", `Meeting ID: ${meetingId}`, `Passcode: ${passcode}`],
};
