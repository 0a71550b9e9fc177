/** The properties of an event that say something of the meeting; all others are not even parsed. */
const kept: ReadonlySet<string> = new Set([
  "UID",
  "SUMMARY",
  "STATUS",
  "DTSTART",
  "DTEND",
  "DURATION",
  "RRULE",
  "RDATE",
  "EXDATE",
  "SEQUENCE",
  "RECURRENCE-ID",
  "ORGANIZER",
  "ATTENDEE",
  "LOCATION",
  "DESCRIPTION",
  "STYLED-DESCRIPTION",
  "X-ALT-DESC",
  "CONFERENCE",
  "URL",
  "X-MICROSOFT-CDO-ALLDAYEVENT",
]);

/** Calendars name their conference properties as they like: X-GOOGLE-CONFERENCE, X-MICROSOFT-SKYPETEAMSMEETINGURL, X-ZOOM-MEETING-URL. */
const conferenceName = /^X-.*(?:CONF|MEET|URL|LINK|ZOOM|JOIN)/;

/** Whether a property of an event is read, by its name in capitals. */
export function isKept(name: string): boolean {
  return kept.has(name) || conferenceName.test(name);
}

/** Whether a property carries the address of an online meeting. */
export function isConference(name: string): boolean {
  return name === "CONFERENCE" || name === "URL" || conferenceName.test(name);
}
