import type { WordTable } from "../rows";

export const nb: WordTable = {
  teaching: "opplæring*|kurset|fagdag*|forelesning*",
  staff: "(medarbeider|lønns|sykefraværs)samtale*|sykmeld*|jobbintervju*",
  certain:
    "(pre|lege)?visitt(en)?|(mdt|lege|røntgen|behandlings)+møte(t)?|tverrfaglig* (pasient)?+(møte|konferanse)*|pasient+(gjennomgang|drøfting|overlevering|møte)*|~konsultasjon(en)?|(pasient|pårørende|utskrivnings|innleggelses|lege)samtale*",
  university: "høgskole*|disputas*|medisinstudent*",
  perhaps: "kasuistikk*|journalgjennomgang*",
  person: "pasient(en)?|(nye|svære|innlagte) pasienter",
  people: "(til|for|hver) pasienten?|pasientens|pasienter|pasientene",
  running: "planlegging*|prosjekt*|budsjett*",
  none: "uten|aldri",
  next: "deretter",
  talk: "drøfting*|gjennomgang*|gjennomgå*|går gjennom|møte (med|om)",
};
