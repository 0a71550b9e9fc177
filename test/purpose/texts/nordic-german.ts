/** Swedish, Norwegian and German texts, all invented. */
interface Texts {
  readonly must: readonly string[];
  readonly may: readonly string[];
  readonly not: readonly string[];
}

export const sv: Texts = {
  must: [
    "Multidisciplinär konferens, lungcancer // Nya remisser först.",
    "MDK torsdag kl. 14",
    "Rond på avdelning 4",
    "Patientgenomgång",
    "Samtal med patient och anhöriga",
    "Läkarkonferens kl. 8",
    "Röntgenrond",
    "Vårdplanering // Patienten, kommunen och anhöriga deltar.",
    "Videobesök // Återbesök efter operation.",
    "Diskussion om patient med återfall // Kirurgi och onkologi.",
  ],
  may: ["Handledning // Ta med ett fall.", "Journalgranskning"],
  not: [
    "Arbetsplatsträff // Schema och semester.",
    "Kurs i patientsäkerhet",
    "Föreläsning om ronden som arbetsform",
    "Patientföreningens årsmöte",
    "Budgetmöte // Vi går igenom siffrorna.",
    "Utbildning i samtal med patienter",
    "Planering av nya lokaler för röntgen",
    "Temadag om personcentrerad vård",
    "Skriv inga patientuppgifter i kallelsen // Rutin från IT.",
    "Lunchseminarium // Nya riktlinjer för antibiotika.",
  ],
};

export const nb: Texts = {
  must: [
    "MDT-møte, lungekreft // Nye henvisninger først.",
    "Previsitt og visitt på sengepost 3",
    "Pasientgjennomgang",
    "Samtale med pasient og pårørende",
    "Legemøte morgen // Nattens innleggelser.",
    "Røntgenmøte kl. 8.15",
    "Tverrfaglig pasientmøte",
    "Videokonsultasjon // Kontroll etter operasjon.",
    "Utskrivningssamtale",
    "Drøfting av pasient med tilbakefall",
  ],
  may: ["Veiledning // Ta med en sak.", "Kasuistikk fredag"],
  not: [
    "Personalmøte // Turnus og ferie.",
    "Kurs i pasientsikkerhet",
    "Undervisning om visitten som arbeidsform",
    "Pasientforeningens årsmøte",
    "Budsjettmøte // Vi går gjennom tallene.",
    "Opplæring i samtale med pasienter",
    "Planlegging av nye lokaler til røntgen",
    "Fagdag om brukermedvirkning",
    "Ikke skriv pasientopplysninger i innkallingen",
    "Lunsj // Kaken er på kjøkkenet.",
  ],
};

export const de: Texts = {
  must: [
    "Tumorkonferenz // Neue Überweisungen zuerst.",
    "Tumorboard Donnerstag",
    "Visite Station 4",
    "Patientenbesprechung",
    "Gespräch mit Patientin und Angehörigen",
    "Ärztekonferenz 8 Uhr",
    "Röntgenbesprechung",
    "Fallbesprechung // Patient mit Rezidiv.",
    "Videosprechstunde // Kontrolle nach der Operation.",
    "Übergabe der Patienten vom Nachtdienst",
  ],
  may: ["Supervision // Bitte einen Fall mitbringen.", "Fallvorstellung im Team"],
  not: [
    "Teamsitzung // Dienstplan und Urlaub.",
    "Kurs Patientensicherheit",
    "Fortbildung: die gute Visite",
    "Jahresversammlung der Patientenvereinigung",
    "Budgetbesprechung // Wir gehen die Zahlen durch.",
    "Schulung: Gespräche mit Patienten führen",
    "Planung der neuen Räume für die Radiologie",
    "Webinar zur neuen Leitlinie",
    "Bitte keine Patientendaten in die Einladung schreiben",
    "Mittagessen // Der Kuchen steht in der Küche.",
  ],
};
