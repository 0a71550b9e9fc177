/** What the terminal says while it makes a forecast. */
import { daForms } from "./forms";

const { number, count, quote } = daForms;

export const daForecastCommand = {
  usage: `Brug: npm run assess -- MAPPE|FIL.ics... --report UD.html|UD.csv|UD.json [valg]

Prognose for en afdeling: hvem skal bruge en Zoom-licens, hvorfor, hvor tit, og hvad det koster i alt.

  --report FIL        skriv prognosen i denne fil; kan gentages, endelsen bestemmer formen
  --from ÅÅÅÅ-MM-DD   første dag, der tæller med
  --to ÅÅÅÅ-MM-DD     sidste dag, der tæller med
                      (uden dem: det nyeste kalenderår, der er møder nok i)
  --groups FIL.csv    gruppernes størrelse: address,size
  --aliases FIL.csv   adresser, der er den samme person: alias,address
  --policy FIL|ID     døm efter denne politik (uden: den første, der følger med)
  --with-subjects     vis emnerne på de møder, der kræver en licens
  --language da|en    dansk eller engelsk
  --help              vis denne hjælp

Slutkode: 0 når alt er læst, 2 når noget ikke kan læses eller skrives.`,
  unknownReport: (path: string) =>
    `Prognosen kan ikke skrives som ${quote(path)}. Endelsen skal være .html, .csv eller .json.`,
  notADay: (day: string) => `${quote(day)} er ikke en dag. Skriv den som 2026-12-31.`,
  periodBackwards: (from: string) => `Perioden slutter, før den begynder den ${from}.`,
  read: (done: string, all: string) => `${done.replace(".", ",")} af ${all.replace(".", ",")} MB læst`,
  written: (path: string) => `Skrevet: ${path}`,
  notWritten: (path: string) => `${path}: Filen kan ikke skrives.`,
  badTable: (path: string, faults: number) =>
    `${path}: ${count(faults, "fejl", "fejl")}. Tabellen bliver ikke brugt.`,
  unreadFiles: (files: number) => `${count(files, "fil", "filer")} kunne ikke læses helt:`,
  errors: (errors: number, line: number) =>
    `${count(errors, "fejl", "fejl")}, den første på linje ${number(line)}:`,
  noFiles: "Der er ingen kalenderfiler (.ics) i det, du har nævnt.",
  tables: {
    columns: (found: string) => `Der er ${found} kolonner. Skriv to: en adresse og det, der hører til.`,
    notAnAddress: (found: string) => `${quote(found)} er ikke en mailadresse som navn@regionh.dk.`,
    notASize: (found: string) =>
      `${quote(found)} er ikke en størrelse. Skriv et helt tal fra 0 til 1.000.000.`,
    twice: (found: string) =>
      `${quote(found)} står her for anden gang med noget andet. Skriv hver adresse én gang.`,
    circle: (found: string) =>
      `${quote(found)} fører tilbage til sig selv. Lad hver person ende i én adresse.`,
    notATable: () => "Anførselstegnene passer ikke sammen. Et anførselstegn inde i en tekst skrives dobbelt.",
    tooLarge: () => "Tabellen er for stor. Der må være 10 MB.",
  },
};
