import type { PaneText } from "../pane-text";
import { daForms } from "./forms";

const { minutes, day, number } = daForms;

export const daPane: PaneText = {
  whatYouCanDo: "Det kan du gøre",
  tryAgain: "Prøv igen",
  undo: "Fortryd",
  shortened: (length) => `Mødet varer nu ${minutes(length)}`,
  notChanged: "Mødet kunne ikke ændres herfra. Ret det selv i indkaldelsen.",

  groupQuestion: (groups) =>
    groups === 1 ? "Hvor mange er der i gruppen?" : "Hvor mange er der i grupperne?",
  audienceQuestion: "Hvor mange venter du i alt?",
  audienceLabel: "Deltagere, dig selv medregnet",
  number: "Antal",
  numberWrong: "Skriv et helt tal.",

  yourAttendees: "Dine deltagere",
  tellAttendees: "Skriv det i indkaldelsen, og hvordan de deltager",

  rules: "Regler for brug",
  moreRules: (count) => (count === 1 ? "1 regel mere" : `${number(count)} regler mere`),
  ruleKind: {
    allowed: "Det må du",
    forbidden: "Det må du ikke",
    required: "Det skal du",
    note: "Værd at vide",
  },

  myLicense: "Min licens",
  myLicenseFrom: (since, until) =>
    until === undefined ? `Gælder fra ${day(since)}` : `Gælder fra ${day(since)} til ${day(until)}`,
  noLicenseSaid: "Har du en licens, så oplys det her. Så regner vi den med.",
  haveLicense: "Jeg har en licens",
  since: "Gælder fra",
  until: "Sidste dag",
  untilHint: "Kun hvis den er opsagt",
  datesWrong: "Den sidste dag ligger før den første.",
  removeLicense: "Jeg har ingen licens",

  whoHolds: "Hvem holder mødet?",

  howToOrder: "Sådan bestiller du en licens",

  howToJoin: "Sådan deltager du",
  leadsTo: "Fører til",
  copy: (label) => `Kopiér ${label.toLowerCase()}`,
  copied: "Kopieret",
  copyFailed: "Kunne ikke kopiere. Teksten er markeret, så du selv kan kopiere den.",
  ways: "Måder at deltage på",
  openPage: (host) => `Gå til ${host}`,
  expect: (meetingHost) => (meetingHost === undefined ? "Det kan du forvente" : `Hos ${meetingHost}`),
  contact: "Brug for hjælp?",

  stored: "Det husker vi for dig",
  storedNothing: "Ingenting.",
  storedItems: {
    license: "Din licens",
    language: "Dit sprog",
    groupSizes: "Størrelsen på grupper",
    orderDetails: "Dine oplysninger til bestilling",
    meeting: "Dine svar om dette møde",
  },
  erase: "Slet det hele",

  source: "Kilde",
  switchLanguage: "English",
  otherLanguage: "en",
  newWindow: "åbner i et nyt vindue",
};
