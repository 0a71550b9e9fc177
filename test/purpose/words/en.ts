import type { Examples } from "./examples";

export const en: Examples = {
  calm: { alarms: ["Patient in bed 4"], calm: ["Patient safety", "Be patient with the new system"] },
  teaching: {
    alarms: ["Teaching and ward round"],
    calm: ["Teaching about the ward round", "Ward round course"],
  },
  staff: { alarms: ["Performance review with Bo"], calm: ["Performance of the new server"] },
  certain: {
    alarms: [
      "Ward round",
      "Tumour board",
      "Radiology conference",
      "Patient review",
      "Nursing handover",
      "Video consultation",
    ],
    calm: [
      "Round table",
      "Grand rounds lecture",
      "Conference call",
      "Board meeting",
      "Review of the budget",
      "Handover of keys",
      "Consultation on parking",
    ],
  },
  university: { alarms: ["Lecture at the university"], calm: ["Visit to the university hospital"] },
  perhaps: { alarms: ["Clinical supervision"], calm: ["Supervision of works"] },
  person: { alarms: ["62-year-old woman with fever", "Three patients"], calm: ["12-year-old whisky"] },
  people: { alarms: ["We discuss patients"], calm: ["Parking for patients"] },
  running: { alarms: ["Budget, then ward round"], calm: ["Planning of ward rounds"] },
  none: { alarms: ["No coffee. Ward round at 8"], calm: ["We do not discuss patients"] },
  next: { alarms: ["Teaching, then ward round"], calm: ["Teaching of ward rounds, then lunch"] },
  talk: { alarms: ["Talk about patients"], calm: ["Talk about money"] },
};
