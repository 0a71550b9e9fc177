import type { WordTable } from "../rows";

export const sv: WordTable = {
  teaching: "utbildning*|kurs|kursen|föreläsning*",
  staff: "(medarbetar|löne|rehabiliterings)samtal*|sjukskriv*|anställningsintervju*",
  certain:
    "(sitt|tavel|röntgen)?rond(en|er)?|mdk|multidisciplinär* konferens*|(läkar|röntgen|behandlings|patient|morgon|tumör)konferens*|patient+(genomgång|diskussion|dragning)*|överrapportering*|(video|läkar|åter|hem)besök*|(patient|anhörig|utskrivnings|läkar)samtal*|vårdplanering*",
  university: "högskola(n)?|disputation*|läkarstudent*",
  perhaps: "handledning(en)?|(journal|fall)(granskning|genomgång)*",
  person: "(nya|svåra|inlagda) patienter",
  people: "patienterna|anhöriga?|närstående",
  running: "planering*|riktlinje*|rutin*|utvärdering*",
  none: "inte|inga|utan",
  next: "därefter|sedan",
  talk: "diskussion*|genomgång*|går igenom|samtal(et)?|möte (med|om)|bedöm*|ta upp",
};
