/** Drafts as the tests of the launch-event file need them. */
import type { OutlookItem, Recipient } from "../office-double/outlook-item";

export const zoomLink = "https://regionh.zoom.us/j/81234567890?pwd=a.1";
/** So many minutes after the start. */
export const until = (minutes: number) => new Date(Date.UTC(2026, 11, 7, 9, minutes));
/** All but the organizer of so many people. */
export const crowd = (people: number): readonly Recipient[] =>
  Array.from({ length: people - 1 }, (_, index) => ({
    displayName: `Person ${index}`,
    emailAddress: `person${index}@regionh.dk`,
    recipientType: "user",
  }));

/** Anna's Zoom group of 12 that lasts 60 minutes: too long for the free plan. */
export const tooLong: Partial<OutlookItem> = {
  required: crowd(12),
  optional: [],
  places: [],
  location: "",
  end: until(60),
  html: `<p><a href="${zoomLink}">${zoomLink}</a></p>`,
};

/** What this add-in has stored. */
export function stored(value: unknown): Readonly<Record<string, unknown>> {
  return { zoomLicense: JSON.stringify(value) };
}
