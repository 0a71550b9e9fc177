/** @jest-environment jsdom */
import { manifestProblems, readProject } from "./support/manifest/problems";

const manifest = readProject("manifest.xml");
const point = '<ExtensionPoint xsi:type="MessageReadCommandSurface">';
test("an installer has nothing to trip over in the manifest", () => {
  expect(manifestProblems(manifest)).toEqual([]);
});

test("nor in one that is built for another address", () => {
  const base = "https://addins.example.org/zoom";
  expect(manifestProblems(manifest.replaceAll("https://localhost:3000", base), base)).toEqual([]);
});

const faults: readonly (readonly [string, string | RegExp, string, RegExp])[] = [
  [
    "elements out of order",
    /(<Hosts>\s*<Host Name="Mailbox"\/>\s*<\/Hosts>)(\s*<Requirements>[^]*?<\/Requirements>)/,
    "$2$1",
    /OfficeApp\[MailApp\] has .*Requirements Hosts/,
  ],
  ["no Supertip", /<Supertip>[^]*?<\/Supertip>/, "", /has Label Icon Action, not/],
  ["no support address", /<SupportUrl[^]*?<\/SupportUrl>/, "", /OfficeApp\[MailApp\] has/],
  [
    "an unknown extension point",
    "MobileMessageReadCommandSurface",
    "MobileMessageCommandSurface",
    /unknown extension point/,
  ],
  [
    "an extension point twice",
    "AppointmentAttendeeCommandSurface",
    "AppointmentOrganizerCommandSurface",
    /two extension points/,
  ],
  [
    "a pinned appointment",
    /<\/Action>/,
    "<SupportsPinning>true</SupportsPinning></Action>",
    /only mails can be pinned/,
  ],
  ["an id that is no GUID", /<Id>.*<\/Id>/, "<Id>zoom</Id>", /is no GUID/],
  [
    "another version than the package",
    /<Version>.*<\/Version>/,
    "<Version>9.9.9.0</Version>",
    /Version is 9/,
  ],
  ["more permission", "ReadWriteItem", "ReadWriteMailbox", /Permissions is/],
  ["a newer Mailbox", 'MinVersion="1.5"', 'MinVersion="1.8"', /Mailbox 1.8/],
  ["a newer Mailbox inside", 'DefaultMinVersion="1.5"', 'DefaultMinVersion="1.13"', /Mailbox 1.13/],
  ["no shared folders", "<SupportsSharedFolders>true", "<SupportsSharedFolders>false", /shared folders/],
  [
    "a resource that is not there",
    '<SourceLocation resid="Pane.Url"/>',
    '<SourceLocation resid="Panel.Url"/>',
    /asks for Panel.Url, which is no resource/,
  ],
  [
    "a resource of the wrong kind",
    '<Title resid="Button.Label"/>',
    '<Title resid="Button.Tip"/>',
    /among the LongStrings/,
  ],
  [
    "a resource that nothing uses",
    "<bt:Urls>",
    '<bt:Urls><bt:Url id="Other.Url" DefaultValue="https://localhost:3000/taskpane.html"/>',
    /nothing uses the resource Other.Url/,
  ],
  [
    "a resource id twice",
    '"Button.Label" DefaultValue',
    '"Group.Label" DefaultValue',
    /two resources have the id Group.Label/,
  ],
  ["a control id twice", 'id="attendeeOpenPane"', 'id="organizerOpenPane"', /two controls or groups/],
  ["an id of 33 letters", 'id="attendeeOpenPane"', `id="${"x".repeat(33)}"`, /not 1 to 32 long/],
  [
    "an address without https",
    "https://localhost:3000/taskpane.html",
    "http://localhost:3000/taskpane.html",
    /is not https/,
  ],
  [
    "an address elsewhere",
    "https://localhost:3000/assets/icon-64.png",
    "https://cdn.example/icon-64.png",
    /is not under/,
  ],
  ["an address without a file", "pages/support.da.html", "pages/support.no.html", /has no file/],
  [
    "an icon of other pixels",
    'size="20" resid="Icon.20"',
    'size="20" resid="Icon.24"',
    /has 24 pixels, not 20/,
  ],
  ["a store icon of other pixels", "icon-128.png", "icon-96.png", /has 96 pixels, not 128/],
  [
    "a button without its large icon",
    '<bt:Image size="80" resid="Icon.80"/>',
    "",
    /organizerOpenPane has no icon 80/,
  ],
  [
    "a phone's button without an icon",
    '<bt:Image size="48" scale="3" resid="Icon.144"/>',
    "",
    /has no icon 48@3/,
  ],
  ["a name without Danish", /<Override Locale="da-DK" Value="Zoom-licens"\/>/, "", /has no da-DK/],
  [
    "a button without Danish",
    '<bt:Override Locale="da-DK" Value="Zoom-licens"/>',
    "",
    /Group.Label has no da-DK/,
  ],
  [
    "a language that is no culture",
    'Locale="da-DK" Value="Zoom-licens"',
    'Locale="dansk" Value="Zoom-licens"',
    /dansk is no culture/,
  ],
  [
    "the default language again",
    'Locale="da-DK" Value="Zoom-licens"',
    'Locale="en-US" Value="Zoom license"',
    /en-US is the default/,
  ],
  ["an empty text", 'Value="Zoom-licens"', 'Value=" "', /is empty/],
  [
    "a label of 126 letters",
    '<bt:String id="Button.Label" DefaultValue="Zoom license"',
    `<bt:String id="Button.Label" DefaultValue="${"x".repeat(126)}"`,
    /126 long, over 125/,
  ],
  [
    "a description of 251 letters",
    /<Description DefaultValue="[^"]*"/,
    `<Description DefaultValue="${"x".repeat(251)}"`,
    /251 long, over 250/,
  ],
  [
    "a runtime without events",
    /<ExtensionPoint xsi:type="LaunchEvent">[^]*?<\/ExtensionPoint>/,
    "",
    /Launch.Url has no events/,
  ],
  [
    "runtimes behind the form factor",
    /(<Runtimes>[^]*<\/Runtimes>\s*)(<DesktopFormFactor>[^]*<\/DesktopFormFactor>)/,
    "$2$1",
    /MailHost\] has DesktopFormFactor Runtimes/,
  ],
  [
    "no script for classic Outlook",
    '<Override type="javascript" resid="LaunchScript.Url"/>',
    "",
    /has no script for classic Outlook/,
  ],
  [
    "a page in the place of the script",
    '<Override type="javascript" resid="LaunchScript.Url"/>',
    '<Override type="javascript" resid="Launch.Url"/>',
    /launchevent.html, which is no script/,
  ],
  [
    "events that run elsewhere than their runtime",
    '<SourceLocation resid="Launch.Url"/>',
    '<SourceLocation resid="Pane.Url"/>',
    /which is not the runtime/,
  ],
  ["a misspelt event", "OnAppointmentTimeChanged", "OnAppointmentTimesChanged", /is no event/],
  [
    "two send checks",
    'Type="OnAppointmentTimeChanged"',
    'Type="OnAppointmentSend" SendMode="PromptUser"',
    /OnAppointmentSend is there twice/,
  ],
  [
    "a function that no code answers for",
    'FunctionName="onAppointmentSend"',
    'FunctionName="onAppointmentSent"',
    /no code is associated with onAppointmentSent/,
  ],
  [
    "code that no event calls",
    'FunctionName="onAppointmentSend"',
    'FunctionName="onAppointmentSent"',
    /no event calls onAppointmentSend/,
  ],
  ["a send check that could stop a mail", ' SendMode="PromptUser"', "", /the send mode is/],
  [
    "an alert whose button opens nothing",
    'id="organizerOpenPane"',
    'id="openPane"',
    /no button organizerOpenPane beside a draft/,
  ],
  ["a notice whose icon is missing", /"Icon.16"/g, '"Icon.small"', /no icon Icon.16/],
];

test.each(faults)("%s is found", (_, part, instead, problem) => {
  const faulty = manifest.replace(part, instead);
  expect(faulty).not.toBe(manifest);
  expect(manifestProblems(faulty)).toContainEqual(expect.stringMatching(problem));
});

test("what is no XML is refused", () => {
  expect(() => manifestProblems(manifest.replace(point, ""))).toThrow(/no XML/);
});
