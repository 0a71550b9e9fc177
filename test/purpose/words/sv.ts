import { noWords, type Examples } from "./examples";

export const sv: Examples = {
  calm: noWords,
  teaching: { alarms: ["Utbildning och rond"], calm: ["Utbildning om rond"] },
  staff: { alarms: ["Medarbetarsamtal"], calm: ["Medarbetarenkät"] },
  certain: {
    alarms: ["Rond", "Sittrond kl. 8", "Läkarkonferens", "Patientgenomgång", "Vårdplanering"],
    calm: ["Rondell", "Konferensrum", "Genomgång av budget", "Planering av semester"],
  },
  university: { alarms: ["Disputation"], calm: ["Diskussion om luncher"] },
  perhaps: { alarms: ["Handledning"], calm: ["Handlingsplan"] },
  person: { alarms: ["Nya patienter"], calm: ["Nya patientkort"] },
  people: { alarms: ["Samtal med anhöriga"], calm: ["Parkering för anhöriga"] },
  running: { alarms: ["Planering. Sedan rond"], calm: ["Riktlinje om rond"] },
  none: {
    alarms: ["Inte kaffe i dag utan te, men efter det en lång rond"],
    calm: ["Inga patienter diskuteras, inte samtal"],
  },
  next: { alarms: ["Utbildning, sedan rond"], calm: ["Utbildning om rond, sedan lunch"] },
  talk: { alarms: ["Diskussion om patienterna"], calm: ["Diskussion om lokaler"] },
};
