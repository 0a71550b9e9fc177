import type { FindingText } from "../finding-text";
import { isolated } from "../isolate";
import { sentence } from "../sentence";
import { daForms } from "./forms";
import { participants } from "./phrases";

const { minutes, quote } = daForms;

/** Good to know: said in the pane alone. */
export const notes = {
  otherService: ({ service }) => ({
    headline: "Mødet er ikke i Zoom",
    line: `Linket fører til ${isolated(service)}. Zoom-reglerne gælder ikke her.`,
  }),
  overrun: ({ limit, left }) => ({
    headline: "Hold øje med tiden",
    line: `Gratis gruppemøder afbrydes efter ${sentence(minutes(limit))} ${
      left > 0 ? `Der er ${minutes(left)} at give af.` : "Der er ingen tid at give af."
    }`,
  }),
  mayExceedCapacity: ({ capacity }) => ({
    headline: `Licensen dækker op til ${participants(capacity)}`,
    line: "Kommer der flere, løser en licens det ikke.",
  }),
  bodyUnread: () => ({
    headline: "Vi mangler teksten",
    line: "Outlook svarede ikke, så vi ved ikke, om mødet er i Zoom.",
  }),
  cancelled: () => ({ headline: "Mødet er aflyst", line: "Du behøver ikke gøre noget." }),
  twoServices: ({ service }) => ({
    headline: "Indkaldelsen nævner to tjenester",
    line: `Den har også et link til ${isolated(service)}. Det bør stå klart, hvor I mødes.`,
  }),
  noPasscode: () => ({
    headline: "Der står ingen adgangskode",
    line: "Skriv den i indkaldelsen, hvis mødet har en.",
  }),
  personalLink: () => ({
    headline: "Linket er til et personligt rum",
    line: "Det er det samme hver gang. Giv mødet sit eget møde-id, når I er flere.",
  }),
  foreignAccount: ({ account, oursKnown }) => ({
    headline: oursKnown ? "Linket er på en anden konto" : "Linket hører til en bestemt konto",
    line: `Det er ${quote(isolated(account))}, der afgør, hvor mange I kan være og hvor længe.`,
  }),
  confidentialHint: ({ rule }) => ({
    headline: "Teksten ligner en fortrolig samtale",
    line: rule.da,
  }),
  universityHint: () => ({
    headline: "Er det en opgave for en uddannelsesinstitution?",
    line: "Så skal du bruge institutionens adgang til Zoom.",
  }),
} satisfies Partial<FindingText>;
