import { noWords, type Examples } from "./examples";

export const nb: Examples = {
  calm: noWords,
  teaching: { alarms: ["Opplæring og visitt"], calm: ["Opplæring i visitt"] },
  staff: { alarms: ["Medarbeidersamtale"], calm: ["Medarbeiderundersøkelse"] },
  certain: {
    alarms: ["Previsitt", "Legemøte", "Pasientgjennomgang", "Videokonsultasjon"],
    calm: ["Visittkort", "Møterom", "Gjennomgang av budsjett", "Konsulent fra firmaet"],
  },
  university: { alarms: ["Disputas"], calm: ["Disponering av rom"] },
  perhaps: { alarms: ["Kasuistikk"], calm: ["Kassasystem"] },
  person: { alarms: ["Pasient med feber"], calm: ["Pasientmat"] },
  people: { alarms: ["Drøfting av pasienter"], calm: ["Parkering for pasienter"] },
  running: { alarms: ["Budsjett, deretter visitt"], calm: ["Planlegging av visitt"] },
  none: { alarms: ["Uten kaffe. Visitt kl. 8"], calm: ["Aldri pasienter på gangen"] },
  next: { alarms: ["Opplæring, deretter visitt"], calm: ["Opplæring i visitt, deretter lunsj"] },
  talk: { alarms: ["Drøfting av pasienter"], calm: ["Drøfting av turnus"] },
};
