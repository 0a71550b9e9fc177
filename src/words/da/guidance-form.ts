import type { GuidanceFormText } from "../guidance-form";

export const daGuidanceForm: GuidanceFormText = {
  titles: { joining: "Sådan deltager du i Zoom-mødet", alternative: "Mødet holdes ikke i Zoom" },
  tellAlternative: "Sæt det ind i indkaldelsen",
  language: "Sprog i indkaldelsen",
  choices: { da: "Dansk", en: "Engelsk", both: "Begge" },
  insert: "Sæt det ind",
  replace: "Sæt det ind igen",
  remove: "Fjern det igen",
  inserted: "Det står nu nederst i indkaldelsen.",
  removed: "Det er fjernet fra indkaldelsen.",
  failed: "Indkaldelsen kunne ikke ændres herfra.",
  zoomStands: "Zoom-invitationen står der stadig. Slet den selv, hvis mødet ikke holdes i Zoom.",
};
