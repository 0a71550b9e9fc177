/** Before the tests with nginx: that it is there, and the add-in built. */
import { buildSite } from "../support/browser/site";
import { requireNginx } from "../support/nginx/program";

async function globalSetup(): Promise<void> {
  requireNginx();
  await buildSite();
}

export default globalSetup;
