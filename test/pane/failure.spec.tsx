import { screen } from "@testing-library/dom";
import { createRoot } from "react-dom/client";
import { Failure } from "../../src/pane/Failure";
import { settled } from "../support/open-pane";

function Broken(): never {
  throw new Error("drawing failed");
}

it("where drawing fails, the pane says plainly that the rest is missing", async () => {
  const place = document.createElement("div");
  document.body.append(place);
  const root = createRoot(place, { onCaughtError: () => undefined });

  root.render(
    <Failure said={{ headline: "Resten mangler", line: "Svaret gælder stadig." }}>
      <Broken />
    </Failure>,
  );
  await settled();

  expect(screen.getByText("Resten mangler. Svaret gælder stadig.")).toBeVisible();
  root.unmount();
});
