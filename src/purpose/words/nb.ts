import type { WordTable } from "../rows";

export const nb: WordTable = {
  teaching: "opplæring*|fagdag*|forelesning*",
  staff: "(medarbeider|lønns|sykefraværs)samtale*|sykmeld*",
  certain:
    "(pre|lege)?visitt(en)?|(mdt|lege|røntgen|behandlings)+møte(t)?|tverrfaglig* (pasient)?+(møte|konferanse)*|pasient+(gjennomgang|drøfting|møte)*|~konsultasjon(en)?|(pasient|pårørende|utskrivnings|lege)samtale*",
  university: "høgskole*|medisinstudent*",
  perhaps: "journalgjennomgang*",
  person: "pasient(en)?|(nye|svære|innlagte) pasienter",
  people: "(til|for|hver) pasienten?|pasientens|pasiente(r|ne)",
  none: "uten",
  next: "deretter",
  talk: "drøfting*|gjennomg*|går gjennom|møte (med|om)",
};
