/** Outlook's own limits, kept here too so that what works in the playground works in Outlook. */
export const outlookLimits = {
  /**
   * Attendees that a list hands out while drafting in Outlook on the web.
   * https://learn.microsoft.com/javascript/api/outlook/office.recipients#getasync
   */
  attendeesInList: 1000,
  /**
   * Characters that are stored about the user and about one meeting: a share of what Outlook allows, as in its own host.
   * https://learn.microsoft.com/office/dev/add-ins/outlook/limits-for-activation-and-javascript-api-for-outlook-add-ins
   */
  aboutMe: 16_000,
  aboutMeeting: 2400,
} as const;
