/** The calls of the Outlook API that the stand-in answers, by the number that each has on the wire: PROTOCOL.md, section 9. */
import { wireRecipient } from "./initial-data";
import { bodyText, locationText } from "./mailbox";
import type { Mailbox, Notice } from "./mailbox";

export type Params = Readonly<Record<string, unknown>>;

/** What a method works on. */
export interface Item {
  readonly mailbox: Mailbox;
  readonly change: (patch: Partial<Mailbox>) => void;
}

export interface Method {
  readonly name: string | ((params: Params) => string);
  /** Gives the data of the answer; throws an `OfficeError`. */
  readonly run: (item: Item, params: Params) => unknown;
  /** The answer has a shape of its own. */
  readonly raw?: boolean;
}

/** A call that Outlook refuses, with Office.js's code. */
export interface OfficeError extends Error {
  readonly code: number;
}

export function officeError(code: number): OfficeError {
  return Object.assign(new Error(`Office error ${code}`), { code });
}

const html = 3;
const noticeTypes = ["informationalMessage", "progressIndicator", "errorMessage", "insightMessage"];
const recipientField = ({ recipientField: field }: Params) =>
  field === 1 ? "optionalAttendees" : "requiredAttendees";
const timeField = ({ TimeProperty: field }: Params) => (field === 1 ? "start" : "end");
const iso = (time: unknown) => new Date(Number(time)).toISOString();

const reading: Readonly<Record<number, Method>> = {
  15: {
    name: (params) => `${recipientField(params)}.getAsync`,
    run: ({ mailbox }, params) => mailbox[recipientField(params)].map(wireRecipient),
  },
  18: { name: "subject.getAsync", run: ({ mailbox }) => mailbox.subject },
  24: {
    name: (params) => `${timeField(params)}.getAsync`,
    run: ({ mailbox }, params) => Date.parse(mailbox[timeField(params)]),
  },
  26: { name: "location.getAsync", run: ({ mailbox }) => locationText(mailbox) },
  14: { name: "body.getTypeAsync", run: () => "html" },
  37: {
    name: "body.getAsync",
    run: ({ mailbox }, { coercionType }) => (coercionType === html ? mailbox.html : bodyText(mailbox.html)),
  },
  103: { name: "recurrence.getAsync", run: ({ mailbox }) => mailbox.recurrence },
  107: { name: "organizer.getAsync", run: ({ mailbox }) => wireRecipient(mailbox.organizer) },
  108: {
    name: "getSharedPropertiesAsync",
    run: ({ mailbox }) => mailbox.shared ?? refuse(9017),
  },
  154: { name: "enhancedLocation.getAsync", run: ({ mailbox }) => mailbox.enhancedLocation },
  169: { name: "isAllDayEvent.getAsync", run: ({ mailbox }) => mailbox.isAllDayEvent },
};

const writing: Readonly<Record<number, Method>> = {
  25: {
    name: (params) => `${timeField(params)}.setAsync`,
    run({ mailbox, change }, params) {
      const time = Number(params["time"]);
      const length = Date.parse(mailbox.end) - Date.parse(mailbox.start);
      if (timeField(params) === "start") return change({ start: iso(time), end: iso(time + length) });
      return time < Date.parse(mailbox.start) ? refuse(9010) : change({ end: iso(time) });
    },
  },
  38: { name: "body.setAsync", run: ({ change }, { data }) => change({ html: String(data) }) },
  178: { name: "displayNewMessageFormAsync", run: () => undefined },
  403: { name: "window.open", run: () => undefined },
};

const storing: Readonly<Record<number, Method>> = {
  3: {
    name: "loadCustomPropertiesAsync",
    run: ({ mailbox }) => ({
      wasSuccessful: true,
      customProperties: JSON.stringify(mailbox.customProperties),
    }),
    raw: true,
  },
  4: {
    name: "customProperties.saveAsync",
    run: ({ change }, { customProperties }) => change({ customProperties: customProperties as Params }),
  },
  185: {
    name: "sessionData.setAsync",
    run: ({ mailbox, change }, { name, value }) =>
      change({ sessionData: { ...mailbox.sessionData, [String(name)]: String(value) } }),
  },
  186: {
    name: "sessionData.getAsync",
    run: ({ mailbox }, { name }) => mailbox.sessionData[String(name)] ?? refuse(9050),
  },
  404: {
    name: "roamingSettings.saveAsync",
    run({ change }, params) {
      const [settings = {}] = params as unknown as readonly Params[];
      const values = Object.entries(settings).map(([name, text]) => [name, JSON.parse(String(text))]);
      change({ roamingSettings: Object.fromEntries(values) });
    },
  },
};

const notices: Readonly<Record<number, Method>> = {
  33: {
    name: "notificationMessages.addAsync",
    run({ mailbox, change }, params) {
      if (mailbox.notifications.some(({ key }) => key === params["key"])) return refuse(9023);
      if (mailbox.notifications.length >= 5) return refuse(9025);
      return change({ notifications: [...mailbox.notifications, noticeOf(params)] });
    },
  },
  34: { name: "notificationMessages.getAllAsync", run: ({ mailbox }) => mailbox.notifications },
  35: {
    name: "notificationMessages.replaceAsync",
    run: ({ mailbox, change }, params) =>
      change({ notifications: [...others(mailbox, params), noticeOf(params)] }),
  },
  36: {
    name: "notificationMessages.removeAsync",
    run({ mailbox, change }, params) {
      if (!mailbox.notifications.some(({ key }) => key === params["key"])) return refuse(9024);
      return change({ notifications: others(mailbox, params) });
    },
  },
};

export const methods: Readonly<Record<number, Method>> = { ...reading, ...writing, ...storing, ...notices };

function others(mailbox: Mailbox, { key }: Params): readonly Notice[] {
  return mailbox.notifications.filter((notice) => notice.key !== key);
}

function noticeOf(params: Params): Notice {
  return { ...(params as unknown as Notice), type: noticeTypes[Number(params["type"])] ?? "" };
}

function refuse(code: number): never {
  throw officeError(code);
}
