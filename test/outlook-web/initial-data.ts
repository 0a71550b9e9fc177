/** What office.js is handed at its start, and with each other item: PROTOCOL.md, sections 5 and 6. */
import { itemTypes, locationText } from "./mailbox";
import type { Mailbox, Mode, Recipient } from "./mailbox";
import { timeZoneOffsets } from "./time-zone-offsets";

const recipientTypes = ["other", "distributionList", "user", "externalUser"];
/** ReadWriteItem, which is what our manifest asks for. */
const permissionLevel = 3;

export function wireRecipient({ displayName, emailAddress, recipientType }: Recipient): unknown {
  return {
    name: displayName,
    address: emailAddress,
    recipientType: recipientTypes.indexOf(recipientType ?? "user"),
    appointmentResponse: 0,
  };
}

export function initialData(mailbox: Mailbox, mode: Mode): Record<string, unknown> {
  const always = {
    permissionLevel,
    itemType: itemTypes[mode],
    hostVersion: "20260220003.14",
    owaView: "ThreeColumns",
    userDisplayName: mailbox.user.displayName,
    userEmailAddress: mailbox.user.emailAddress,
    userTimeZone: mailbox.timeZone.windows,
    userProfileType: "enterprise",
    timeZoneOffsets: timeZoneOffsets(mailbox.timeZone.iana),
    ewsUrl: "https://outlook.office.com/EWS/Exchange.asmx",
    restUrl: "https://outlook.office.com/api",
    isRestIdSupported: false,
    isFromSharedFolder: mailbox.shared !== null,
    extensionId: "stand-in",
    isRead: true,
    entities: {},
    filteredEntities: {},
    regExMatches: null,
    selectedEntities: {},
    selectedRegExMatches: null,
  };
  if (mode === "none") return always;
  const item = { ...always, seriesId: mailbox.seriesId, conversationId: "AAQkSTANDIN" };
  return mode === "appointmentCompose" ? item : { ...item, ...received(mailbox, mode) };
}

function received(mailbox: Mailbox, mode: Mode): Record<string, unknown> {
  const organizer = wireRecipient(mailbox.organizer);
  const request = mode === "meetingRequest";
  return {
    id: mailbox.itemId,
    itemClass: request ? "IPM.Schedule.Meeting.Request" : "IPM.Appointment",
    subject: mailbox.subject,
    normalizedSubject: mailbox.subject,
    dateTimeCreated: Date.parse(mailbox.start),
    dateTimeModified: Date.parse(mailbox.start),
    dateTimeSent: Date.parse(mailbox.start),
    internetMessageId: "<stand-in@regionh.dk>",
    attachments: [],
    to: mailbox.requiredAttendees.map(wireRecipient),
    cc: mailbox.optionalAttendees.map(wireRecipient),
    sensitivity: "normal",
    start: Date.parse(mailbox.start),
    end: Date.parse(mailbox.end),
    location: locationText(mailbox),
    isAllDayEvent: mailbox.isAllDayEvent,
    organizer,
    recurrence: mailbox.recurrence,
    ...(request ? { from: organizer, sender: organizer, bcc: [] } : {}),
  };
}

export interface ContextOptions {
  readonly control: string;
  readonly conversation: string;
  readonly origin: string;
  readonly language: string;
  readonly requirementSets: Readonly<Record<string, string>>;
}

export function appContext(mailbox: Mailbox, mode: Mode, options: ContextOptions): Record<string, unknown> {
  const settings = Object.entries(mailbox.roamingSettings).map(([name, value]) => [
    name,
    JSON.stringify(value),
  ]);
  return {
    _id: options.control,
    _appName: 64,
    _appVersion: "16.01",
    _appMinorVersion: 1,
    _appUILocale: options.language,
    _dataLocale: options.language,
    _docUrl: options.origin,
    _clientMode: mode === "appointmentCompose" ? 1 : 0,
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _settings: Object.fromEntries(settings),
    _correlationId: options.conversation,
    _appInstanceId: `${options.control}-instance`,
    _requirementMatrix: JSON.stringify(options.requirementSets),
    _hostFullVersion: "20260220003.14",
    _hostCustomMessage: null,
    _clientWindowHeight: 800,
    _clientWindowWidth: 1280,
    _addinName: "Zoom-licens",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
    _wacHostEnvironment: "0",
    _marketplaceType: "0",
  };
}
