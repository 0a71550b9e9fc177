import { findPurpose } from "../../src/purpose/find-purpose";
import { marksIn } from "../../src/purpose/marks";
import type { Purpose } from "../../src/purpose/purpose";
import { rowIds, type RowId } from "../../src/purpose/rows";
import { sentencesOf } from "../../src/purpose/sentences";
import { da as daTable } from "../../src/purpose/words/da";
import { de as deTable } from "../../src/purpose/words/de";
import { en as enTable } from "../../src/purpose/words/en";
import { nb as nbTable } from "../../src/purpose/words/nb";
import { sv as svTable } from "../../src/purpose/words/sv";
import { anInvite } from "../support/an-invite";
import { da } from "./words/da";
import { de } from "./words/de";
import { en } from "./words/en";
import { nb } from "./words/nb";
import { sv } from "./words/sv";

const languages = {
  da: { table: daTable, examples: da },
  en: { table: enTable, examples: en },
  sv: { table: svTable, examples: sv },
  nb: { table: nbTable, examples: nb },
  de: { table: deTable, examples: de },
};

function readSubject(subject: string): Purpose {
  return findPurpose(anInvite({ subject, text: "" }));
}

/** Whether the text alarms in the way that the row is about. */
function alarmsBy(row: RowId, { patients, confidential, university }: Purpose): boolean {
  if (row === "staff") return confidential;
  return row === "university" ? university : patients !== undefined;
}

const telling: readonly RowId[] = ["certain", "perhaps", "person", "people", "staff", "university"];

describe.each(Object.entries(languages))("the words of %s", (_, { table, examples }) => {
  const cases = rowIds.map((row) => ({ row, ...examples[row] }));
  const alarms = cases.flatMap(({ row, alarms: texts }) => texts.map((text) => ({ row, text })));
  const calm = cases.flatMap(({ row, calm: texts }) => texts.map((text) => ({ row, text })));

  it("have examples that alarm and that do not for every row that has words", () => {
    const bare = cases.filter(
      (example) =>
        table[example.row] !== undefined && !(example.alarms.length > 0 && example.calm.length > 0),
    );

    expect(bare).toEqual([]);
  });

  it.each(alarms)("$row: $text alarms", ({ row, text }) => {
    expect(alarmsBy(row, readSubject(text))).toBe(true);
    if (telling.includes(row)) expect(marksIn(sentencesOf(text)).map((mark) => mark.row)).toContain(row);
  });

  it.each(calm)("$row: $text does not", ({ row, text }) => {
    expect(alarmsBy(row, readSubject(text))).toBe(false);
  });
});
