import type { Examples } from "./examples";

export const en: Examples = {
  calm: { alarms: ["Patient in bed 4"], calm: ["Patient safety", "Be patient with the new system"] },
  teaching: {
    alarms: ["Teaching and ward round"],
    calm: ["Teaching about the ward round", "Ward round course"],
  },
  staff: { alarms: ["Performance review with Bo"], calm: ["Performance of the new server"] },
  rounds: { alarms: ["Ward round"], calm: ["Round table", "Grand rounds lecture"] },
  conference: {
    alarms: ["Tumour board", "Radiology conference"],
    calm: ["Conference call", "Board meeting"],
  },
  review: {
    alarms: ["Patient review", "Nursing handover"],
    calm: ["Review of the budget", "Handover of keys"],
  },
  consultation: { alarms: ["Video consultation"], calm: ["Consultation on parking"] },
  university: { alarms: ["Lecture at the university"], calm: ["Visit to the university hospital"] },
  casework: { alarms: ["Clinical supervision"], calm: ["Supervision of works"] },
  person: { alarms: ["62-year-old woman with fever", "Three patients"], calm: ["12-year-old whisky"] },
  people: { alarms: ["We discuss patients"], calm: ["Parking for patients"] },
  running: { alarms: ["Budget, then ward round"], calm: ["Planning of ward rounds"] },
  none: { alarms: ["No coffee. Ward round at 8"], calm: ["We do not discuss patients"] },
  next: { alarms: ["Teaching, then ward round"], calm: ["Teaching of ward rounds, then lunch"] },
  talk: { alarms: ["Talk about patients"], calm: ["Talk about money"] },
};
