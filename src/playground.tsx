/** A draft beside its verdict, in any browser: no Outlook, no certificate, no network. */
import { createRoot } from "react-dom/client";
import { PlaygroundPage } from "./hosts/playground/page/PlaygroundPage";
import { startPane } from "./pane/first-paint";
import "./pane/theme.css";
import "./pane/pane.css";
import "./pane/page.css";

const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<PlaygroundPage startPane={startPane} />);
