import type { Examples } from "./examples";

export const da: Examples = {
  calm: { alarms: ["Patienten i stue 4"], calm: ["Patienten i centrum", "Mødet mellem patient og læge"] },
  teaching: {
    alarms: ["Undervisning og stuegang", "Undervisning, stuegang"],
    calm: ["Undervisning i stuegang", "Kursus: stuegang på engelsk", "Årskonference"],
  },
  staff: { alarms: ["MUS", "Sygefraværssamtale"], calm: ["Ny mus til din pc", "Sygefraværspolitik"] },
  certain: {
    alarms: [
      "Stuegang kl. 9",
      "Tavlestuegang",
      "MDT",
      "Lungekonference",
      "Tværfaglig konference",
      "Patientgennemgang",
      "Ugens patienter",
      "Pårørendesamtale",
      "Telefonkonsultation",
    ],
    calm: [
      "Rundgang på etagen",
      "Stuegangsmodel",
      "Konferencerum 2",
      "Lederkonference",
      "Videokonference",
      "Gennemgang af budget",
      "Ugens menu",
      "Samtaleanlæg",
      "Konsulent fra firmaet",
    ],
  },
  university: {
    alarms: ["Møde på Københavns Universitet", "Forelæsning på KU", "Ph.d.-forsvar"],
    calm: ["Møde på universitetshospitalet", "Kan du ku' se den?"],
  },
  perhaps: { alarms: ["Supervision", "Journalaudit"], calm: ["Supervisorkursus", "Audit på håndsprit"] },
  person: {
    alarms: ["Plan for patient på stue 9", "54-årig kvinde med feber", "Tre patienter"],
    calm: ["Patientmad", "5-årig strategi"],
  },
  people: {
    alarms: ["Drøftelse af patienter", "Samtale med pårørende"],
    calm: ["Parkering for patienter", "Borgermøde"],
  },
  running: {
    alarms: ["Budget. Derefter stuegang"],
    calm: ["Evaluering af stuegang", "Stuegang: ny skabelon"],
  },
  none: { alarms: ["Der er ikke kaffe med til vores lange stuegang"], calm: ["Vi drøfter ikke patienter"] },
  next: {
    alarms: ["Undervisning, derefter stuegang"],
    calm: ["Undervisning i stuegang og derefter frokost"],
  },
  talk: { alarms: ["Vi drøfter patienter"], calm: ["Vi drøfter budgettet"] },
};
