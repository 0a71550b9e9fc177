import { cellOf } from "../../../src/hosts/cell";
import { noFaults, type Faults } from "../../../src/hosts/playground/faults";
import { memoryOf } from "../../../src/hosts/playground/memory";
import { playgroundHost } from "../../../src/hosts/playground/playground-host";
import { shelfOfPage } from "../../../src/hosts/playground/shelf";
import { mailtoAddress } from "../../../src/order/mailto";
import { anInvite, monday10, persons } from "../../support/an-invite";

function standIn(invite = anInvite(), faults: Partial<Faults> = {}) {
  const draft = cellOf(invite);
  const memory = memoryOf("test", {}, shelfOfPage());
  const opened: string[] = [];
  const open = (address: string) => void opened.push(address);
  const faultCell = cellOf({ ...noFaults, ...faults });
  const host = playgroundHost({ draft, faults: faultCell, memory, language: "da", open });
  return { host, draft, faults: faultCell, opened };
}

describe("the playground's host", () => {
  it("hands out the draft as it is now", async () => {
    const { host, draft } = standIn();
    const changed = { ...draft.get(), subject: "Nyt emne" };
    draft.set(changed);

    expect(await host.readInvite()).toEqual(changed);
  });

  it("tells of every change until it is told to stop", () => {
    const { host, draft, faults } = standIn();
    let told = 0;
    const stop = host.onInviteChanged(() => told++);

    draft.set(anInvite({ minutes: 60 }));
    faults.set({ ...noFaults, silent: true });
    stop();
    draft.set(anInvite({ minutes: 90 }));

    expect(told).toBe(2);
  });

  it("cuts lists off where Outlook does, and says so", async () => {
    const { host } = standIn(anInvite({ required: persons(1200), optional: persons(999) }));

    const { required, optional } = await host.readInvite();

    expect([required?.entries.length, required?.complete]).toEqual([1000, false]);
    expect([optional?.entries.length, optional?.complete]).toEqual([999, true]);
  });

  it.each([
    [{ attendeesUnread: true }, ["required", "optional"]],
    [{ bodyUnread: true }, ["bodies", "location"]],
  ] as const)("leaves unread what is at fault: %j", async (faults, fields) => {
    const invite = await standIn(anInvite(), faults).host.readInvite();

    for (const field of fields) expect(invite[field]).toBeUndefined();
  });

  it("answers nothing at all when it is silent", async () => {
    const { host } = standIn(anInvite(), { silent: true });

    await expect(host.readInvite()).rejects.toMatchObject({ fault: "silent" });
    await expect(host.changeInvite({ kind: "end", end: 0 })).rejects.toMatchObject({ fault: "silent" });
  });

  it.each([
    { kind: "end", end: monday10 + 1 },
    { kind: "body", content: "<p>Nyt</p>", format: "html" },
  ] as const)("hands back what undoes a change of the $kind exactly", async (wanted) => {
    const { host, draft } = standIn();
    const before = draft.get();

    const undo = await host.changeInvite(wanted);
    expect(draft.get()).not.toEqual(before);
    await host.changeInvite(undo);

    expect(draft.get()).toEqual(before);
  });

  it.each([
    ["of an invite that was received", anInvite({ role: "attendee" }), "refused"],
    ["of an end that is not known", anInvite({ end: undefined }), "unreadable"],
  ] as const)("refuses a change %s and changes nothing", async (_, invite, fault) => {
    const { host, draft } = standIn(invite);

    await expect(host.changeInvite({ kind: "end", end: 0 })).rejects.toMatchObject({ fault });

    expect(draft.get()).toBe(invite);
  });

  it.each(["me", "meeting"] as const)(
    "remembers about %s what is not too long, and erases it",
    async (scope) => {
      const { host } = standIn();
      await host.writeMemory(scope, { a: 1 });
      await expect(host.writeMemory(scope, { a: "x".repeat(20_000) })).rejects.toMatchObject({
        fault: "refused",
      });
      expect(await host.readMemory(scope)).toEqual({ a: 1 });

      await host.writeMemory(scope, undefined);

      expect(await host.readMemory(scope)).toBeUndefined();
    },
  );

  it("opens a letter as a mail link", async () => {
    const { host, opened } = standIn();
    const letter = { to: "a@regionh.dk", subject: "Æ & Ø", body: "1\n2" };

    await host.openLetter(letter);

    expect(opened).toEqual([mailtoAddress(letter)]);
  });
});
