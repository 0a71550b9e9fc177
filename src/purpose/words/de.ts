import type { WordTable } from "../rows";

export const de: WordTable = {
  teaching: "fortbildung*|schulung*|vortrag*|vorlesung*|tagung*",
  staff: "(mitarbeiter|personal|bewerbungs|kündigungs)gespräch*|krankmeldung*",
  certain:
    "(chef|ober|kurven|stations)?visite(n)?|tumor(konferenz|board)*|(ärzte|fall|röntgen|patienten|schmerz)(konferenz|besprechung)*|interdisziplinäre* *konferenz|patienten(übergabe|vorstellung)*|dienstübergabe*|~sprechstunde(n)?|(patienten|angehörigen|arzt|entlassungs|familien)gespräch*",
  university: "universität|hochschule*|promotion*|medizinstudierende*",
  perhaps: "fallvorstellung*|fallsupervision*",
  person: "patientin|(neue|schwierige)n? patienten",
  people: "patientinnen|angehörige[nr]?",
  running: "planung*|leitlinie*|zahlen|entwurf*",
  none: "nicht|kein*|ohne|nie",
  next: "danach|anschließend",
  talk: "besprech*|gespräch*|vorstell*|übergabe|beurteil*",
};
