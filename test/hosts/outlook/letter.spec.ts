import { outlookHost } from "../../../src/hosts/outlook/outlook-host";
import { officeDouble } from "../../support/office-double";
import { aPage } from "./a-page";
import { after, aPane } from "./a-pane";

jest.useFakeTimers();

const letter = {
  to: "servicedesk@regionh.dk",
  subject: "Zoom-licens & EAN",
  body: "Kære alle\n\nJeg bestiller <én> licens.",
};

test("a reader gets Outlook's own form, with the text as it was typed", async () => {
  const { host, double } = aPane({ mode: "received" });
  await after(1000, host.openLetter(letter));
  expect(double.forms).toEqual([
    {
      toRecipients: ["servicedesk@regionh.dk"],
      subject: "Zoom-licens & EAN",
      htmlBody: "Kære alle<br><br>Jeg bestiller &lt;én&gt; licens.",
    },
  ]);
});

test("who drafts has no such form and gets a mail link", async () => {
  const { host, page } = aPane();
  await host.openLetter(letter);
  const url = new URL(page.opened[0] ?? "");
  expect([url.protocol, decodeURIComponent(url.pathname)]).toEqual(["mailto:", letter.to]);
  expect(Object.fromEntries(url.searchParams)).toEqual({
    subject: letter.subject,
    body: letter.body.replaceAll("\n", "\r\n"),
  });
});

test("who drafts on the web gets a new mail there", async () => {
  const { host, page } = aPane({ platform: "OfficeOnline" });
  await host.openLetter(letter);
  const url = new URL(page.opened[0] ?? "");
  expect(url.origin + url.pathname).toBe("https://outlook.office.com/mail/deeplink/compose");
  expect(Object.fromEntries(url.searchParams)).toEqual(letter);
});

test.each([
  ["a second recipient", { to: "a@regionh.dk,b@ond.example&cc=c@ond.example" }],
  ["a header", { subject: "x&bcc=d@ond.example\r\nBcc: e@ond.example" }],
  ["a fragment", { body: "#&to=f@ond.example?bcc=g@ond.example" }],
  ["half a sign", { subject: "\uD83D", body: "a\uDE00b" }],
])("no field of a mail link can bring in %s", async (_, fields) => {
  const { host, page } = aPane();
  await host.openLetter({ ...letter, ...fields });
  const url = new URL(page.opened[0] ?? "");
  expect([...url.searchParams.keys()]).toEqual(["subject", "body"]);
  expect([url.pathname.includes(","), url.hash]).toEqual([false, ""]);
});

test.each([
  ["the window is blocked", letter, "blocks"],
  ["the letter is too long for a link", { ...letter, body: "x".repeat(3000) }, "opens"],
] as const)("when %s, the letter has to be copied", async (_, long, window) => {
  const host = outlookHost(officeDouble().office, aPage(window));
  await expect(host.openLetter(long)).rejects.toMatchObject({ fault: "unsupported" });
});

test("a form that Outlook refuses is a host error", async () => {
  const { host } = aPane({ mode: "received", faults: { displayNewMessageFormAsync: { kind: "throws" } } });
  await expect(after(1000, host.openLetter(letter))).rejects.toMatchObject({ fault: "refused" });
});
