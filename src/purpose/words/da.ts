import type { WordTable } from "../purpose";

export const da: WordTable = {
  calm: "patienten som partner|mdt (sekretariat|koordinator|rum|database)*|patienten i centrum|patient and public|vende* tilbage|patient (sikkerhed|inddragelse|forening|flow|data|transport|hotel)*",
  rounds: "*stuegang(en|e)?",
  conference:
    "mdt|mdt+(konference|møde)*|multidisciplinær* (team+)?(konference|møde)*|tværfaglig* *konference|(læge|morgen|middags|eftermiddags|aften|vagt|røntgen|radiologi|patologi|tumor|visitations|behandlings|behandler|udrednings|udskrivnings|team|hjerte|thorax|lunge|lymfom|mamma|lever|infektions|transplantations|svangre|perinatal|smerte|sår|traume|onkologi|kirurgi|ryg|hånd|fod|skulder|knæ|hofte|knogle|hud|øjen|øre|hals|børne|føde|gyn|uro|neuro|kar|gi|colon|nyre|prostata|hjerne|apopleksi|epilepsi|diabetes|geriatri|demens|psykiatri|melanom|sarkom|myelom|leukæmi|hæmatologi|cancer|kræft|foster|neonatal|intensiv|anæstesi|akut|operations|ernærings|palliations|forløbs|indlæggelses|tilsyns|ambulatorie|indikations|ct|mr|pet|ultralyd|billed|scannings|stråle|kemo|sygepleje)+konference(n|r|rne)?|(*logisk|*kirurgisk|*iatrisk|*medicinsk|lægelig|obstetrisk|perinatal) konference(n|r)?",
  review:
    "(dagens|nattens|ugens|weekendens)( *)? patienter(ne)?|patient+(gennemgang|drøftelse|overlevering|fremlæggelse|konference|vurdering|visitation)*|patientpræsentation*|vagt+overlevering*",
  consultation:
    "patient+(samtale|konsultation)*|(video|telefon|læge|sygeplejerske|ambulant|tele)+konsultation*|(pårørende|udskrivnings|fødsels|efterfødsels|jordemoder|diætist|psykolog|rygestop|ambulatorie|start|status|slut|video|tolke|udskrivelses|indlæggelses|læge|familie|diagnose|behandlings|operations)+samtale(n|r)?|(forsamtale|eftersamtale)(n|r)?|(palliativ|lægelig|psykiatrisk|ambulant|terapeutisk|klinisk) samtale*|ambulant kontrol|(graviditets|efter|ambulatorie)kontrol*|udskriv(nings|elses)+(møde|planlægning)*",
  therapy: "(gruppe|samtale|familie|par|individuel|kognitiv)+terapi(en)?|terapi(session|samtale|gruppe)*",
  casework:
    "supervision(en)?|kasuistik(ker|ken)?|case+(gennemgang|drøftelse|konference)*|(journal|dødsfalds|døds)audit*|(journal|medicin|uth)+gennemgang*|kerneårsagsanalyse*|visitation(en)?|sag til drøftelse|psykologsamtale*|samtalegruppe*|genoptræningsplan*|diagnosen|prognosen|(patologi|mr|ct|biopsi|blodprøve|scannings)+svar|patientmøde*|forløbskoordination",
  described:
    "(vedr|vedrørende|om|hos|ang) (en |vores |fælles )?patient(en)?|patient og (familie|pårørende|datter|søn|ægtefælle|kone|mand)|indlagt* (dreng|pige|mand|kvinde|barn)|(patient|patienten) (med|på|fra|der|som)|pt (på|fra) (stue|afsnit|afd|seng)|pt med",
  person:
    "*patient(en)?|kontaktlæge(n)?|patient+(forløb|forløbet|forløbene|case|cases|sag|sager)|\\d{1,3} årig* (mand|kvinde|dreng|pige|patient)*|([1-9]|[12]\\d|to|tre|fire|fem|seks|nye|ny|fælles|svære|komplekse|henviste|indlagte|akutte|konkrete|samtlige)( svære| nye| indlagte| henviste)? *patient(er|erne)",
  people:
    "*patient(ens|er|erne|ernes)|(ugens|dagens) cases|indlagte|pårørende|borger(en|ens)?|barn|barnet(s)?|(ung|ældre|yngre|gammel|gravid) (mand|kvinde|pige|dreng)*|ung med|indlæggelser(ne)?|fra stue \\d+|gravide|(konkrete|kliniske|svære|vanskelige|akutte) forløb",
  staff:
    "mus=|lus=|(mus=?|lus=?|løn|omsorgs|sygefraværs|fraværs|fastholdelses|trivsels|rundbords|ansættelses|job|fratrædelses|medarbejderudviklings|tilbagevendings)+samtale(n|r)?|tjenstlig* samtale*|personalesag*|afskedigelse*|partshøring*|lønforhandling*|bisidder(en)?|(syge|rask)meld(t|ing)*|skriftlig advarsel",
  university:
    "universitet(et|ets)?|ku=|sdu=|dtu=|cbs=|ruc=|aau=|sund=|professionshøjskole*|university college|studienævn*|institut for|det sundhedsvidenskabelige fakultet",
  studies:
    "ph d|ph d (forsvar|vejled|kursus|stud)*|phd*|speciale(t)?|specialevejledning*|bachelorprojekt*|kandidat(uddannelse|speciale)*|stud med|*studerende|semester(et)?|semestret|censor*|eksaminator*|gæsteforelæsning*|osce|klinikophold*",
  teaching:
    "*undervisning(en)?|undervisningsplan|*kursus|kursus*|kurser|temadag*|tema(aften|møde)*|e læring|webinar*|workshop*|seminar*|symposi*|foredrag*|forelæsning*|*oplæg|kongres*|(års|national|international|nordisk)* *konference|års(møde|konference)*|konference* 20\\d\\d|generalforsamling*|simulation*|færdighedstræning*|journal+club*|intro(dag|duktion)*|uddannelse(n)?|*uddannelsesudvalg*|lær at|åbent hus|debat*|podcast*|anonymiser*|fiktiv*|(test|simulations)+patient*|patientforening*|patientsikkerhed*",
  running:
    "planlægning*|tidspunkt for|forslag*|følgegruppe*|*værksted|layout|netværksdag*|netværksmøde for|mere tid|evaluering*|arbejdsgruppe*|projekt*|styregruppe*|struktur*|organisering*|teknik*|retningslinje*|vejledning*|instruks*|skabelon*|kapacitet*|bemanding*|tal (for|fra|til)|tallene|statistik*|økonomi*|budget*|protokol*|forskning*|artiklen|implementering*|koncept*|booking*|*system|systemet|app|appen|demo*|brugergruppe*|udbud*|indkøb*|kvalitet*|indikator*|pjece*|hjemmeside*|kommunikation*|ventetid*|ventelister|strategi*|politik*|redaktion*|inklusion*|rekruttering*|antal|antallet",
  none: "ikke|ingen|uden|aldrig|hverken",
  next: "derefter|efterfulgt|bagefter|dernæst|herefter|efter|inden|før",
  talk: "*gennemgang(en)?|gennemgå(r|s|et)?|drøft(e|er|es|else|elsen|et)|vende(r|s)?|tale (om|med)|taler (om|med)|snakke* (om|med)|diskuter(e|er|es)|*samtale(n|r)?|møde (om|med|mellem|vedr|vedrørende|ang|angående)|vurder(e|er|es|ing|ingen)|visiter(e|er|es)|fremlæg*|konferer*|konferencen|til konference|tager?(?= (de |alle )?patienter)|konference (om|vedr|vedrørende|ang)|konference med * om|overlever*|tilsyn(et)?|sparring|second opinion|behandlermøde*|koordiner*",
  illness:
    "*cancer|*kræft|*sygdom|*infektion|*svigt|*fraktur|*brud|*diabetes|*blødning|*skade|*lidelse|*tumor|*epilepsi|skizofreni|demens|depression|angst|kol|apopleksi|delir*|*sonde*|*dialyse|kemo*|stråle*|insulin|antibiotika|*sår|fald|*transplant*|*prop|lungebetændelse|traume*|tabt sig|alvorligt syg|terminal*",
  clinical:
    "(stue|seng|afsnit) \\d+|diagnose*|behandling(en)?|udredning*|udskriv*|indlagt*|indlæg*|henvis*|operation(en)?|operer*|medicin|scanning*|*scanning(en)?|biopsi*|blodprøve*|svar|svaret|recidiv|tumor|*kræft|*cancer|sepsis|prognose*|*kontrol|kontrolbesøg|plan|forvær*|overflyt*|smerter|isolation|deltager|ringe*|tolk*|tvang|ønsker|hjælpemidler|hjemmepleje*|journal(en)?|kirurgi|onkologi|intensiv|egen læge",
};
