import type { GuidanceFormText } from "../guidance-form";

export const daGuidanceForm: GuidanceFormText = {
  language: "Sprog i indkaldelsen",
  choices: { da: "Dansk", en: "Engelsk", both: "Begge" },
  insert: "Sæt det ind",
  replace: "Sæt det ind igen",
  remove: "Fjern det igen",
  inserted: "Det står nu nederst i indkaldelsen.",
  removed: "Det er fjernet fra indkaldelsen.",
  failed: "Indkaldelsen kunne ikke ændres herfra.",
};
