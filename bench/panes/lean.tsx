/** The lean floor: React and Fluent with one bar, one button and a native disclosure; its theme is static CSS. */
import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import "../../src/pane/theme.css";

function Pane() {
  return (
    <>
      <MessageBar intent="warning">
        <MessageBarBody data-mark="text">You need a license</MessageBarBody>
      </MessageBar>
      <Button appearance="primary">End after 40 minutes</Button>
      <details>
        <summary>Rules of use</summary>
        Zoom is for teaching.
      </details>
    </>
  );
}

const root = document.getElementById("root");
if (root !== null) void Office.onReady(() => createRoot(root).render(<Pane />));
