/** The built add-in in Outlook's stand-in, on Microsoft's unmodified office.js. */
import { chromium, type Browser } from "playwright-core";
import { securityHeaders } from "../../../scripts/response-headers";
import type { Mailbox, Recipient } from "../../outlook-web/mailbox";
import { openStandIn } from "../../outlook-web/stand-in";
import type { StandIn, StandInOptions } from "../../outlook-web/stand-in";
import { siteFolder } from "./site";

let connection: Promise<Browser> | undefined;
let opened: StandIn[] = [];

jest.setTimeout(60_000);
afterEach(async () => {
  await Promise.all(opened.map((outlook) => outlook.close()));
  opened = [];
});
afterAll(async () => (await connection)?.close());

/** Opens Outlook with our pane; it is closed after the test. */
export async function openOutlook(options: Partial<StandInOptions> = {}): Promise<StandIn> {
  const address = process.env["BROWSER_TESTS_BROWSER"];
  if (address === undefined) throw new Error("Only tests of the project `browser` can open Outlook.");
  connection ??= chromium.connect(address);
  const browser = await connection;
  const outlook = await openStandIn({ browser, folder: siteFolder, headers: securityHeaders, ...options });
  opened.push(outlook);
  return outlook;
}

/** Waits until the pane's headline is this. */
export async function says(outlook: StandIn, headline: string | RegExp): Promise<void> {
  await outlook.pane().getByRole("heading", { level: 1, name: headline }).waitFor();
}

/** Waits until the pane has this text somewhere. */
export async function shows(outlook: StandIn, text: string | RegExp): Promise<void> {
  await outlook.pane().getByText(text).first().waitFor();
}

export const zoomLink = "https://regionh.zoom.us/j/81234567890?pwd=abc";
/** Anna Holm's draft of 30 minutes with three colleagues and a Zoom link. */
export const draft: Partial<Mailbox> = {
  subject: "Temamøde",
  html: `<p>Deltag i Zoom-mødet: <a href="${zoomLink}">${zoomLink}</a></p>`,
  requiredAttendees: people(3),
};
export const anHourLater = "2026-12-07T10:00:00Z";

export function people(count: number): readonly Recipient[] {
  return Array.from({ length: count }, (_, index) => ({
    displayName: `Person ${index + 1}`,
    emailAddress: `person${index + 1}@regionh.dk`,
  }));
}
