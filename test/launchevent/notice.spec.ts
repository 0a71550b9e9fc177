import { doctors } from "../support/office-double/outlook-item";
import { crowd, tooLong, until } from "../support/launchevent/drafts";
import { goOn, opened, outlook } from "../support/launchevent/run";

beforeEach(() => jest.useFakeTimers());

const timeChanged = "onAppointmentTimeChanged";
const attendeesChanged = "onAppointmentAttendeesChanged";
const seriesChanged = "onAppointmentRecurrenceChanged";
const allChanges = [opened, timeChanged, attendeesChanged, seriesChanged];

const needed =
  "Du skal bruge en enterprise-licens. Mødet varer 60 min. Det er 20 min. mere, end et gratis gruppemøde kan vare.";
const withButton = {
  type: "insightMessage",
  message: needed,
  icon: "Icon.16",
  actions: [
    {
      actionType: "showTaskPane",
      actionText: "Se, hvad du kan gøre",
      commandId: "organizerOpenPane",
      contextData: "{}",
    },
  ],
};
const plain = { type: "informationalMessage", message: needed, icon: "Icon.16", persistent: false };

describe("the notice", () => {
  it.each(allChanges)("appears on %s, with a button that opens the pane", async (event) => {
    const { event: raise, notices } = outlook({ item: tooLong });

    expect(await raise(event)).toEqual([goOn]);
    expect(notices()).toEqual([withButton]);
  });

  it("changes and goes as the draft changes, and is never there twice", async () => {
    const { event, change, notices } = outlook({ item: tooLong });
    await event(opened);
    change({ end: until(40), required: [doctors] });
    await event(attendeesChanged);
    const depends = notices().map(({ message }) => message);
    change({ required: crowd(12) });
    await event(attendeesChanged);

    expect(depends).toEqual([expect.stringMatching(/^Det afhænger af, hvor mange der kommer\./)]);
    expect(notices()).toEqual([]);
  });

  it("stays away from a draft in which nothing is wrong", async () => {
    const { event, notices } = outlook({ item: { ...tooLong, end: until(40) } });

    expect(await event(opened)).toEqual([goOn]);
    expect(notices()).toEqual([]);
  });

  it("has no button where Outlook knows none", async () => {
    const { event, notices } = outlook({ item: tooLong, mailbox: "1.9" });
    await event(opened);

    expect(notices()).toEqual([plain]);
  });

  it.each(["thrown", "refused"])(
    "has no button where Outlook says so by an error that is %s",
    async (how) => {
      const { event, notices, office } = outlook({ item: tooLong });
      refuseButtons(office, how === "thrown");
      await event(opened);

      expect(notices()).toEqual([plain]);
    },
  );

  it("is added where there is none to replace", async () => {
    const faults = { "notificationMessages.replaceAsync": { kind: "fails", code: 9024 } } as const;
    const { event, notices } = outlook({ item: tooLong, faults });
    await event(opened);

    expect(notices()).toEqual([withButton]);
  });
});

describe("events that come twice or out of order", () => {
  it("leave one notice, that of the draft as it is", async () => {
    const { event, change, notices } = outlook({ item: tooLong });
    const raised = [event(opened), event(timeChanged), event(timeChanged)];
    change({ end: until(90) });
    raised.push(event(timeChanged), event(seriesChanged));

    expect(await Promise.all(raised)).toEqual(raised.map(() => [goOn]));
    expect(notices()).toMatchObject([{ message: needed.replace("60", "90").replace("20", "50") }]);
  });

  it("do not let a slow reading of the draft that was overwrite what is", async () => {
    const { event, change, notices, fault } = outlook({ item: tooLong });
    fault("body.getAsync html", { kind: "late", after: 4000 });
    const slow = event(opened);
    await event(opened, 0);
    fault("body.getAsync html", undefined);
    change({ end: until(40) });

    expect(await event(timeChanged, 3000)).toEqual([goOn]);
    expect(notices()).toEqual([]);
    expect(await slow).toEqual([goOn]);
    expect(notices()).toEqual([]);
  });
});

/** Takes notices, but none with a button. */
function refuseButtons(office: unknown, byThrowing: boolean): void {
  const { notificationMessages } = (office as { context: { mailbox: { item: Item } } }).context.mailbox.item;
  const { replaceAsync, addAsync } = notificationMessages;
  const refusing =
    (show: Show): Show =>
    (key, notice, callback) => {
      if (notice.actions === undefined) return show(key, notice, callback);
      if (byThrowing) throw new Error("Value does not fall within the expected range.");
      return callback({ status: "failed", error: { code: 9031 } });
    };
  Object.assign(notificationMessages, { replaceAsync: refusing(replaceAsync), addAsync: refusing(addAsync) });
}

type Show = (
  key: string,
  notice: { readonly actions?: unknown },
  callback: (result: unknown) => void,
) => void;
interface Item {
  readonly notificationMessages: { readonly replaceAsync: Show; readonly addAsync: Show };
}
