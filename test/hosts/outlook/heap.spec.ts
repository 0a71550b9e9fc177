import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { aPane, inviteOf, pass } from "./a-pane";

jest.useFakeTimers();

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Bytes that are still in use after a collection. */
function heap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

test("200 items with bodies of 1 MB, one after the other, leave less than 5 MB behind", async () => {
  const pane = aPane({ mode: "received" });
  const show = async (index: number) => {
    const html = `<p>${index}</p>`.padEnd(1_000_000, "æ");
    pane.double.show({ itemId: `AAMk${index}=`, subject: `Møde ${index}`, html });
    await pass(100);
    expect(inviteOf(pane).subject).toBe(`Møde ${index}`);
  };
  for (let index = 0; index < 20; index++) await show(index);
  const before = heap();
  for (let index = 20; index < 220; index++) await show(index);
  expect(heap() - before).toBeLessThan(5_000_000);
});
