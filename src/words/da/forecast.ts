/** What the forecast for a department says. */
import { sentence } from "../sentence";
import { daForms } from "./forms";

const { number, money, count, list, minutes, day, quote } = daForms;

const per = { month: "om måneden", year: "om året" };
const people = (many: number) => count(many, "mødeleder", "mødeledere");
const meetings = (many: number) => count(many, "møde", "møder");
const cost = (amount: number, currency: string, unit: "month" | "year") =>
  `${money(amount, currency)} ${per[unit]}`;

export const daForecast = {
  title: (organization: string) => `Zoom-licenser i ${organization}: prognose`,
  headline: {
    needed: (needing: number, all: number, price: string) =>
      `${number(needing)} af ${people(all)} har brug for en licens: ${price}`,
    nobody: (all: number) =>
      all === 1 ? "Den ene mødeleder behøver ingen licens" : `Ingen af de ${people(all)} behøver en licens`,
    shared: (organization: string) => `Ingen behøver en licens: ${organization} har én for alle`,
    noMeetings: "Ingen holder Zoom-møder i disse kalendere",
  },
  cost,
  period: (from: string, to: string) => `Møder fra ${day(from)} til ${day(to)}`,
  undecided: (more: number, most: number, price: string) =>
    `Om ${number(more)} til ved vi det ikke. Skal de alle have en, bliver det ${number(most)} licenser: ${price}.`,
  saving: (freed: number, price: string) =>
    `Bliver møder, der er lige over grænsen, kortere, slipper ${number(freed)} af dem. Det sparer ${price}.`,
  who: {
    title: "Hvem har brug for en licens, og hvorfor",
    nobody: "Ingen holder møder, der kræver en licens.",
    caption: (limitMinutes: string, limitPeople: number, percent: number) =>
      `Møder pr. år. Over ${limitMinutes} er for langt for en gruppe, over ${number(limitPeople)} deltagere er for mange. Lige over: højst ${number(percent)} % over grænsen og ikke andet i vejen.`,
    captionWithoutFree: "Møder pr. år. Uden gratis Zoom kræver alle møder en licens.",
    holder: "Mødeleder",
    needed: "Kræver licens",
    tooLong: "For lange",
    tooMany: "For mange deltagere",
    webinar: "Webinarer",
    justOver: "Lige over",
    all: "Alle Zoom-møder",
    subjects: "Møder, der kræver en licens",
    subject: (subject: string, many: number, size: { readonly minutes: number; readonly people: number }) =>
      `${subject} (${meetings(many)}, ${minutes(size.minutes)}, mindst ${count(size.people, "deltager", "deltagere")})`,
    untitled: "Uden emne",
  },
  chart: {
    title: "Møder pr. år, der kræver en licens",
    description: (rows: readonly string[]) =>
      `Søjler, den længste først: ${list(rows)}. De samme tal står i tabellen.`,
    row: (name: string, needed: number, shortenable: number) =>
      `${name} ${number(needed)}${shortenable > 0 ? `, heraf ${number(shortenable)} der kan afkortes` : ""}`,
    needed: "Kræver licens",
    shortenable: "Lige over tidsgrænsen: kan afkortes",
    more: (hidden: number) => `${people(hidden)} mere står i tabellen.`,
  },
  shorten: {
    title: "Hvem slipper, hvis møderne bliver kortere",
    nobody: "Ingen kan nøjes med gratis Zoom ved at afkorte møder, der er lige over grænsen.",
    text: (longest: string, limit: string) =>
      `${sentence(`Deres licenskrævende møder varer højst ${longest}`)} ${sentence(`De behøver ingen licens, hvis møderne holdes på ${limit}`)}`,
    shortened: "Møder at afkorte pr. år",
    minutes: "Minutter at spare pr. år",
  },
  unknown: {
    title: "Hvad vi ikke ved",
    nothing: "Alt, der afgør behovet, stod i kalenderne.",
    holders: (all: number) => `${people(all)} har kun brug for en licens, hvis svaret er stort nok:`,
    what: "Det afhænger af",
    decides: "Kræver licens ved",
    members: (more: number) => `flere end ${count(more, "medlem", "medlemmer")}`,
    participants: (more: number) => `flere end ${count(more, "deltager", "deltagere")}`,
    minutes: (more: number) => `mere end ${minutes(more)}`,
    meetings: "Møder pr. år",
    people: "Mødeledere",
    depends: "Møder, det afhænger af",
    groups: (names: readonly string[]) => `Hvor mange der er i ${list(names.map(quote))}`,
    about: {
      dependsOnDuration: "Hvor længe mødet varer",
      dependsOnAudience: "Hvor mange der tilmelder sig",
      dependsOnUnknownEntries: "Om alle på listen er personer",
      dependsOnRange: "Om gruppens medlemmer også er inviteret ved navn",
      dependsOnCutList: "Hvor mange flere der er inviteret",
      dependsOnUnreadAttendees: "Hvem der er inviteret",
    } as Readonly<Record<string, string>>,
    other: "Oplysninger, der mangler i kalenderen",
    hint: "Skriv gruppernes størrelse i en tabel, og lav prognosen igen med --groups.",
  },
  basis: {
    title: "Sådan er der talt",
    zoom: "Kun møder med et Zoom-link eller et Zoom-møde-id tæller. Den, der har indkaldt, regnes som mødeleder.",
    series:
      "Hver gang en serie mødes i perioden, tæller som et møde. Det samme møde i flere kalendere tæller én gang.",
    scaled: "Tallene er regnet om til et år.",
    noLink: (many: number) => `${meetings(many)} uden Zoom-link er ikke talt med.`,
    otherService: (many: number) => `${meetings(many)} i andre tjenester end Zoom er ikke talt med.`,
    outsider: (many: number, domains: readonly string[]) =>
      `${meetings(many)} bliver holdt af nogen uden for ${list(domains)}. De kræver ingen licens her.`,
    institution: (many: number) => `${meetings(many)} ligger på en uddannelsesinstitutions eget Zoom.`,
    nobody: (many: number) => `${meetings(many)} på Zoom har ingen indkalder i kalenderen.`,
    beyond: (many: number, capacity: number) =>
      `${meetings(many)} har over ${count(capacity, "deltager", "deltagere")}. Det dækker en licens heller ikke.`,
    cancelled: (many: number) => `${meetings(many)} er aflyst.`,
    unfollowed: (many: number) =>
      `${count(many, "serie", "serier")} gentages på en måde, der ikke kan tælles. Kun det første møde tæller.`,
    unread: (files: number) =>
      `${count(files, "fil", "filer")} kunne ikke læses helt. Tallene er derfor for små.`,
    purpose: "Prognosen ser ikke på, om mødernes formål er tilladt i Zoom.",
    price: (price: string) => `En licens koster ${price} og er personlig.`,
    source: (title: string, publisher: string, checked: string) =>
      `Kilde: ${title}, ${publisher}, kontrolleret ${day(checked)}.`,
  },
  status: {
    needs: "Har brug for en licens",
    "needs-unless-shortened": "Slipper, hvis møderne bliver kortere",
    depends: "Det afhænger af noget, der ikke vides",
    free: "Behøver ingen licens",
  },
  columns: {
    name: "Navn",
    address: "Adresse",
    status: "Licens",
    meetings: "Zoom-møder pr. år",
    needed: "Kræver licens pr. år",
    tooLong: "For lange",
    tooMany: "For mange deltagere",
    webinar: "Webinarer",
    justOver: "Lige over grænsen",
    shortenable: "Kan afkortes",
    minutesOver: "Minutter over grænsen",
    depends: "Afhænger af noget ukendt",
    beyond: "Større end en licens",
  },
};
