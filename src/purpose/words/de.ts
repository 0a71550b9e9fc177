import type { WordTable } from "../purpose";

export const de: WordTable = {
  calm: "",
  rounds: "(chef|ober|kurven|stations|morgen)?visite(n)?",
  conference:
    "tumor+(konferenz|board)*|(ärzte|fall|röntgen|patienten|schmerz|herz)+konferenz*|(röntgen|patienten|fall)+besprechung*|interdisziplinäre* (fall)?+(konferenz|besprechung)*",
  review: "patienten+(übergabe|vorstellung)*|(dienst|stations)übergabe*",
  consultation:
    "(video)?+sprechstunde*|video+konsultation*|(patienten|angehörigen|arzt|entlassungs|aufklärungs|aufnahme|familien)+gespräch*",
  therapy: "",
  casework: "fallvorstellung*|fallsupervision*|aktendurchsicht*",
  described: "patientin mit|patient (mit|aus|auf)",
  person: "patientin|(neue|neuen|schwierige|schwierigen) patienten",
  people: "patientinnen|angehörige(n|r)?",
  staff:
    "(mitarbeiter|personal|bewerbungs|kündigungs)gespräch*|krankmeldung*|wiedereingliederung*|gehaltsverhandlung*",
  university: "universität|hochschule*|fakultät",
  studies: "promotion*|doktorand*|medizinstudierende*|dissertation*",
  teaching: "fortbildung*|schulung*|weiterbildung*|vortrag*|vorlesung*|tagung*|jahresversammlung*",
  running: "planung*|leitlinie*|arbeitsgruppe*|zahlen|entwurf*",
  none: "nicht|kein*|ohne|nie",
  next: "danach|anschließend",
  talk: "besprech*|besprochen|gespräch*|diskutier*|vorstell*|übergabe|beurteil*|treffen mit",
  illness: "krebs*|schlaganfall|demenz|sturz",
  clinical: "rezidiv|überweisung*|aufnahme|entlass*|befund*",
};
