/** What the messages of office.js ask for, and in which shape each wants its answer: PROTOCOL.md, sections 3, 4 and 9. */
import { wireNames } from "./events";
import { methods } from "./methods";
import type { Params } from "./methods";

export interface Message {
  readonly action: string;
  readonly conversation: string;
  readonly correlation: number;
  readonly data: unknown;
  readonly does: "asks" | "registers" | "unregisters";
}

export type Asked =
  | { readonly kind: "handler"; readonly event: string; readonly registers: boolean }
  | { readonly kind: "method"; readonly number: number; readonly params: Params }
  | { readonly kind: "completed"; readonly args: Readonly<Record<string, unknown>> }
  | { readonly kind: "close" }
  | { readonly kind: "initial data" }
  | { readonly kind: "context" }
  | { readonly kind: "other" };

interface ShapedAnswer {
  readonly name: string;
  readonly ours: boolean;
  readonly good: (data: unknown) => unknown;
  readonly bad: (code: number) => unknown;
}

const eventOf = new Map(Object.entries(wireNames).map(([event, wire]) => [wire, event]));
/** Of the family that all of Office shares. */
const completedCall = 94;
const closeCall = 97;

/** A message of office.js; `undefined` for whatever else comes from the frame. */
export function parseMessage(text: string): Message | undefined {
  try {
    const parts = asRecord(JSON.parse(text));
    if (parts["_messageType"] !== 0) return undefined;
    return {
      action: String(parts["_actionName"]),
      conversation: String(parts["_conversationId"]),
      correlation: Number(parts["_correlationId"]),
      data: parts["_data"],
      does: (["asks", "registers", "unregisters"] as const)[Number(parts["_actionType"] ?? 0)] ?? "asks",
    };
  } catch {
    return undefined;
  }
}

/** A message to office.js. */
export function wireMessage(parts: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(parts).map(([name, value]) => [`_${name}`, value])),
  );
}

export function askedBy({ action, does, data }: Message): Asked {
  if (does !== "asks") return { kind: "handler", event: action, registers: does === "registers" };
  const { ApiParams: params, MethodData: method, DdaMethod: office, ...args } = asRecord(data);
  switch (action) {
    case "ExecuteMethod":
      return { kind: "method", number: Number(asRecord(method)["DispatchId"]), params: asRecord(params) };
    case "executeMethod":
      return officeCall(Number(asRecord(office)["DispatchId"]), args);
    case "GetInitialData":
      return { kind: "initial data" };
    case "ContextActivationManager_getAppContextAsync":
      return { kind: "context" };
    default:
      return { kind: "other" };
  }
}

function officeCall(number: number, args: Readonly<Record<string, unknown>>): Asked {
  if (number === completedCall) return { kind: "completed", args };
  return number === closeCall ? { kind: "close" } : { kind: "other" };
}

/** How the call is called in tests, and how its answer looks. */
export function shapeOf(asked: Asked, message: Message): ShapedAnswer {
  const plain = {
    ours: false,
    good: (data: unknown) => data ?? null,
    bad: (code: number) => ({ Error: code }),
  };
  if (asked.kind === "handler") {
    const name = `${asked.registers ? "addHandlerAsync" : "removeHandlerAsync"}(${eventOf.get(asked.event) ?? asked.event})`;
    return { ...plain, name, ours: !name.includes("AppCommandInvoked"), good: () => ({ Error: 0 }) };
  }
  if (asked.kind === "completed" || asked.kind === "close") {
    const name = asked.kind === "close" ? "ui.closeContainer" : "event.completed";
    const good = () => ({ Version: 1, Error: 0 });
    return { ...plain, name, ours: true, good };
  }
  if (asked.kind !== "method") return { ...plain, name: message.action };
  return { ...methodShape(asked.number, asked.params), ours: true };
}

function methodShape(number: number, params: Params): Omit<ShapedAnswer, "ours"> {
  const method = methods[number];
  const name = typeof method?.name === "function" ? method.name(params) : (method?.name ?? `call ${number}`);
  return {
    name,
    good: (data) => (method?.raw ? data : { error: false, errorCode: 0, wasSuccessful: true, data }),
    bad: (code) => ({ error: true, wasSuccessful: false, errorCode: code }),
  };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
