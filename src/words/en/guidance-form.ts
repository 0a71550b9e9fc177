import type { GuidanceFormText } from "../guidance-form";

export const enGuidanceForm: GuidanceFormText = {
  language: "Language in the invite",
  choices: { da: "Danish", en: "English", both: "Both" },
  insert: "Put it in",
  replace: "Put it in again",
  remove: "Take it out again",
  inserted: "It is now at the end of the invite.",
  removed: "It has been taken out of the invite.",
  failed: "The invite couldn't be changed from here.",
};
