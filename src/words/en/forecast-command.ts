/** What the terminal says while it makes a forecast. */
import type { ForecastCommandWords } from "../forecast-command-words";
import { enForms } from "./forms";

const { number, count, quote } = enForms;

export const enForecastCommand: ForecastCommandWords = {
  usage: `Usage: npm run assess -- FOLDER|FILE.ics... --report OUT.html|OUT.csv|OUT.json [options]

Forecast for a department: who needs a Zoom license, why, how often, and what it costs in all.

  --report FILE       write the forecast to this file; may be repeated, the ending decides the form
  --from YYYY-MM-DD   the first day that counts
  --to YYYY-MM-DD     the last day that counts
                      (without them: the newest calendar year with enough meetings in it)
  --groups FILE.csv   how large groups are: address,size
  --aliases FILE.csv  addresses of the same person: alias,address
  --policy FILE|ID    judge by this policy (without: the first one built in)
  --with-subjects     show the subjects of meetings that need a license
  --language da|en    Danish or English
  --help              show this help

Exit code: 0 when everything was read, 2 when something can't be read or written.`,
  unknownReport: (path) =>
    `The forecast can't be written as ${quote(path)}. The ending must be .html, .csv or .json.`,
  notADay: (day) => `${quote(day)} is not a day. Write it as 2026-12-31.`,
  periodBackwards: (from) => `The period ends before it begins on ${from}.`,
  read: (done, all) => `${done} of ${all} MB read`,
  written: (path) => `Written: ${path}`,
  notWritten: (path) => `${path}: The file can't be written.`,
  badTable: (path, faults) => `${path}: ${count(faults, "fault", "faults")}. The table is not used.`,
  unreadFiles: (files) => `${count(files, "file", "files")} couldn't be read in full:`,
  errors: (errors, line) => `${count(errors, "error", "errors")}, the first on line ${number(line)}:`,
  noFiles: "There are no calendar files (.ics) in what you named.",
  tables: {
    columns: (found) => `There are ${found} columns. Write two: an address and what belongs to it.`,
    notAnAddress: (found) => `${quote(found)} is not a mail address like name@regionh.dk.`,
    notASize: (found) => `${quote(found)} is not a size. Write a whole number from 0 to 1,000,000.`,
    twice: (found) =>
      `${quote(found)} is here for the second time with something else. Write each address once.`,
    circle: (found) => `${quote(found)} leads back to itself. Let each person end at one address.`,
    notATable: () => "The quotation marks don't match. One inside a text is written twice.",
    tooLarge: () => "The table is too large. It may have 10 MB.",
  },
};
