/**
 * What a pane made from Microsoft's template loads: polyfills for all browsers, React, and Fluent with its provider
 * and the parts that the template's page shows.
 */
import "core-js/stable";
import {
  Button,
  Field,
  FluentProvider,
  Image,
  makeStyles,
  Textarea,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { createRoot } from "react-dom/client";

const useStyles = makeStyles({
  page: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground3 },
  item: { display: "flex", alignItems: "center", fontSize: tokens.fontSizeBase300 },
});

const items = [
  { icon: <Ribbon24Regular />, text: "Achieve more" },
  { icon: <LockOpen24Regular />, text: "Unlock features" },
  { icon: <DesignIdeas24Regular />, text: "Create like a pro" },
];

function Pane() {
  const styles = useStyles();
  const [text, setText] = useState("Some text.");
  return (
    <div className={styles.page}>
      <Image width="90" height="90" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Logo" />
      <h1 data-mark="text">Welcome</h1>
      {items.map((item) => (
        <p key={item.text} className={styles.item}>
          {item.icon} {item.text}
        </p>
      ))}
      <Field label="Text to insert">
        <Textarea value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button appearance="primary">Insert text</Button>
    </div>
  );
}

const root = document.getElementById("root");
if (root !== null) {
  void Office.onReady(() =>
    createRoot(root).render(
      <FluentProvider theme={webLightTheme}>
        <Pane />
      </FluentProvider>,
    ),
  );
}
