import { screen, waitFor } from "@testing-library/dom";
import { hostError, type Host } from "../../src/hosts/host";
import { startPane } from "../../src/pane/first-paint";
import { anInvite } from "../support/an-invite";
import { builtInAlone, openPane, settled } from "../support/open-pane";

const hour = anInvite({ people: 12, minutes: 60 });

function newRoot(): HTMLElement {
  const root = document.createElement("main");
  document.body.append(root);
  return root;
}

/** Moves the clock and lets everything happen that it sets off. */
async function pass(milliseconds: number): Promise<void> {
  await jest.advanceTimersByTimeAsync(milliseconds);
}

describe("the pane while it waits", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("says after a second what it waits for, in the browser's language", async () => {
    const end = startPane(newRoot(), () => new Promise<Host>(() => undefined), builtInAlone);

    await pass(900);
    expect(screen.getByRole("status")).toHaveTextContent("");
    await pass(200);
    expect(screen.getByRole("status")).toHaveTextContent("Reading the meeting");
    end();
  });

  it("asks again by itself after a failure, and the answer replaces it", async () => {
    let answers = false;
    const readInvite = () =>
      answers ? Promise.resolve(hour) : Promise.reject(hostError("silent", "no answer"));
    const opening = openPane(hour, { but: { readInvite }, drawn: false });
    await pass(100);
    await opening;
    expect(screen.getAllByRole("status")[0]).toHaveTextContent("Outlook svarede ikke");

    answers = true;
    await pass(5000);

    expect(screen.getAllByRole("status")[0]).toHaveTextContent("Du skal bruge en enterprise-licens");
  });

  it("says that Outlook cannot be reached, shows the rules, and goes on trying", async () => {
    let tries = 0;
    const connect = () => {
      tries++;
      return Promise.reject(hostError("silent", "Office.js is not there"));
    };
    const end = startPane(newRoot(), connect, builtInAlone);
    await pass(100);
    expect(screen.getByRole("status")).toHaveTextContent("Outlook didn't answer");

    await pass(10_000);
    expect(tries).toBe(3);

    end();
    await pass(20_000);
    expect(tries).toBe(3);
  });
});

describe("a pane that is closed", () => {
  it("leaves nothing behind and hears no more of the invite", async () => {
    let listeners = 0;
    const host: Host = {
      language: "da",
      readInvite: () => Promise.resolve(hour),
      onInviteChanged: () => {
        listeners++;
        return () => listeners--;
      },
      changeInvite: () => Promise.reject(hostError("refused", "")),
      readMemory: () => Promise.resolve(undefined),
      writeMemory: () => Promise.resolve(),
      openLetter: () => Promise.resolve(),
    };
    const root = newRoot();
    const end = startPane(root, () => Promise.resolve(host), builtInAlone);
    await waitFor(() => expect(root.querySelector("footer")).not.toBeNull());
    expect(listeners).toBe(1);

    end();
    await settled();

    expect(listeners).toBe(0);
    expect(root).toBeEmptyDOMElement();
  });
});
