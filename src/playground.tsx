/** A draft beside its verdict, in any browser: no Outlook, no certificate, no network. */
import { createRoot } from "react-dom/client";
import type { StartPane } from "./hosts/playground/page/PaneFrame";
import { PlaygroundPage } from "./hosts/playground/page/PlaygroundPage";
import { policiesOf } from "./hosts/site/policy-file";
import { startPane } from "./pane/first-paint";
import "./pane/theme.css";
import "./pane/pane.css";
import "./pane/page.css";

const root = document.getElementById("root");
if (root !== null) {
  const policies = policiesOf(window);
  const start: StartPane = (place, connect) => startPane(place, connect, policies);
  createRoot(root).render(<PlaygroundPage startPane={start} />);
}
