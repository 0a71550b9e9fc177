/** The events on which Outlook starts the add-in without its pane, and the code that answers them. */
import { noticeIcon, paneButton } from "../../../src/hosts/outlook/launch/manifest-ids";
import { all, around, attribute, childrenOf, repeated, typeOf } from "./manifest";
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
    ...uncalled(events, script),
    ...(runtimes.map((runtime) => attribute(runtime, "resid")).join() === source
      ? []
      : [`the events run in ${source}, which is not the runtime`]),
    ...runtimes.flatMap((runtime) => scriptProblems(runtime, manifest)),
    ...buttonProblems(manifest),
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

function uncalled(events: readonly Element[], script: string): readonly Problem[] {
  const called = events.map((event) => attribute(event, "FunctionName"));
  const associated = [...script.matchAll(/associate\(\s*["'](\w+)["']/g)].map(([, name = ""]) => name);
  return associated.filter((name) => !called.includes(name)).map((name) => `no event calls ${name}`);
}

function scriptProblems(runtime: Element, manifest: Manifest): readonly Problem[] {
  const script = childrenOf(runtime).find(
    (child) => child.localName === "Override" && attribute(child, "type") === "javascript",
  );
  if (!script) return ["the runtime has no script for classic Outlook"];
  const url = all(manifest, "Url").find((each) => attribute(each, "id") === attribute(script, "resid"));
  const address = attribute(url, "DefaultValue");
  return address.endsWith(".js") ? [] : [`the runtime's script is ${address}, which is no script`];
}

/** What notices and alerts name must be in the manifest. */
function buttonProblems(manifest: Manifest): readonly Problem[] {
  const buttons = all(manifest, "Control").filter((control) => {
    const point = around(control, "ExtensionPoint");
    return point !== undefined && typeOf(point) === "AppointmentOrganizerCommandSurface";
  });
  const images = all(manifest, "Image").filter((image) => attribute(image, "id") === noticeIcon);
  return [
    ...(buttons.some((button) => attribute(button, "id") === paneButton)
      ? []
      : [`there is no button ${paneButton} beside a draft`]),
    ...(images.length === 1 ? [] : [`there is no icon ${noticeIcon}`]),
  ];
}
