/** The built add-in in Outlook's stand-in, on Microsoft's unmodified office.js. */
import { chromium, type Browser } from "playwright-core";
import { responseHeaders } from "../../../scripts/response-headers";
import { openStandIn } from "../../outlook-web/stand-in";
import type { StandIn, StandInOptions } from "../../outlook-web/stand-in";
import { siteFolder } from "./site";

let connection: Promise<Browser> | undefined;
let opened: StandIn[] = [];

jest.setTimeout(60_000);
afterEach(async () => {
  await Promise.all(opened.map((standIn) => standIn.close()));
  opened = [];
});
afterAll(async () => (await connection)?.close());

/** Opens Outlook with our pane; it is closed after the test. */
export async function openOutlook(options: Partial<StandInOptions> = {}): Promise<StandIn> {
  const address = process.env["BROWSER_TESTS_BROWSER"];
  if (address === undefined) throw new Error("Only tests of the project `browser` can open Outlook.");
  connection ??= chromium.connect(address);
  const browser = await connection;
  const standIn = await openStandIn({ browser, folder: siteFolder, headers: responseHeaders, ...options });
  opened.push(standIn);
  return standIn;
}
