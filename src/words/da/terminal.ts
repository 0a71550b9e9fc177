/** What the terminal says around the verdicts. */
import { daForms } from "./forms";

const { number, list, quote } = daForms;

export const daTerminal = {
  usage: `Brug: npm run assess -- FIL.ics... [valg]

Siger for hver aftale i kalenderfilerne, om den, der holder mødet, skal bruge en Zoom-licens.
En enkelt bindestreg (-) læser fra standard-input.

  --as ADRESSE        læs som denne person: den, der indkalder, eller en deltager
  --policy ID         døm efter denne politik i stedet for afsenderens egen
  --language da|en    svar på dansk eller engelsk
  --json              ét JSON-objekt for hver aftale, hvert på sin linje
                      (npm run --silent udelader npm's egne linjer)
  --report FIL        i stedet en prognose for en hel afdeling (--report x.html --help viser mere)
  --help              vis denne hjælp

Slutkode: 0 når alt er læst, 2 når noget ikke kan læses.`,
  seeHelp: "Se mulighederne med --help.",
  noFiles: "Skriv mindst én kalenderfil.",
  unknownOption: (option: string) => `Valget ${option} findes ikke.`,
  needsValue: (option: string) => `Valget ${option} mangler en værdi.`,
  takesNoValue: (option: string) => `Valget ${option} har ingen værdi.`,
  unknownPolicy: (id: string, known: readonly string[]) =>
    `Der er ingen politik med id ${quote(id)}. Der er ${list(known)}.`,
  unknownLanguage: (language: string) => `Sproget ${quote(language)} findes ikke her. Vælg da eller en.`,
  notAnAddress: (address: string) => `${quote(address)} er ikke en mailadresse.`,
  faults: {
    missing: "Filen findes ikke.",
    directory: "Det er en mappe. Skriv navnene på filerne i den.",
    forbidden: "Du har ikke adgang til filen.",
    unreadable: "Filen kan ikke læses.",
  },
  warning: (text: string) => `Bemærk: ${text}`,
  untitled: "Uden emne",
  line: (line: number) => `linje ${number(line)}`,
  /** Day and time as "7. december 2026" and "10:00". */
  at: (day: string, time: string) => `${day} kl. ${time.replace(":", ".")}`,
  allDay: "hele dagen",
  series: "serie",
  cites: (sources: string) => `Kilde: ${sources}`,
};
