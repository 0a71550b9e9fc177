import type { LinkTrick } from "../../license/finding";
import type { FindingText } from "../finding-text";
import { isolatedHost } from "../isolate";
import { daForms } from "./forms";

const { minutes, day } = daForms;

/** Warnings beside the verdict, or about a link that is not Zoom's. */
export const beside = {
  lookalike: ({ host, trick }) => ({ headline: `Linket er ${tricks[trick]}`, line: doNotOpen(host, trick) }),
  impostorBeside: ({ host, trick }) => ({
    headline: `Et af linkene er ${tricks[trick]}`,
    line: doNotOpen(host, trick),
  }),
  vendorPairLimit: ({ limit, since }) => ({
    headline: "Zoom har selv en grænse",
    line: `Zoom afbryder selv gratis møder efter ${minutes(limit)}, også mellem to (siden ${day(since)}).`,
  }),
  startLink: () => ({
    headline: "Det er mødelederens startlink",
    line: "Det er til at starte mødet med. Send deltagerlinket i stedet.",
  }),
  patientsHint: ({ firm }) =>
    firm
      ? { headline: "Teksten ligner en patientsamtale", line: "Er det det, må mødet ikke holdes i Zoom." }
      : { headline: "Teksten handler måske om patienter", line: "Gør den det, må mødet ikke holdes i Zoom." },
  cprHint: ({ firm }) => ({
    headline: firm ? "Der ser ud til at stå et CPR-nummer" : "Et tal ligner et CPR-nummer",
    line: "Er det et, så tag det ud. Det hører ikke hjemme i en indkaldelse.",
  }),
} satisfies Partial<FindingText>;

const tricks: Readonly<Record<LinkTrick, string>> = {
  elsewhere: "ikke Zooms",
  hidden: "skjult i teksten",
  unclear: "ikke til at stole på",
};

function doNotOpen(host: string, trick: LinkTrick): string {
  const shown = isolatedHost(host);
  if (trick === "unclear" || shown === "") {
    return "Vi kan ikke se med sikkerhed, hvor det fører hen. Åbn det ikke.";
  }
  return `Det fører til ${shown}. Åbn det ikke.`;
}
