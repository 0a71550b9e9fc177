import type { WordTable } from "../purpose";

export const sv: WordTable = {
  calm: "",
  rounds: "(sitt|tavel|röntgen)?rond(en|er)?",
  conference:
    "mdk|multidisciplinär* konferens*|(läkar|röntgen|behandlings|patient|morgon|tumör|terapi)+konferens*",
  review: "patient+(genomgång|diskussion|dragning|överrapportering)*|överrapportering*",
  consultation:
    "video+(besök|samtal)*|(patient|anhörig|utskrivnings|läkar)+samtal*|vårdplanering*|återbesök*|utskrivningsmöte*",
  therapy: "",
  casework: "handledning(en)?|(journal|fall)+(granskning|genomgång|beskrivning)*",
  described: "patient som",
  person: "(nya|svåra|inlagda) patienter",
  people: "patienterna|anhörig(a)?|närstående",
  staff: "(medarbetar|löne|rehabiliterings)+samtal*|sjukskriv*|rehabmöte*|anställningsintervju*",
  university: "högskola(n)?",
  studies: "disputation*|doktorand*|läkarstudent*|tentamen",
  teaching: "utbildning*|kurs|kursen|föreläsning*|lunchseminarium|patientföreningen*",
  running: "planering*|riktlinje*|rutin*|arbetsgrupp*|utvärdering*|arbetsform|siffror*",
  none: "inte|inga|utan|aldrig",
  next: "därefter|sedan",
  talk: "diskut*|diskussion*|genomgång*|går igenom|samtal(et)?|möte (med|om)|bedöm*|ta upp",
  illness: "cancer*|stroke|demens",
  clinical: "återfall|remiss*|operation|inlagd*|utskriv*|svar|deltar",
};
