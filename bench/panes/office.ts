/** An Office.js that is there at once and answers every call at once: what is left is the pane's own time. */
import { anHourForTwelve, onZoom } from "../an-hour-for-twelve";

function answering(value: unknown) {
  return (...given: readonly unknown[]) =>
    (given.at(-1) as (result: object) => void)({ status: "succeeded", value });
}

const done = answering(undefined);
const properties = { get: () => undefined, set: () => undefined, saveAsync: done };
const fields = Object.entries({ ...anHourForTwelve, body: onZoom }).map(([name, value]) => [
  name,
  { getAsync: answering(value) },
]);
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
