/** Work for an education institution, and texts that only look like it. All invented. */
export const daUniversity: readonly string[] = [
  "Eksamen på Københavns Universitet // Mundtlig prøve, fire kandidater.",
  "Undervisning af medicinstuderende, 9. semester",
  "Ph.d.-forsvar // Alle er velkomne.",
  "Phd-vejledning",
  "Vejledning i speciale // Kapitel 2.",
  "Censormøde, intern medicin",
  "Forelæsning på SUND, KU",
  "Studienævnsmøde",
  "Klinikophold for stud.med., introduktion",
  "OSCE, eksaminatorer",
  "Møde på Institut for Klinisk Medicin",
  "Bachelorprojekt // Vejledningsmøde 3 med de sygeplejestuderende fra Professionshøjskolen.",
  "Undervisning på DTU, sundhedsteknologi",
  "Gæsteforelæsning ved Aarhus Universitet",
  "Kandidatuddannelsen: planlægning af semestret",
  "Ph.d.-kursus i statistik",
];
export const daNotUniversity: readonly string[] = [
  "Møde // Vh Anna Holm, Aarhus Universitetshospital",
  "Introduktion for nye kolleger på Odense Universitetshospital",
  "Kursus i brandslukning",
  "Kunne du ku' finde tid i næste uge?",
  "E-læring om håndhygiejne",
  "Eksamen i hjertestop for personalet // Årlig prøve på afsnittet.",
  "Drift af skærme i auditoriet",
  "Undervisning for plejepersonalet i forflytning",
];
export const enUniversity: readonly string[] = [
  "PhD defence // Everybody is welcome.",
  "Lecture at the University of Copenhagen",
  "Exam board, medical students",
  "Thesis supervision",
];
export const enNotUniversity: readonly string[] = [
  "Project meeting with Aarhus University Hospital",
  "Fire drill course",
];
