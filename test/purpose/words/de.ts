import { noWords, type Examples } from "./examples";

export const de: Examples = {
  calm: noWords,
  teaching: { alarms: ["Fortbildung und Visite"], calm: ["Fortbildung zur Visite"] },
  staff: { alarms: ["Mitarbeitergespräch"], calm: ["Mitarbeiterfest"] },
  certain: {
    alarms: ["Visite Station 4", "Chefvisite", "Tumorkonferenz", "Patientenübergabe", "Angehörigengespräch"],
    calm: ["Visitenkarten", "Konferenzraum", "Übergabe der Schlüssel", "Gespräch mit dem Lieferanten"],
  },
  university: { alarms: ["Treffen an der Universität"], calm: ["Universitätsklinikum, Eingang"] },
  perhaps: { alarms: ["Fallvorstellung"], calm: ["Vorstellung der neuen App"] },
  person: { alarms: ["Patientin mit Fieber"], calm: ["Patientinnenbefragung"] },
  people: { alarms: ["Gespräch mit Angehörigen"], calm: ["Parkplatz für Angehörige"] },
  running: { alarms: ["Zahlen, danach Visite"], calm: ["Leitlinie zur Visite"] },
  none: { alarms: ["Nicht vergessen! Visite um 8"], calm: ["Keine Visite"] },
  next: { alarms: ["Schulung, danach Visite"], calm: ["Schulung zur Visite, danach Essen"] },
  talk: { alarms: ["Besprechung mit Angehörigen"], calm: ["Besprechung des Plans"] },
};
