/** Before the browser tests: the add-in built once, served, and one browser started for all of them. */
import { startBrowser } from "../support/browser/start-browser";
import { buildSite, serveSite } from "../support/browser/site";

declare global {
  /** Ends what the setup started. */
  var stopBrowserTests: (() => Promise<void>) | undefined;
}

async function globalSetup(): Promise<void> {
  await buildSite();
  const [{ origin, server }, browser] = await Promise.all([serveSite(), startBrowser()]);
  process.env.BROWSER_TESTS_SITE = origin;
  process.env.BROWSER_TESTS_BROWSER = browser.wsEndpoint();
  globalThis.stopBrowserTests = async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
}

export default globalSetup;
