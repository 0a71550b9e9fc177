import type { WordTable } from "../rows";

export const da: WordTable = {
  calm: "mdt (sek|koor|data)*|patienten (i centrum|som partner)|mellem patient og|(video|tele*|web)+konference*",
  teaching:
    "~(undervis|kursus|webinar|workshop|seminar|symposi|foredrag|forelæsning)*|kurser|~oplæg|tema+(dag|aften|eftermiddag|møde)*|e+læring|kongres*|(års|fag|leder|presse|netværks|forsknings|elev|klima|kvalitets|digitaliserings|sundheds|uddannelses|(national|international|nordisk|europæisk|årlig)* )konference*|konference* 20*|årsmøde*|simulation*|journal+club*|introd*|uddannelsen?|lær at|anonymi*|fi[ck]ti*",
  staff:
    "mus=|(mus=?|løn|omsorgs|sygefraværs|fastholdelses|trivsels|rundbords|ansættelses|job|medarbejder*)+samtale*|tjenstlig*|personalesag*|afskedigelse*|partshøring*|lønforhandling*|bisidder*|(syge|rask)meld*",
  certain:
    "~(stuegange?(n|ne)?|mdt|([^ ]|(isk|lig|natal|palliativ)e? )konference[nr]?(ne)?|konsultation(en|er)?)|samtale om ~behandling(en)?|børnesamråd*|mdtmøde*|(dagens|nattens|ugens) (* )?(patienter|indlagte|indlæggelser)|patient+(gennemgang|drøftelse|overlevering|fremlæg|vurdering|samtale)*|overlevering : (nat|dag|vagt)*|(pårørende|udskriv*|indlæggelses|læge|familie|diagnose|behandlings|*fødsels|jordemoder|diætist|psykolog|video|par|for|efter)samtale[nr]?|(palliativ|ambulant) (samtale|kontrol)*|(graviditets|efter)kontrol*|(læge|kontrol|hjemme)besøg*|(behandl*|pårørende|udskriv*)(møde|planlægning)*|sårvurdering*|(gruppe|familie|psyko)terapi(en)?",
  university:
    "universitete?t?s?|(ku|sdu|dtu|cbs|ruc|aau|sund)=|professionshøjskole*|studienævn*|institut for|ph d*|phd*|specialet?(vejledning)?|bachelor*|kandidat(uddannelse|speciale)*|stud med|~studerende|semester*|censor*|osce|klinikophold*",
  perhaps:
    "supervision(en)?|kasuistik*|case+(gennemgang|drøftelse)*|(journal|dødsfalds)audit*|(journal|medicin|uth)+gennemgang*|kerneårsag*|visitation|sag til drøftelse|patientmøde*|diagnosen|prognosen",
  person:
    "~patient(en)?|patient+(case|sag)*|#+årig* (mand|kvinde|dreng|pige|patient)*|([12]?\\d|to|tre|nye?|fælles|svære|henviste|indlagte|akutte)( *)? ~patienter(ne)?|tager (* )?patienter(ne)?|pt (på|fra|med)|indlagt|(hr|fru) * (videre )?forløb|kontaktlæge(n)?|(hos|om|vedr) (en )?borger(en)?",
  people:
    "hver patient|(til|for|på|i) patienten|patientens|~patienter(ne)?|patientforløb*|(ugens|dagens) cases|indlagte|indlæggelser(ne)?|pårørende|borgere?n?s?|barn(et)?s?|gravide|ung med|(konkrete|svære|vanskelige) forløb",
  running:
    "plan(læg|ning|ering|legg|ung)*|referat*|forslag*|(arbejds|følge|styre)gruppe*|mere tid|evalu*|~proje[ck]t*|struktur*|teknik*|retningslinje*|vejledning*|instruks*|skabelon*|koncept*|kapacit*|tal (for|til)|økonomi*|bud[gs]*et*|proto[ck]ol*|forskning*|implementering*|~system(et)?|app|demo*|indkøb*|kvalitet*|pjece*|hjemmeside*|kommunikation*|ventetid*|strateg*|inklusion*",
  none: "ikke|ingen|uden|aldrig|hverken",
  next: "derefter|efterfulgt|bagefter|efter|før",
  talk: "status på|~(gennemgang(en)?|samtale[nr]?)|gennemgå*|drøft*|taler? (om|med)|disku[st]*|(mødre|forældre|samtale|pårørende)gruppe[nr]?|møde (om|med|mellem|vedr*|ang*)|vurder*|visiter*|fremlæg*|konferencen|(til )?konference( (om|vedr|med))?|overlever*|tilsyn|sparring|koordiner*",
};
