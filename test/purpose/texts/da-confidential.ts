/** Talks with staff that nobody would hold in public, and texts that only speak about such talks. All invented. */
export const daConfidential: readonly string[] = [
  "MUS // Vi bruger skemaet fra sidste år.",
  "MUS-samtale med Bo",
  "Medarbejderudviklingssamtale",
  "Sygefraværssamtale // Tillidsrepræsentanten deltager.",
  "Omsorgssamtale",
  "Tjenstlig samtale // Du har ret til at have en bisidder med.",
  "Opfølgning på sygemelding // Vi taler om, hvordan du kan vende tilbage.",
  "Fastholdelsessamtale med jobcenteret",
  "Lønforhandling // Dit eget forslag må gerne være her inden mandag.",
  "Samtale om afskedigelse // Partshøringen er sendt.",
  "Ansættelsessamtale, sygeplejerske afsnit 2",
  "Personalesag // Møde med HR og TR.",
  "Delvis raskmelding // Plan for de næste uger.",
  "Trivselssamtale",
  "Rundbordssamtale med kommunen",
];
export const daNotConfidential: readonly string[] = [
  "Kursus i MUS for ledere",
  "Temadag om den gode MUS-samtale",
  "Sygefravær, tal for 3. kvartal",
  "Workshop: nedbring sygefraværet",
  "Opsigelse af licensen til skemaprogrammet",
  "Ny sygefraværspolitik // Oplæg ved HR.",
  "Varsling af strøm og vand på mandag",
  "Afdelingsmøde // Jobopslag og stillinger, overblik.",
  "Opsigelse af lejemålet på Nordvej",
  "Webinar: lønforhandling for nyuddannede",
  "Oplæg om lønstatistik",
  "Julefrokost // Alle er velkomne.",
];
export const enConfidential: readonly string[] = [
  "Performance review with Bo",
  "Sick leave follow-up meeting",
  "Disciplinary meeting // You may bring a representative.",
  "Job interview, nurse",
  "Salary negotiation",
  "Return-to-work talk",
];
export const enNotConfidential: readonly string[] = [
  "Course: how to hold a good performance review",
  "Sick leave figures, third quarter",
  "Webinar on salary negotiation",
  "Policy on disciplinary procedures: consultation with all staff",
];
