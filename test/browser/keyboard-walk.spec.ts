import { eachState, showState, unfoldAll } from "../support/browser/each-state";
import { walk, type Walk } from "../support/browser/focus";
import { openPage } from "../support/browser/open-page";

jest.setTimeout(240_000);

/** What is wrong with a walk: a stop that is left out or out of order, that moves up the page, or cannot be seen. */
function faultsOf({ walked, expected }: Walk): readonly string[] {
  const names = walked.map(({ name }) => name);
  const order =
    names.join(" > ") === expected.join(" > ") ? [] : [`${names.join(" > ")} for ${expected.join(" > ")}`];
  const upwards = walked.filter(({ bottom }, at) => bottom <= (walked[at - 1]?.top ?? 0));
  const unseen = walked.filter(({ isSeen }) => !isSeen);
  return [
    ...order,
    ...upwards.map(({ name }) => `${name} stands above the stop before it`),
    ...unseen.map(({ name }) => `${name} has the focus unseen`),
  ];
}

describe("the tabulator alone", () => {
  it("goes through the pane as it is read, in every state, and shows where it is", async () => {
    const { page, close } = await openPage({ width: 400 });
    const faults: string[] = [];
    let steps = 0;

    await eachState(page, "da", async (id) => {
      const walked = await walk(page);
      steps += walked.walked.length;
      for (const fault of faultsOf(walked)) faults.push(`${id}: ${fault}`);
    });

    await close();
    expect(faults).toEqual([]);
    expect(steps).toBeGreaterThan(300);
  });

  it.each(["too-long", "licensed", "patients", "attendee-djoef"] as const)(
    "goes through all that is folded out where the invite is %s",
    async (id) => {
      const { page, close } = await openPage({ width: 400 });
      await showState(page, "da", id);
      await unfoldAll(page);
      const faults = faultsOf(await walk(page));

      await close();
      expect(faults).toEqual([]);
    },
  );
});
