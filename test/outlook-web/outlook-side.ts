/** Outlook's side of the wire. It knows no browser: strings come in through `receive` and go out through `send`. */
import { eventsBetween, wireNames } from "./events";
import type { RaisedEvent } from "./events";
import type { Call, Faults } from "./faults";
import { appContext, initialData } from "./initial-data";
import type { Mailbox, Mode } from "./mailbox";
import { askedBy, parseMessage, shapeOf, wireMessage } from "./messages";
import type { Asked, Message } from "./messages";
import { methods, officeError } from "./methods";
import type { OfficeError } from "./methods";

/** What a function without a pane told Outlook at its end. */
export interface Completion {
  readonly command: string;
  /** 0, or 11101 when there is no function of that name. */
  readonly status: number;
  readonly options: unknown;
}

export interface SideOptions {
  readonly mailbox: Mailbox;
  readonly mode: Mode;
  readonly language: string;
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly origin: string;
  readonly faults: Faults;
  readonly send: (control: string, text: string) => void;
  /** Hears of each call when it comes in and when its status changes. */
  readonly onCall: (call: Call) => void;
  readonly onCompleted: (completion: Completion) => void;
  readonly onChange: () => void;
}

export interface OutlookSide {
  readonly calls: readonly Call[];
  readonly mailbox: () => Mailbox;
  readonly mode: () => Mode;
  open(control: string, conversation: string): void;
  close(control: string): void;
  receive(control: string, text: string): Promise<void>;
  /** Changes the item as the user would; gives the names of the events that this raises. */
  change(patch: Partial<Mailbox>): readonly string[];
  /** Shows another item to a pinned pane. */
  show(mailbox: Mailbox, mode: Mode): void;
  /** Runs a function of the add-in that has no pane. */
  invoke(control: string, name: string, event: { readonly command: string; readonly data: unknown }): void;
}

interface Control {
  readonly conversation: string;
  /** The correlation of the registration, by the event's name on the wire. */
  readonly handlers: Map<string, number>;
}

/** Events that outlive the item. */
const lasting = ["ItemChanged", "OfficeThemeChanged", "AppCommandInvoked"].map((name) => wireNames[name]);

export function outlookSide(options: SideOptions): OutlookSide {
  const controls = new Map<string, Control>();
  const calls: Call[] = [];
  let { mailbox, mode } = options;
  /** Events of a change that a call makes go out after the call's answer. */
  let held: RaisedEvent[] | undefined;

  const post = (control: string, parts: Readonly<Record<string, unknown>>) => {
    const conversationId = controls.get(control)?.conversation;
    const common = { conversationId, origin: options.origin, serializerVersion: 1, messageType: 1 };
    options.send(control, wireMessage({ ...common, ...parts }));
  };
  const raise = ({ name, payload }: RaisedEvent) => {
    const wire = wireNames[name] ?? name;
    controls.forEach(({ handlers }, control) => {
      const correlation = handlers.get(wire);
      if (correlation === undefined) return;
      post(control, { ...eventParts(wire, correlation), data: payload });
    });
  };
  const change = (patch: Partial<Mailbox>) => {
    const before = mailbox;
    mailbox = { ...mailbox, ...patch };
    const events = eventsBetween(before, mailbox, mode);
    if (held) held.push(...events);
    else events.forEach(raise);
    options.onChange();
    return events.map(({ name }) => name);
  };
  const completed = (args: Readonly<Record<string, unknown>>) => {
    const event = args["2"] ? (JSON.parse(String(args["2"])) as { completedContext?: unknown }) : {};
    options.onCompleted({
      command: String(args["0"]),
      status: Number(args["1"]),
      options: event.completedContext,
    });
  };
  const carryOut = (id: string, asked: Asked, message: Message): unknown => {
    const control = controls.get(id);
    switch (asked.kind) {
      case "handler":
        if (asked.registers) control?.handlers.set(asked.event, message.correlation);
        else control?.handlers.delete(asked.event);
        return undefined;
      case "method": {
        const method = methods[asked.number];
        if (!method) throw officeError(5000);
        return method.run({ mailbox, change }, asked.params);
      }
      case "completed":
        return completed(asked.args);
      case "initial data":
        return initialData(mailbox, mode);
      case "context":
        control?.handlers.clear(); // A fresh page in the frame.
        return appContext(mailbox, mode, {
          ...options,
          control: id,
          conversation: control?.conversation ?? "",
        });
      default:
        return undefined;
    }
  };
  const receive = async (id: string, text: string) => {
    const message = parseMessage(text);
    if (!message || message.conversation !== controls.get(id)?.conversation) return;
    const asked = askedBy(message);
    const { name, ours, good, bad } = shapeOf(asked, message);
    const call: Call = { control: id, name, args: message.data, ours, status: "waiting" };
    const settle = (status: Call["status"]) => {
      call.status = status;
      options.onCall(call);
    };
    const reply = (data: unknown, error = 0) => {
      const answer = { responseType: 0, errorCode: error, actionName: message.action };
      post(id, { ...answer, correlationId: message.correlation, data });
    };
    calls.push(call);
    options.onCall(call);
    const fault = options.faults.of(call);
    if (fault?.never) return settle("never answered");
    if (fault?.delay) await new Promise((resolve) => setTimeout(resolve, fault.delay));
    if (fault?.broken) {
      settle("refused");
      return reply("Access Denied", -5);
    }
    const events: RaisedEvent[] = [];
    try {
      held = events;
      if (fault?.code !== undefined) throw officeError(fault.code);
      const data = fault && "data" in fault ? fault.data : carryOut(id, asked, message);
      settle("answered");
      reply(good(data));
    } catch (error) {
      settle("refused");
      reply(bad((error as OfficeError).code ?? 5001));
    } finally {
      held = undefined;
    }
    events.forEach(raise);
  };

  return {
    calls,
    mailbox: () => mailbox,
    mode: () => mode,
    open: (control, conversation) => void controls.set(control, { conversation, handlers: new Map() }),
    close: (control) => void controls.delete(control),
    receive,
    change,
    show(next, nextMode) {
      [mailbox, mode] = [next, nextMode];
      controls.forEach(({ handlers }) =>
        [...handlers.keys()]
          .filter((wire) => !lasting.includes(wire))
          .forEach((wire) => handlers.delete(wire)),
      );
      options.onChange();
      raise({ name: "ItemChanged", payload: mode === "none" ? "" : initialData(mailbox, mode) });
    },
    invoke(control, name, { command, data }) {
      const correlation = controls.get(control)?.handlers.get("appCommandInvoked");
      if (correlation === undefined) throw new Error(`${control} waits for no command`);
      post(control, {
        ...eventParts("appCommandInvoked", correlation),
        data: [command, name, JSON.stringify(data)],
      });
    },
  };
}

function eventParts(wire: string, correlationId: number): Readonly<Record<string, unknown>> {
  return { responseType: 1, errorCode: 0, actionName: wire, correlationId };
}
