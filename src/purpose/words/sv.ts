import type { WordTable } from "../purpose";

export const sv: WordTable = {
  calm: "",
  teaching: "utbildning*|kurs|kursen|föreläsning*",
  staff: "(medarbetar|löne|rehabiliterings)samtal*|sjukskriv*|anställningsintervju*",
  rounds: "(sitt|tavel|röntgen)?rond(en|er)?",
  conference: "mdk|multidisciplinär* konferens*|(läkar|röntgen|behandlings|patient|morgon|tumör)konferens*",
  review: "patient+(genomgång|diskussion|dragning)*|överrapportering*",
  consultation: "(video|läkar|åter|hem)besök*|(patient|anhörig|utskrivnings|läkar)samtal*|vårdplanering*",
  university: "högskola(n)?|disputation*|läkarstudent*",
  casework: "handledning(en)?|(journal|fall)(granskning|genomgång)*",
  person: "(nya|svåra|inlagda) patienter",
  people: "patienterna|anhöriga?|närstående",
  running: "planering*|riktlinje*|rutin*|utvärdering*",
  none: "inte|inga|utan",
  next: "därefter|sedan",
  talk: "diskussion*|genomgång*|går igenom|samtal(et)?|möte (med|om)|bedöm*|ta upp",
};
