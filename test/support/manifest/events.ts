/** The events on which Outlook starts the add-in without its pane, and the code that answers them. */
import { all, attribute, childrenOf, repeated, typeOf } from "./manifest";
import type { Manifest, Problem } from "./manifest";

/** Outlook takes any name, and never raises one that is misspelt: https://learn.microsoft.com/office/dev/add-ins/develop/event-based-activation */
const eventTypes: readonly string[] = [
  "OnNewAppointmentOrganizer",
  "OnAppointmentOrganizer",
  "OnAppointmentAttendeesChanged",
  "OnAppointmentTimeChanged",
  "OnAppointmentRecurrenceChanged",
  "OnAppointmentSend",
];

/** `script`: the code that Outlook runs, empty where there is none. */
export function eventProblems(manifest: Manifest, script: string): readonly Problem[] {
  const events = all(manifest, "LaunchEvent");
  const point = all(manifest, "ExtensionPoint").find((element) => typeOf(element) === "LaunchEvent");
  const runtimes = all(manifest, "Runtime");
  if (!point) return runtimes.map((runtime) => `the runtime ${attribute(runtime, "resid")} has no events`);
  const source = attribute(
    childrenOf(point).find((child) => child.localName === "SourceLocation"),
    "resid",
  );
  const types = events.map((event) => attribute(event, "Type"));
  return [
    ...types.filter((type) => !eventTypes.includes(type)).map((type) => `${type} is no event`),
    ...repeated(types).map((type) => `${type} is there twice`),
    ...events.flatMap((event) => functionProblems(event, script)),
    ...(runtimes.map((runtime) => attribute(runtime, "resid")).join() === source
      ? []
      : [`the events run in ${source}, which is not the runtime`]),
    ...runtimes
      .filter((runtime) => !hasScript(runtime))
      .map(() => "the runtime has no script for classic Outlook"),
  ];
}

function functionProblems(event: Element, script: string): readonly Problem[] {
  const name = attribute(event, "FunctionName");
  const mode = attribute(event, "SendMode");
  const isAssociated = new RegExp(`associate\\(\\s*["']${name}["']`).test(script);
  return [
    ...(isAssociated ? [] : [`no code is associated with ${name}`]),
    // A fault of ours never stops a mail, and Outlook's default would when the add-in cannot be loaded.
    ...(attribute(event, "Type") === "OnAppointmentSend" && mode !== "PromptUser"
      ? [`the send mode is ${mode}`]
      : []),
  ];
}

function hasScript(runtime: Element): boolean {
  return childrenOf(runtime).some(
    (child) => child.localName === "Override" && attribute(child, "type") === "javascript",
  );
}
