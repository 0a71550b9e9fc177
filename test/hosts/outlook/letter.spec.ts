import { outlookHost } from "../../../src/hosts/outlook/outlook-host";
import { composeAddress, mailtoAddress } from "../../../src/order/mailto";
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
  expect(page.opened).toEqual([mailtoAddress(letter)]);
});

test("who drafts on the web gets a new mail there", async () => {
  const { host, page } = aPane({ platform: "OfficeOnline" });
  await host.openLetter(letter);
  expect(page.opened).toEqual([composeAddress("https://outlook.office.com/mail/deeplink/compose", letter)]);
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
