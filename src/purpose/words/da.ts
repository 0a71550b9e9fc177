import type { WordTable } from "../rows";

export const da: WordTable = {
  calm: "mdt (sekretariat|koordinator|database)*|patienten (i centrum|som partner|først)|vende* tilbage|patient (sikkerhed|inddragelse|forening|flow|data)*|testpatient*|mellem patient og|(video|tele|telefon|web)+konference*",
  teaching:
    "~undervisning(en)?|undervisning*|~kursus|kursus*|kurser|tema(dag|aften|eftermiddag|møde)*|e+læring|webinar*|workshop*|seminar*|symposi*|foredrag*|forelæsning*|~oplæg|kongres*|(års|fag|leder|presse|netværks|forsknings|elev|klima|kvalitets|digitaliserings|sundheds|uddannelses)konference*|(national|international|nordisk|europæisk|politisk)* konference*|konference* 20\\d\\d|årsmøde*|simulation*|journal+club*|intro(dag|duktion)*|uddannelse(n)?|lær at|film*|anonymiser*|fiktiv*",
  staff:
    "mus=|(mus=?|lus=?|løn|omsorgs|sygefraværs|fastholdelses|trivsels|rundbords|ansættelses|job|fratrædelses|medarbejderudviklings)+samtale(n|r)?|tjenstlig* samtale*|personalesag*|afskedigelse*|partshøring*|lønforhandling*|bisidder*|(syge|rask)meld(t|ing)*",
  certain:
    "~stuegang(en|e)?|børnesamråd*|~mdt|mdt+(konference|møde)*|~[^ ]konference(n|r|rne)?|(læge|morgen|røntgen|team|vagt|tumor)+konference(n|r|rne)?|~(isk|lægelig|tværfaglig|perinatal)e? konference(n|r|rne)?|multidisciplinær* team*|(dagens|nattens|ugens|weekendens) (* )?(patienter(ne)?|indlagte|indlæggelser)|patient+(gennemgang|drøftelse|overlevering|fremlæggelse|præsentation|vurdering|visitation)*|vagtoverlevering*|overlevering : (nat|dag|aften|vagt)*|patient+samtale*|~konsultation(en|er)?|(pårørende|udskrivnings|udskrivelses|indlæggelses|læge|familie|diagnose|behandlings|operations|fødsels|efterfødsels|jordemoder|diætist|psykolog|ambulatorie|opstarts|video|par|for|efter)samtale(n|r)?|(palliativ|lægelig|psykiatrisk|ambulant) samtale*|ambulant kontrol|(graviditets|efter|ambulatorie)kontrol*|(læge|kontrol|skærm|video|hjemme)besøg*|(behandlings|behandler|pårørende)møde*|udskriv(nings|elses)(møde|planlægning)*|sårvurdering*|(gruppe|samtale|familie|psyko|individuel )terapi(en)?|terapisession*",
  university:
    "universitet(et|ets)?|ku=|sdu=|dtu=|cbs=|ruc=|aau=|sund=|professionshøjskole*|studienævn*|institut for|ph d*|phd*|specialet?(vejledning)?|bachelorprojekt*|kandidat(uddannelse|speciale)*|stud med|~studerende|semester(et)?|censor*|gæsteforelæsning*|osce|klinikophold*",
  perhaps:
    "supervision(en)?|kasuistik(ker|ken)?|case+(gennemgang|drøftelse)*|(journal|dødsfalds)audit*|(journal|medicin|uth)+gennemgang*|kerneårsagsanalyse*|visitation|sag til drøftelse|psykologsamtale*|patientmøde*|diagnosen|prognosen",
  person:
    "~patient(en)?|konkrete patientforløb|patient+(case|sag)*|# årig* (mand|kvinde|dreng|pige|patient)*|([1-9]|[12]\\d|to|tre|fire|fem|seks|nye|ny|fælles|svære|komplekse|henviste|indlagte|akutte|samtlige)( *)? ~patient(er|erne)|pt (på|fra) (stue|afsnit|afd)|pt med|indlagt( (dreng|pige|mand|kvinde|barn))?|(hr|fru) * (videre )?(forløb|behandling)*|kontaktlæge(n)?|(hos|om|vedr) (en )?borger(en)?",
  people:
    "(en|hver) patient(?! (med|på|fra|i|der|som|,))|(til|for|på|enkelte|i|mod) patienten|patientens|~patient(er|erne|ernes)|patientforløb*|(ugens|dagens) cases|indlagte|indlæggelser(ne)?|pårørende|borger(en|ens)?|barn|barnets?|gravide|ung med|(konkrete|svære|vanskelige) forløb",
  running:
    "planlægning*|referat*|tidspunkt for|forslag*|følgegruppe*|~værksted|mere tid|evaluering*|arbejdsgruppe*|projekt*|styregruppe*|struktur*|teknik*|retningslinje*|vejledning*|instruks*|skabelon*|koncept*|kapacitet*|tal (for|til)|økonomi*|budget*|protokol*|forskning*|implementering*|~system(et)?|app|demo*|indkøb*|kvalitet*|pjece*|hjemmeside*|kommunikation*|ventetid*|strategi*|inklusion*",
  none: "ikke|ingen|uden|aldrig|hverken",
  next: "derefter|efterfulgt|bagefter|herefter|efter|inden|før",
  talk: "~gennemgang(en)?|gennemgå*|drøft*|vende[rs]?|taler? (om|med)|diskut*|~samtale(n|r)?|(mødre|forældre|samtale|pårørende)gruppe(n|r)?|møde (om|med|mellem|vedr*|ang*)|vurder*|visiter*|fremlæg*|konferer*|konferencen|til konference|konference (om|vedr)*|konference med * om|overlever*|tilsyn|sparring|koordiner*|tager?(?= (de |alle )?patienter)",
};
