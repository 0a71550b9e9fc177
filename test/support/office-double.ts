/**
 * Office.js as an add-in meets it in Outlook, good and bad days alike. Every call answers after `usualDelay` on the
 * (fake) clock; `fault` makes one misbehave. It throws where the real library throws and lacks what is lacking there.
 */
import { answer } from "./office-double/faults";
import type { Fault } from "./office-double/faults";
import { mailboxItem } from "./office-double/mailbox-item";
import type { Mode } from "./office-double/mailbox-item";
import { theItem } from "./office-double/outlook-item";
import type { OutlookItem } from "./office-double/outlook-item";

export interface DoubleOptions {
  readonly mode?: Mode;
  readonly item?: Partial<OutlookItem>;
  readonly language?: unknown;
  readonly reader?: unknown;
  readonly background?: string;
  readonly platform?: string;
  /** The newest requirement set `Mailbox` that this Outlook has. */
  readonly mailbox?: string;
  /** What is stored in the mailbox. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Calls by name that misbehave from the start. */
  readonly faults?: Readonly<Record<string, Fault>>;
}

export interface OfficeDouble {
  readonly office: unknown;
  /** The names of the calls made so far. */
  readonly calls: readonly string[];
  /** The most calls that ever waited for an answer at a time; a call that never answers waits for good. */
  readonly mostWaiting: () => number;
  readonly item: () => OutlookItem;
  readonly settings: () => Readonly<Record<string, unknown>>;
  /** What the forms for new mails were opened with. */
  readonly forms: readonly unknown[];
  fault(name: string, fault: Fault | undefined): void;
  /** Changes the item as the user would, and raises the events. */
  change(patch: Partial<OutlookItem>, ...events: readonly string[]): void;
  /** Shows another item, or none; raises ItemChanged unless it is `silently` done. */
  show(item: Partial<OutlookItem> | undefined, silently?: "silently"): void;
  raise(event: string, argument?: unknown): void;
  /** Changes the color behind the text, without an event. */
  paint(background: string): void;
}

const reader = {
  displayName: "Anna Holm",
  emailAddress: "anna.holm@regionh.dk",
  timeZone: "Romance Standard Time",
};
const eventNames = [
  "RecipientsChanged",
  "AppointmentTimeChanged",
  "RecurrenceChanged",
  "EnhancedLocationsChanged",
  "ItemChanged",
  "OfficeThemeChanged",
];

export function officeDouble(options: DoubleOptions = {}): OfficeDouble {
  const mode = options.mode ?? "draft";
  const faults = new Map(Object.entries(options.faults ?? {}));
  const handlers = new Map<string, ((event: unknown) => void)[]>();
  const calls: string[] = [];
  const forms: unknown[] = [];
  const saved = { settings: { ...options.settings } as Record<string, unknown> };
  let waiting = 0;
  let mostWaiting = 0;

  const play = (name: string, run: (...args: readonly unknown[]) => unknown) => {
    if (faults.get(name)?.kind === "missing") return undefined;
    return (...args: unknown[]) => {
      const callback = args[args.length - 1] as (result: unknown) => void;
      calls.push(name);
      waiting += 1;
      mostWaiting = Math.max(mostWaiting, waiting);
      const leave = once(() => (waiting -= 1));
      try {
        answer({
          fault: faults.get(name),
          value: () => run(...args.slice(0, -1)),
          callback: (result) => {
            leave();
            callback(result);
          },
        });
      } catch (error) {
        leave();
        throw error;
      }
    };
  };

  const addHandlerAsync = play("addHandlerAsync", (type, handler) => {
    const name = String(type);
    handlers.set(name, [...(handlers.get(name) ?? []), handler as (event: unknown) => void]);
  });
  const build = (item: OutlookItem) => {
    const store = { current: item };
    const change = (patch: Partial<OutlookItem>) => void (store.current = { ...store.current, ...patch });
    const shown = mailboxItem(mode, { now: () => store.current, change }, play);
    return { store, change, shown: mode === "draft" ? { ...shown, addHandlerAsync } : shown };
  };
  let current: ReturnType<typeof build> | undefined = build({ ...theItem, ...options.item });
  const raise = (event: string, argument: unknown = {}) =>
    (handlers.get(`olk${event}`) ?? []).forEach((handler) => handler(argument));

  const settings = { ...saved.settings };
  const mailbox = {
    userProfile: "reader" in options ? options.reader : reader,
    get item() {
      return current?.shown ?? null;
    },
    addHandlerAsync,
    convertToLocalClientTime: faults.get("convertToLocalClientTime") ? undefined : copenhagenTime,
    ...(mode === "draft"
      ? {}
      : { displayNewMessageFormAsync: play("displayNewMessageFormAsync", (form) => void forms.push(form)) }),
  };
  const context = {
    displayLanguage: "language" in options ? options.language : "da-DK",
    platform: options.platform ?? "PC",
    requirements: {
      isSetSupported: (name: string, version: string) =>
        name === "Mailbox" && minor(version) <= minor(options.mailbox ?? "1.15"),
    },
    officeTheme: options.background === undefined ? undefined : { bodyBackgroundColor: options.background },
    mailbox,
    roamingSettings: {
      get: (name: string) => settings[name],
      set: (name: string, value: unknown) => (settings[name] = value),
      remove: (name: string) => delete settings[name],
      saveAsync: play("roamingSettings.saveAsync", () => void (saved.settings = { ...settings })),
    },
  };
  return {
    office: { context, EventType: Object.fromEntries(eventNames.map((name) => [name, `olk${name}`])) },
    calls,
    forms,
    mostWaiting: () => mostWaiting,
    item: () => ({ ...theItem, ...current?.store.current }),
    settings: () => saved.settings,
    fault(name, fault) {
      if (fault) faults.set(name, fault);
      else faults.delete(name);
    },
    change(patch, ...events) {
      current?.change(patch);
      events.forEach((event) => raise(event));
    },
    show(item, silently) {
      current = item && build({ ...theItem, ...options.item, ...item });
      if (!silently) raise("ItemChanged");
    },
    raise,
    paint: (background) => void (context.officeTheme = { bodyBackgroundColor: background }),
  };
}

function minor(version: string): number {
  return Number(version.split(".")[1]);
}

const numbers = ["year", "month", "day", "hour", "minute", "second"] as const;
const copenhagen = new Intl.DateTimeFormat("en-US", {
  timeZone: "Europe/Copenhagen",
  hourCycle: "h23",
  ...Object.fromEntries(numbers.map((part) => [part, "numeric"])),
});

/** What the web does for a mailbox in Copenhagen. */
function copenhagenTime(time: Date): unknown {
  const parts = new Map(copenhagen.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
  return {
    year: parts.get("year"),
    month: (parts.get("month") ?? 0) - 1,
    date: parts.get("day"),
    hours: parts.get("hour"),
    minutes: parts.get("minute"),
    seconds: parts.get("second"),
  };
}

function once(run: () => void): () => void {
  let ran = false;
  return () => {
    if (!ran) run();
    ran = true;
  };
}
