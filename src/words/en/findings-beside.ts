import type { LinkTrick } from "../../license/finding";
import type { FindingText } from "../finding-text";
import { isolatedHost } from "../isolate";
import { enForms } from "./forms";

const { minutes, day } = enForms;

/** Warnings beside the verdict, or about a link that is not Zoom's. */
export const beside = {
  lookalike: ({ host, trick }) => ({ headline: `The link ${tricks[trick]}`, line: doNotOpen(host, trick) }),
  impostorBeside: ({ host, trick }) => ({
    headline: `One of the links ${tricks[trick]}`,
    line: doNotOpen(host, trick),
  }),
  vendorPairLimit: ({ limit, since }) => ({
    headline: "Zoom has a limit of its own",
    line: `Zoom itself ends free meetings after ${minutes(limit)}, also between two (since ${day(since)}).`,
  }),
  startLink: () => ({
    headline: "This is the meeting host's start link",
    line: "It is for starting the meeting. Send the link for attendees instead.",
  }),
  patientsHint: ({ firm }) =>
    firm
      ? {
          headline: "The text looks like a patient conversation",
          line: "If so, the meeting may not be held on Zoom.",
        }
      : {
          headline: "The text may be about patients",
          line: "If it is, the meeting may not be held on Zoom.",
        },
  cprHint: ({ firm }) => ({
    headline: firm
      ? "There seems to be a civil registration number"
      : "A number looks like a civil registration number",
    line: "If it is one, take it out. It doesn't belong in an invite.",
  }),
} satisfies Partial<FindingText>;

const tricks: Readonly<Record<LinkTrick, string>> = {
  elsewhere: "isn't Zoom's",
  hidden: "is hidden in the text",
  unclear: "can't be trusted",
};

function doNotOpen(host: string, trick: LinkTrick): string {
  const shown = isolatedHost(host);
  if (trick === "unclear" || shown === "") return "We can't be sure where it goes. Don't open it.";
  return `It goes to ${shown}. Don't open it.`;
}
