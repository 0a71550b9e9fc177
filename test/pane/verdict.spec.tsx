import { screen } from "@testing-library/dom";
import { scenarioOf, scenarios } from "../../src/hosts/playground/scenarios";
import { hostError, type Host } from "../../src/hosts/host";
import { playgroundHost } from "../../src/hosts/playground/playground-host";
import { itemFromScenario } from "../../src/hosts/playground/item";
import type { Invite } from "../../src/invite/invite";
import { anInvite } from "../support/an-invite";
import { change, openOn, openPane, settled } from "../support/open-pane";
import { required } from "../support/required";

const hour = anInvite({ people: 12, minutes: 60 });

/** What a live region would have said: every change of what stands in it. */
function announcements(region: HTMLElement): readonly string[] {
  const heard: string[] = [];
  new MutationObserver(() => heard.push(region.textContent ?? "")).observe(region, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return heard;
}

function verdict(): HTMLElement {
  const [region] = screen.getAllByRole("status");
  return required(region);
}

describe("the verdict", () => {
  it("keeps its place free of any answer until one is known", async () => {
    let answer: (invite: Invite) => void = () => undefined;
    const slow = new Promise<Invite>((resolve) => (answer = resolve));

    await openPane(hour, { but: { readInvite: () => slow }, drawn: false });
    expect(verdict()).toHaveTextContent("");

    answer(hour);
    await settled();
    expect(verdict()).toHaveTextContent("Du skal bruge en enterprise-licens");
  });

  it("waits for what the user told before: with a license it is never said to be missing", async () => {
    let recalled: (told: unknown) => void = () => undefined;
    const slow = new Promise<unknown>((resolve) => (recalled = resolve));
    await openPane(hour, { but: { readMemory: () => slow }, drawn: false });
    const heard = announcements(verdict());

    recalled({ myLicense: { since: "2026-01-01" } });
    await settled();

    expect(heard).toEqual([expect.stringMatching(/^Din licens dækker mødet/)]);
  });

  it("is announced once for each change, and not at all for a change that leaves it as it was", async () => {
    const { draft } = await openPane(hour);
    const heard = announcements(verdict());

    await change(draft, { ...hour, subject: "Et andet emne" });
    expect(heard).toEqual([]);

    await change(draft, anInvite({ people: 12, minutes: 40 }));
    expect(heard).toEqual([expect.stringMatching(/^Du behøver ingen licens/)]);
  });

  it("is the same element before and after the rest of the pane has arrived", async () => {
    const { root } = await openPane(hour);

    expect(root.firstElementChild).toBe(verdict());
  });

  it("does not move the focus when it changes", async () => {
    const { draft } = await openPane(hour);
    const button = screen.getByRole("button", { name: "English" });
    button.focus();

    await change(draft, anInvite({ people: 12, minutes: 40 }));

    expect(button).toHaveFocus();
  });
});

describe("what the host answers late, twice or not at all", () => {
  it("is dropped when a later question was answered before it", async () => {
    const answers: ((invite: Invite) => void)[] = [];
    let changed: () => void = () => undefined;
    const but: Partial<Host> = {
      readInvite: () => new Promise((resolve) => answers.push(resolve)),
      onInviteChanged: (listener) => {
        changed = listener;
        return () => undefined;
      },
    };
    await openPane(hour, { but, drawn: false });

    changed();
    answers[1]?.(anInvite({ people: 12, minutes: 40 }));
    answers[0]?.(hour);
    await settled();

    expect(verdict()).toHaveTextContent("Du behøver ingen licens");
  });

  it("is said, with the rules and a way to ask again", async () => {
    const { user, faults } = await openPane(hour, { faults: { silent: true } });
    expect(verdict()).toHaveTextContent("Outlook svarede ikke");
    expect(screen.getByRole("heading", { name: "Regler for brug" })).toBeVisible();

    await change(faults, { ...faults.get(), silent: false });
    expect(verdict()).toHaveTextContent("Du skal bruge en enterprise-licens");

    await change(faults, { ...faults.get(), silent: true });
    await user.click(screen.getByRole("button", { name: "Prøv igen" }));
    expect(verdict()).toHaveTextContent("Outlook svarede ikke");
  });

  it("is told apart from what cannot be read", async () => {
    const but = { readInvite: () => Promise.reject(hostError("unreadable", "no item")) };

    await openPane(hour, { but });

    expect(verdict()).toHaveTextContent("Mødet kunne ikke læses");
  });

  it("is not taken for an answer when it is no invite at all", async () => {
    const { required: _, ...rest } = hour;
    const broken = { ...rest, required: { entries: null, complete: true } } as unknown as Invite;

    await openPane(hour, { but: { readInvite: () => Promise.resolve(broken) } });

    expect(verdict()).toHaveTextContent("Mødet kunne ikke læses");
  });

  it("does not take the user's memory with it", async () => {
    const but = { readMemory: () => Promise.reject(hostError("silent", "no settings")) };
    const { user, stored } = await openPane(hour, { but, remembered: { me: { groupSizes: { a: 1 } } } });
    expect(verdict()).toHaveTextContent("Du skal bruge en enterprise-licens");

    await user.click(screen.getByRole("button", { name: "English" }));

    expect(stored("me")).toEqual({ groupSizes: { a: 1 } });
  });
});

describe.each(["da-DK", "en-GB"])("every ready-made invite in %s", (language) => {
  it.each(scenarios.map(({ id }) => [id] as const))(
    "%s has a verdict, and no text with a hole in it",
    async (id) => {
      const item = itemFromScenario(scenarioOf(id));
      const root = await openOn(playgroundHost({ ...item, language, open: () => undefined }));

      expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/\S/);
      expect(root).not.toHaveTextContent(/undefined|NaN|\[object/);
    },
  );
});
