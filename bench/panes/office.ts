/** An Office.js that is there at once and answers every call at once: what is left is the pane's own time. */
const link = "https://regionh.zoom.us/j/81234567890?pwd=a.1";
const answers: Readonly<Record<string, unknown>> = {
  start: new Date("2026-12-07T09:00:00Z"),
  end: new Date("2026-12-07T10:00:00Z"),
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
  body: `<p>Deltag i Zoom-mødet: <a href="${link}">${link}</a></p>`,
};

function answering(value: unknown) {
  return (...given: readonly unknown[]) =>
    (given.at(-1) as (result: object) => void)({ status: "succeeded", value });
}

const done = answering(undefined);
const properties = { get: () => undefined, set: () => undefined, saveAsync: done };
const fields = Object.entries(answers).map(([name, value]) => [name, { getAsync: answering(value) }]);
const item = {
  ...Object.fromEntries(fields),
  itemType: "appointment",
  addHandlerAsync: done,
  loadCustomPropertiesAsync: answering(properties),
};

Object.assign(globalThis, {
  Office: {
    EventType: {},
    context: {
      displayLanguage: "da-DK",
      requirements: { isSetSupported: () => true },
      roamingSettings: { ...properties, remove: () => undefined },
      mailbox: {
        item,
        addHandlerAsync: done,
        userProfile: { displayName: "Anna Holm", emailAddress: "anna.holm@regionh.dk" },
      },
    },
    onReady(call?: (info: object) => void) {
      const info = { host: "Outlook", platform: "OfficeOnline" };
      call?.(info);
      return Promise.resolve(info);
    },
  },
});
