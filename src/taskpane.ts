/** The pane in Outlook. */
import { hostError, type Host } from "./hosts/host";
import { outlookHost, type OutlookHost } from "./hosts/outlook/outlook-host";
import { officeReady } from "./hosts/outlook/ready";
import { policiesOf } from "./hosts/site/policy-file";
import { startPane } from "./pane/first-paint";
import "./pane/theme.css";
import "./pane/pane.css";
import "./pane/page.css";

async function connect(): Promise<Host> {
  const office: unknown = "Office" in globalThis ? Office : undefined;
  if ((await officeReady(office)) === "elsewhere") throw hostError("unsupported", "This is not Outlook.");
  const host = outlookHost(office, window);
  followTheme(host);
  return host;
}

function followTheme(host: OutlookHost): void {
  const wear = (theme: string | undefined) => {
    document.documentElement.dataset["theme"] = theme ?? "light";
  };
  wear(host.theme());
  host.onThemeChanged(wear);
}

const root = document.getElementById("root");
if (root !== null) startPane(root, connect, policiesOf(window));
