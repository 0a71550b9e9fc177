/** What Office.js answers of a draft of an hour for twelve, by the names of the item's members. */
export const zoomLink = "https://regionh.zoom.us/j/81234567890?pwd=a.1";
export const onZoom = `<p>Deltag i Zoom-mødet: <a href="${zoomLink}">${zoomLink}</a></p>`;

export const anHourForTwelve: Readonly<Record<string, unknown>> = {
  start: new Date(Date.UTC(2026, 11, 7, 9)),
  end: new Date(Date.UTC(2026, 11, 7, 10)),
  requiredAttendees: Array.from({ length: 11 }, (_, index) => ({
    displayName: `Person ${index}`,
    emailAddress: `person${index}@regionh.dk`,
    recipientType: "user",
  })),
  optionalAttendees: [],
  organizer: { displayName: "Anna Holm", emailAddress: "anna.holm@regionh.dk" },
  recurrence: null,
  location: "",
  enhancedLocation: [],
  subject: "Temamøde",
};
