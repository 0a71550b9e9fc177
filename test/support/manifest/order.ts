/** Which elements stand where, and which must not be missing: Outlook refuses a manifest in another order. */
import { all, attribute, childrenOf, placeOf, typeOf } from "./manifest";
import type { Manifest, Problem } from "./manifest";

/** Names in their order; `?` may be missing, `*` may be missing or come again, `+` must come and may come again. */
const contents: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? SupportUrl AppDomains? Hosts Requirements FormSettings Permissions Rule DisableEntityHighlighting? VersionOverrides",
  VersionOverridesV1_0: "VersionOverrides",
  VersionOverridesV1_1: "Description? Requirements? Hosts Resources WebApplicationInfo? EquivalentAddins?",
  MailHost: "Runtimes? DesktopFormFactor MobileFormFactor?",
  DesktopFormFactor: "SupportsSharedFolders? FunctionFile? ExtensionPoint+",
  MobileFormFactor: "ExtensionPoint+",
  AppointmentOrganizerCommandSurface: "OfficeTab",
  AppointmentAttendeeCommandSurface: "OfficeTab",
  MessageReadCommandSurface: "OfficeTab",
  MobileMessageReadCommandSurface: "Group",
  MobileLogEventAppointmentAttendee: "Control",
  LaunchEvent: "LaunchEvents SourceLocation",
  OfficeTab: "Group",
  Group: "Label Control+",
  Button: "Label Supertip Icon Action",
  MobileButton: "Label Icon Action",
  Supertip: "Title Description",
  ShowTaskpane: "SourceLocation SupportsPinning?",
  Resources: "Images Urls ShortStrings LongStrings",
  Form: "DesktopSettings",
};

const extensionPoints = Object.keys(contents).filter((name) => /Surface$|Attendee$|^LaunchEvent$/.test(name));

/** Elements out of order, missing or unknown, and extension points that are unknown or come twice. */
export function orderProblems(manifest: Manifest): readonly Problem[] {
  const elements = [manifest.root, ...all(manifest, "*")];
  const points = all(manifest, "ExtensionPoint").map(typeOf);
  return [
    ...elements.flatMap(contentProblems),
    ...points
      .filter((type) => !extensionPoints.includes(type))
      .map((type) => `unknown extension point ${type}`),
    ...points
      .filter((type, index) => points.indexOf(type) !== index)
      .map((type) => `two extension points ${type}`),
    ...all(manifest, "SupportsPinning")
      .filter((pinning) => !/MessageReadCommandSurface/.test(placeOf(pinning)))
      .map((pinning) => `only mails can be pinned: ${placeOf(pinning)}`),
  ];
}

function contentProblems(element: Element): readonly Problem[] {
  const expected = contents[typeOf(element)] ?? contents[element.localName];
  // A launch event bears the name of its extension point.
  if (expected === undefined || attribute(element, "Type") !== "") return [];
  const found = childrenOf(element)
    .map((child) => child.localName)
    .join(" ");
  const pattern = expected.split(" ").map(asPattern).join("");
  return new RegExp(`^${pattern}$`).test(`${found} `)
    ? []
    : [`${placeOf(element)} has ${found}, not ${expected}`];
}

function asPattern(name: string): string {
  const many = /[?*+]$/.exec(name)?.[0] ?? "";
  return `(?:${name.replace(/[?*+]$/, "")} )${many}`;
}
