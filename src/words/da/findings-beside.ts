import type { FindingText } from "../finding-text";
import { isolated, isolatedHost } from "../isolate";
import { sentence } from "../sentence";
import { daForms } from "./forms";
import { participants } from "./phrases";

const { minutes, day, quote } = daForms;

/** Not a question of the license, or said beside the verdict. */
export const beside = {
  otherService: ({ service }) => ({
    headline: "Mødet er ikke i Zoom",
    line: `Linket fører til ${isolated(service)}. Zoom-reglerne gælder ikke her.`,
  }),
  lookalike: ({ host }) => ({ headline: "Linket er ikke Zooms", line: leadsTo(host) }),
  impostorBeside: ({ host }) => ({ headline: "Et af linkene er ikke Zooms", line: leadsTo(host) }),
  vendorPairLimit: ({ limit, since }) => ({
    headline: "Zoom har selv en grænse",
    line: `Zoom afbryder selv gratis møder efter ${minutes(limit)}, også mellem to (siden ${day(since)}).`,
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
  startLink: () => ({
    headline: "Det er mødelederens startlink",
    line: "Det er til at starte mødet med. Send deltagerlinket i stedet.",
  }),
  noPasscode: () => ({
    headline: "Der står ingen adgangskode",
    line: "Skriv den i indkaldelsen, hvis mødet har en.",
  }),
  personalLink: () => ({
    headline: "Linket er til et personligt rum",
    line: "Det er det samme hver gang. Giv mødet sit eget møde-id, når I er flere.",
  }),
  foreignAccount: ({ account }) => ({
    headline: "Linket er på en anden konto",
    line: `Det er ${quote(isolated(account))}, der afgør, hvor længe og hvor mange I kan være.`,
  }),
} satisfies Partial<FindingText>;

function leadsTo(host: string): string {
  const shown = isolatedHost(host);
  return shown === ""
    ? "Vi kan ikke læse, hvor det fører hen. Åbn det ikke."
    : `Det fører til ${shown}. Åbn det ikke.`;
}
