/** What the terminal says around the verdicts. */
import type { TerminalWords } from "../terminal-words";
import { enForms } from "./forms";

const { number, list, quote } = enForms;

export const enTerminal: TerminalWords = {
  usage: `Usage: npm run assess -- FILE.ics... [options]

Says of every event in the calendar files whether the one who holds the meeting needs a Zoom license.
A single dash (-) reads standard input.

  --as ADDRESS        read as this person: the one who invites, or an attendee
  --policy ID         judge by this policy instead of the sender's own
  --language da|en    answer in Danish or English
  --json              one JSON object for each event, each on its own line
                      (npm run --silent leaves out npm's own lines)
  --report FILE       a forecast for a whole department instead (--report x.html --help says more)
  --help              show this help

Exit code: 0 when everything was read, 2 when something can't be read.`,
  seeHelp: "See the options with --help.",
  noFiles: "Name at least one calendar file.",
  unknownOption: (option) => `There is no option ${option}.`,
  needsValue: (option) => `The option ${option} needs a value.`,
  takesNoValue: (option) => `The option ${option} takes no value.`,
  unknownPolicy: (id, known) => `There is no policy with the id ${quote(id)}. There are ${list(known)}.`,
  unknownLanguage: (language) => `The language ${quote(language)} is not known here. Choose da or en.`,
  notAnAddress: (address) => `${quote(address)} is not a mail address.`,
  faults: {
    missing: "There is no such file.",
    directory: "This is a folder. Name the files in it.",
    forbidden: "You may not read the file.",
    unreadable: "The file can't be read.",
  },
  warning: (text) => `Note: ${text}`,
  untitled: "No subject",
  line: (line) => `line ${number(line)}`,
  at: (day, time) => `${day} at ${time}`,
  allDay: "all day",
  series: "series",
  cites: (sources) => `Source: ${sources}`,
};
