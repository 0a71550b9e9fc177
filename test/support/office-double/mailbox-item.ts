/** The item as Office.js shows it: members to be asked in a draft, plain values in what was received. */
import type { Notice, OutlookItem } from "./outlook-item";

export type Mode = "draft" | "received" | "request";

/** Plays the call of that name. The last argument that is a function is the callback; others come to `run`. */
export type PlayCall = (
  name: string,
  run: (...args: readonly unknown[]) => unknown,
) => ((...args: unknown[]) => void) | undefined;

export interface ItemStore {
  readonly now: () => OutlookItem;
  readonly change: (patch: Partial<OutlookItem>) => void;
}

/** The members for that mode; a member whose call is missing is not there. */
export function mailboxItem(mode: Mode, store: ItemStore, play: PlayCall): Record<string, unknown> {
  const members = mode === "draft" ? draft(store, play) : received(mode, store, play);
  return withoutMissing({
    ...members,
    body: mailboxBody(mode, store, play),
    getSharedPropertiesAsync:
      store.now().shared && play("getSharedPropertiesAsync", () => store.now().shared),
    loadCustomPropertiesAsync: play("loadCustomPropertiesAsync", () => customProperties(store, play)),
  });
}

function draft(store: ItemStore, play: PlayCall): Record<string, unknown> {
  const asked = (name: string, field: keyof OutlookItem) =>
    asObject({ getAsync: play(`${name}.getAsync`, () => store.now()[field]) });
  const setEnd = (end: unknown) => {
    if (Number(end) < Number(store.now().start)) throw Object.assign(new Error(), { code: 9010 });
    store.change({ end: end as Date });
  };
  return {
    itemType: "appointment",
    seriesId: store.now().seriesId,
    subject: asked("subject", "subject"),
    start: asked("start", "start"),
    end: asObject({
      getAsync: play("end.getAsync", () => store.now().end),
      setAsync: play("end.setAsync", setEnd),
    }),
    requiredAttendees: asked("requiredAttendees", "required"),
    optionalAttendees: asked("optionalAttendees", "optional"),
    organizer: asked("organizer", "organizer"),
    location: asked("location", "location"),
    enhancedLocation: asked("enhancedLocation", "places"),
    recurrence: asked("recurrence", "recurrence"),
    notificationMessages: notificationMessages(store, play),
    sessionData: sessionData(store, play),
    isAllDayEvent: store.now().allDay === undefined ? undefined : asked("isAllDayEvent", "allDay"),
  };
}

function notificationMessages(store: ItemStore, play: PlayCall): unknown {
  const shown = () => store.now().notices;
  const show = (key: unknown, notice: unknown) =>
    store.change({ notices: { ...shown(), [String(key)]: checkedNotice(notice as Notice) } });
  const refuseWhere = (isSo: boolean, code: number) => {
    if (isSo) throw Object.assign(new Error(), { code });
  };
  return withoutMissing({
    addAsync: play("notificationMessages.addAsync", (key, notice) => {
      refuseWhere(String(key) in shown(), 9023);
      show(key, notice);
    }),
    replaceAsync: play("notificationMessages.replaceAsync", show),
    removeAsync: play("notificationMessages.removeAsync", (key) => {
      refuseWhere(!(String(key) in shown()), 9024);
      const { [String(key)]: _, ...others } = shown();
      store.change({ notices: others });
    }),
  });
}

/** What Office.js takes. */
function checkedNotice(notice: Notice): Notice {
  const { type, message, icon, persistent, actions } = notice;
  const isInsight = type === "insightMessage";
  const isRight = isInsight
    ? persistent === undefined && actions?.length === 1
    : typeof persistent === "boolean" && actions === undefined;
  if (message.length > 150 || icon === undefined || !isRight)
    throw Object.assign(new Error(), { code: 9031 });
  return notice;
}

function sessionData(store: ItemStore, play: PlayCall): unknown {
  return withoutMissing({
    getAsync: play("sessionData.getAsync", (name) => {
      const value = store.now().sessionData[String(name)];
      if (value === undefined) throw Object.assign(new Error(), { code: 9050 });
      return value;
    }),
    setAsync: play("sessionData.setAsync", (name, value) =>
      store.change({ sessionData: { ...store.now().sessionData, [String(name)]: String(value) } }),
    ),
  });
}

function received(mode: Mode, store: ItemStore, play: PlayCall): Record<string, unknown> {
  const { required, optional, organizer, places, allDay, ...item } = store.now();
  const { subject, start, end, location, recurrence, seriesId, itemId, itemClass } = item;
  const common = { subject, start, end, location, recurrence, seriesId, itemId, isAllDayEvent: allDay };
  if (mode === "request") {
    const requestClass = itemClass === "IPM.Appointment" ? "IPM.Schedule.Meeting.Request" : itemClass;
    return {
      ...common,
      itemType: "message",
      itemClass: requestClass,
      to: required,
      cc: optional,
      from: organizer,
    };
  }
  return {
    ...common,
    itemType: "appointment",
    itemClass,
    requiredAttendees: required,
    optionalAttendees: optional,
    organizer,
    enhancedLocation: asObject({ getAsync: play("enhancedLocation.getAsync", () => places) }),
  };
}

function mailboxBody(mode: Mode, store: ItemStore, play: PlayCall): unknown {
  const get = {
    html: play("body.getAsync html", () => store.now().html),
    text: play("body.getAsync text", () => store.now().text),
  };
  const set = play("body.setAsync", (content, options) => {
    const format = (options as { readonly coercionType: "html" | "text" }).coercionType;
    if (format === "html" && store.now().bodyType === "text")
      throw Object.assign(new Error(), { code: 2006 });
    store.change({ [format]: content });
  });
  if (!get.html && !get.text) return undefined;
  const getAsync = (format: "html" | "text", callback: unknown) => {
    const ask = get[format];
    if (!ask) throw new Error("The coercion type is not supported");
    ask(callback);
  };
  if (mode !== "draft") return { getAsync };
  return withoutMissing({
    getAsync,
    setAsync: set,
    getTypeAsync: play("body.getTypeAsync", () => store.now().bodyType),
  });
}

function customProperties(store: ItemStore, play: PlayCall): unknown {
  const values = { ...store.now().customProperties };
  return withoutMissing({
    get: (name: string) => values[name],
    set: (name: string, value: unknown) => (values[name] = value),
    remove: (name: string) => delete values[name],
    saveAsync: play("customProperties.saveAsync", () => store.change({ customProperties: { ...values } })),
  });
}

/** A member of which nothing is left is not there either. */
function asObject(members: Record<string, unknown>): unknown {
  return members["getAsync"] === undefined ? undefined : withoutMissing(members);
}

function withoutMissing(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
