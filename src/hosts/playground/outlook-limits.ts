/** Outlook's own limits, kept here too so that what works in the playground works in Outlook. */
export const outlookLimits = {
  /**
   * Attendees that a list hands out while drafting in Outlook on the web.
   * https://learn.microsoft.com/javascript/api/outlook/office.recipients#getasync
   */
  attendeesInList: 1000,
  /**
   * Characters of all that an add-in stores about the user.
   * https://learn.microsoft.com/javascript/api/outlook/office.roamingsettings
   */
  aboutMe: 32_768,
  /**
   * Characters of all that an add-in stores about one item.
   * https://learn.microsoft.com/javascript/api/outlook/office.customproperties
   */
  aboutMeeting: 2500,
} as const;
