import type { WordTable } from "../purpose";

export const nb: WordTable = {
  calm: "",
  teaching: "opplæring*|kurset|fagdag*|forelesning*",
  staff: "(medarbeider|lønns|sykefraværs)samtale*|sykmeld*|jobbintervju*",
  rounds: "(pre|lege)?visitt(en)?",
  conference: "(mdt|lege|røntgen|behandlings)+møte(t)?|tverrfaglig* (pasient)?+(møte|konferanse)*",
  review: "pasient+(gjennomgang|drøfting|overlevering|møte)*",
  consultation: "~konsultasjon(en)?|(pasient|pårørende|utskrivnings|innleggelses|lege)samtale*",
  university: "høgskole*|disputas*|medisinstudent*",
  casework: "kasuistikk*|journalgjennomgang*",
  person: "pasient(en)?|(nye|svære|innlagte) pasienter",
  people: "(til|for|hver) pasienten?|pasientens|pasienter|pasientene",
  running: "planlegging*|prosjekt*|budsjett*",
  none: "uten|aldri",
  next: "deretter",
  talk: "drøfting*|gjennomgang*|gjennomgå*|går gjennom|møte (med|om)",
};
