/**
 * What invitations call things, a row a language. The words are patterns: a blank stands for blanks, hyphens
 * or nothing, and letters with accents may be written without.
 */
interface InvitationWords {
  readonly meetingId: string;
  readonly passcode: string;
  /** The verb of "join the Zoom meeting". */
  readonly join: string;
  /** What heads the part about phones and room systems. */
  readonly phone: string;
}

const languages: { readonly [language: string]: InvitationWords } = {
  da: {
    meetingId: "mødets id|møde (?:id|nummer|nr\\.?)",
    passcode: "adgangskode|kodeord|mødekode|kode",
    join: "deltag|tilslut|kom med",
    phone: "ring ind|via telefon|pr\\.? telefon",
  },
  sv: {
    meetingId: "mötes? (?:id|nummer)|webbinar(?:ie)? id",
    passcode: "lösenord|lösenkod|kod",
    join: "anslut|delta|gå med",
    phone: "ring in|uppringning",
  },
  nb: {
    meetingId: "møte (?:id|nummer|nr\\.?)",
    passcode: "passord|passkode|tilgangskode",
    join: "bli med|koble",
    phone: "ring inn|innringing",
  },
  de: {
    meetingId: "(?:meeting|besprechungs|sitzungs) (?:id|nummer)",
    passcode: "kenncode|kennwort|passwort|zugangscode",
    join: "beitreten|teilnehmen",
    phone: "einwahl|einwählen|nach standort",
  },
  fr: {
    meetingId: "id (?:de )?(?:la )?réunion|numéro de (?:la )?réunion|id (?:du )?webinaire",
    passcode: "code secret|mot de passe",
    join: "rejoin|particip",
    phone: "composez|une seule touche|par téléphone",
  },
  es: {
    meetingId: "id de (?:la )?reunión|número de (?:la )?reunión|id del? (?:seminario web|webinar)",
    passcode: "código de acceso|contraseña|clave",
    join: "unir|únase|únete|entrar",
    phone: "marcar|un toque|por teléfono",
  },
  fi: {
    meetingId: "(?:kokouksen|kokous|webinaarin) (?:id|tunnus)",
    passcode: "pääsykoodi|tunnuskoodi|salasana",
    join: "liity|osallistu",
    phone: "soita|puhelimitse",
  },
  // Its short words stand last, behind the longer ones that begin like them.
  en: {
    meetingId: "(?:meeting|webinar) (?:id|number|no\\.?)|id",
    passcode: "pass ?code|password|code",
    join: "join|attend",
    phone: "dial by|dial in|one tap|join by|by phone|or telephone",
  },
};

const spellings: { readonly [letter: string]: string } = {
  " ": "[\\s\\u2010-\\u2013-]*",
  ø: "(?:ø|ö|oe?)",
  ö: "(?:ö|ø|oe?)",
  ä: "(?:ä|ae?)",
  å: "(?:å|aa?)",
  é: "[ée]",
  ó: "[óo]",
  ú: "[úu]",
  ñ: "[ñn]",
};

/** A pattern for one kind of word in all languages at once. */
export function inAllLanguages(kind: keyof InvitationWords): string {
  return Object.keys(languages)
    .map((language) => languages[language]?.[kind])
    .join("|")
    .replace(/[ øöäåéóúñ]/g, (letter) => spellings[letter] || letter);
}
