import { addressKey } from "../../../../invite/address";
import { csvRows, type TableFault, type TableRow } from "./csv-rows";
import { faultIn, isAddress } from "./groups";

export type Aliases =
  { readonly aliases: ReadonlyMap<string, string> } | { readonly faults: readonly TableFault[] };

/**
 * By which address somebody is counted, from a table of alias and address: by address key, through as many steps as
 * there are. Refused whole when a row is bad, or when the steps lead round in a circle.
 */
export function readAliases(text: string): Aliases {
  const table = csvRows(text, ["alias", "address"]);
  if ("faults" in table) return table;
  const steps = new Map<string, string>();
  const faults: TableFault[] = [];
  for (const row of table.rows) {
    const [alias, address] = [addressKey(row.cells[0]), addressKey(row.cells[1])];
    const fault = faultOf(row, steps.get(alias) ?? address);
    if (fault === undefined) steps.set(alias, address);
    else faults.push(fault);
  }
  const circles = table.rows.filter(({ cells }) => endOf(addressKey(cells[0]), steps) === undefined);
  faults.push(...circles.map((row) => faultIn(row, "circle", row.cells[0])));
  if (faults.length > 0) return { faults };
  return { aliases: new Map([...steps.keys()].map((alias) => [alias, endOf(alias, steps) ?? alias])) };
}

function faultOf(row: TableRow, before: string): TableFault | undefined {
  const bad = row.cells.find((cell) => !isAddress(addressKey(cell)));
  if (bad !== undefined) return faultIn(row, "notAnAddress", bad);
  return before === addressKey(row.cells[1]) ? undefined : faultIn(row, "twice", row.cells[0]);
}

function endOf(alias: string, steps: ReadonlyMap<string, string>): string | undefined {
  let at = alias;
  for (let step = 0; step <= steps.size; step += 1) {
    const next = steps.get(at);
    if (next === undefined) return at;
    at = next;
  }
  return undefined;
}
