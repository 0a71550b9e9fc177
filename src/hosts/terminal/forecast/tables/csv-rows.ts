import { parse } from "csv-parse/sync";

/** What is wrong with a table, and where. */
export interface TableFault {
  /** Counted from 1; 0 for the whole file. */
  readonly line: number;
  readonly fault: TableFaultId;
  readonly found: string;
}

export type TableFaultId =
  "columns" | "notAnAddress" | "notASize" | "twice" | "circle" | "notATable" | "tooLarge";

export interface TableRow {
  readonly line: number;
  readonly cells: readonly [string, string];
}

export type Rows = { readonly rows: readonly TableRow[] } | { readonly faults: readonly TableFault[] };

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const mostBytes = 10_000_000;

/** The rows of a table of two columns, with comma, semicolon or tab between them; a first row with these names is its head. */
export function csvRows(text: string, head: readonly [string, string]): Rows {
  if (text.length > mostBytes) return { faults: [{ line: 0, fault: "tooLarge", found: "" }] };
  const parsed = parsedRows(text);
  if ("fault" in parsed) return { faults: [parsed] };
  const body = isHead(parsed[0], head) ? parsed.slice(1) : parsed;
  const bad = body.filter(({ record }) => record.length !== head.length);
  if (bad.length > 0) return { faults: bad.map(({ record, info }) => wrongColumns(record, info.lines)) };
  return {
    rows: body.map(({ record: [a = "", b = ""], info }) => ({
      line: info.lines,
      cells: [a.trim(), b.trim()],
    })),
  };
}

function parsedRows(text: string): readonly Parsed[] | TableFault {
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly Parsed[];
  } catch (error) {
    const line = error instanceof Error && "lines" in error ? Number(error.lines) : 0;
    return { line, fault: "notATable", found: "" };
  }
}

/** Spreadsheets write what their country writes: the first line that has one of them tells. */
function delimiterOf(text: string): string {
  const [found = ","] = /[;\t,]/.exec(text) ?? [];
  return found;
}

function isHead(row: Parsed | undefined, head: readonly [string, string]): boolean {
  return row !== undefined && head.every((name, column) => row.record[column]?.trim().toLowerCase() === name);
}

function wrongColumns(record: readonly string[], line: number): TableFault {
  return { line, fault: "columns", found: String(record.length) };
}
