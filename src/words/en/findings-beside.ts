import type { FindingText } from "../finding-text";
import { isolatedHost } from "../isolate";
import { enForms } from "./forms";

const { minutes, day } = enForms;

/** Warnings beside the verdict, or about a link that is not Zoom's. */
export const beside = {
  lookalike: ({ host }) => ({ headline: "The link isn't Zoom's", line: leadsTo(host) }),
  impostorBeside: ({ host }) => ({ headline: "One of the links isn't Zoom's", line: leadsTo(host) }),
  vendorPairLimit: ({ limit, since }) => ({
    headline: "Zoom has a limit of its own",
    line: `Zoom itself ends free meetings after ${minutes(limit)}, also between two (since ${day(since)}).`,
  }),
  startLink: () => ({
    headline: "This is the meeting host's start link",
    line: "It is for starting the meeting. Send the link for attendees instead.",
  }),
} satisfies Partial<FindingText>;

function leadsTo(host: string): string {
  const shown = isolatedHost(host);
  return shown === "" ? "We can't read where it goes. Don't open it." : `It goes to ${shown}. Don't open it.`;
}
