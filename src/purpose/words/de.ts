import type { WordTable } from "../purpose";

export const de: WordTable = {
  calm: "",
  teaching: "fortbildung*|schulung*|vortrag*|vorlesung*|tagung*",
  staff: "(mitarbeiter|personal|bewerbungs|kündigungs)gespräch*|krankmeldung*",
  rounds: "(chef|ober|kurven|stations)?visite(n)?",
  conference:
    "tumor(konferenz|board)*|(ärzte|fall|röntgen|patienten|schmerz)(konferenz|besprechung)*|interdisziplinäre* *konferenz",
  review: "patienten(übergabe|vorstellung)*|dienstübergabe*",
  consultation: "~sprechstunde(n)?|(patienten|angehörigen|arzt|entlassungs|familien)gespräch*",
  university: "universität|hochschule*|promotion*|medizinstudierende*",
  casework: "fallvorstellung*|fallsupervision*",
  person: "patientin|(neue|schwierige)n? patienten",
  people: "patientinnen|angehörige[nr]?",
  running: "planung*|leitlinie*|zahlen|entwurf*",
  none: "nicht|kein*|ohne|nie",
  next: "danach|anschließend",
  talk: "besprech*|gespräch*|vorstell*|übergabe|beurteil*",
};
