import type { FindingText } from "../finding-text";
import { isolatedHost } from "../isolate";
import { daForms } from "./forms";

const { minutes, day } = daForms;

/** Warnings beside the verdict, or about a link that is not Zoom's. */
export const beside = {
  lookalike: ({ host }) => ({ headline: "Linket er ikke Zooms", line: leadsTo(host) }),
  impostorBeside: ({ host }) => ({ headline: "Et af linkene er ikke Zooms", line: leadsTo(host) }),
  vendorPairLimit: ({ limit, since }) => ({
    headline: "Zoom har selv en grænse",
    line: `Zoom afbryder selv gratis møder efter ${minutes(limit)}, også mellem to (siden ${day(since)}).`,
  }),
  startLink: () => ({
    headline: "Det er mødelederens startlink",
    line: "Det er til at starte mødet med. Send deltagerlinket i stedet.",
  }),
} satisfies Partial<FindingText>;

function leadsTo(host: string): string {
  const shown = isolatedHost(host);
  return shown === ""
    ? "Vi kan ikke læse, hvor det fører hen. Åbn det ikke."
    : `Det fører til ${shown}. Åbn det ikke.`;
}
