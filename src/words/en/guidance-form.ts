import type { GuidanceFormText } from "../guidance-form";

export const enGuidanceForm: GuidanceFormText = {
  titles: { joining: "How to join the Zoom meeting", alternative: "This meeting is not held on Zoom" },
  tellAlternative: "Put it into the invite",
  language: "Language in the invite",
  choices: { da: "Danish", en: "English", both: "Both" },
  insert: "Put it in",
  replace: "Put it in again",
  remove: "Take it out again",
  inserted: "It is now at the end of the invite.",
  removed: "It has been taken out of the invite.",
  failed: "The invite couldn't be changed from here.",
  zoomStands: "The Zoom invitation is still there. Delete it yourself if the meeting isn't held on Zoom.",
};
