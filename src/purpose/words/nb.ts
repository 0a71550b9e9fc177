import type { WordTable } from "../purpose";

export const nb: WordTable = {
  calm: "",
  rounds: "(pre|lege)?visitt(en)?",
  conference: "(mdt|lege|røntgen|tumor)+møte(t)?|tverrfaglig* (pasient)?+(møte|konferanse)*",
  review: "pasient+(gjennomgang|drøfting|overlevering|møte|konferanse)*|vaktoverlevering*",
  consultation:
    "(video|telefon)+konsultasjon*|(pasient|pårørende|utskrivnings|innleggelses|lege)+samtale*|poliklinisk (time|kontroll)*",
  therapy: "",
  casework: "kasuistikk*|journalgjennomgang*",
  described: "pasient(en)? (med|på|fra|som)",
  person: "pasient(en|ens)?|pasientforløp(et)?|(nye|svære|vanskelige|innlagte) pasienter",
  people: "pasienter|pasientene",
  staff: "(medarbeider|lønns|sykefraværs|oppfølgings)+samtale*|sykmeld*|jobbintervju*",
  university: "høgskole*",
  studies: "disputas*|stipendiat*|medisinstudent*",
  teaching: "opplæring*|kurset|fagdag*|forelesning*|pasientforening*|pasientsikkerhet*",
  running: "planlegging*|arbeidsgruppe*|prosjekt*|arbeidsform|budsjett*",
  none: "uten|aldri",
  next: "deretter|etterpå",
  talk: "drøft*|gjennomgang*|gjennomgå*|går gjennom|møte (med|om)|vurder*",
  illness: "kreft*|hjerneslag|slag|demens",
  clinical: "tilbakefall|henvis*|innlagt*|innlegg*|utskriv*",
};
