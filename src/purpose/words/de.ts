import type { WordTable } from "../rows";

export const de: WordTable = {
  teaching: "fortbildung*|schulung*|vortrag*|vorlesung*|tagung*",
  staff: "(mitarbeiter|bewerbungs|kündigungs)gespräch*|krankmeldung*",
  certain:
    "~visite(n)?|(tumor|ärzte|fall|röntgen|patienten|*schmerz)(konferenz|board|besprechung)*|patienten(übergabe|vorstellung)*|dienstübergabe*|~sprechstunde(n)?|(patienten|angehörigen|arzt|entlassungs|familien)gespräch*",
  university: "universität|hochschule*|promotion*|medizinstud*",
  perhaps: "fallvorstellung*",
  person: "patientin|(neue|schwierige)n? patienten",
  people: "patientinnen|angehörige[nr]?",
  running: "leitlinie*|zahlen|entwurf*",
  none: "nicht|kein*|ohne",
  next: "danach|anschließend",
  talk: "besprech*|gespräch*|vorstell*|übergabe|beurteil*",
};
