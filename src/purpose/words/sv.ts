import type { WordTable } from "../rows";

export const sv: WordTable = {
  teaching: "utbildning*|kurs(en)?|föreläsning*",
  staff: "(medarbetar|löne|rehabiliterings)samtal*|sjukskriv*",
  certain:
    "(sitt|tavel|röntgen)?rond(en|er)?|mdk|multidisciplinär* konferens*|(läkar|röntgen|behandlings|patient|tumör)konferens*|patient+(genomgång|diskussion|dragning)*|(video|läkar|åter|hem)besök*|(patient|anhörig|läkar)samtal*|vårdplanering*",
  university: "högskola(n)?|disputa*|läkarstudent*",
  perhaps: "handledning(en)?|(journal|fall)(granskning|genomgång)*",
  person: "(nya|svåra|inlagda) patienter",
  people: "patienterna|anhöriga?|närstående",
  running: "riktlinje*",
  none: "inte|inga|utan",
  next: "därefter|sedan",
  talk: "genomgång*|går igenom|samtal(et)?|möte (med|om)|bedöm*|ta upp",
};
