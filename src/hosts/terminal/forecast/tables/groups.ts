import { addressKey } from "../../../../invite/address";
import { csvRows, type TableFault, type TableRow } from "./csv-rows";

export type GroupSizes =
  { readonly sizes: Readonly<Record<string, number>> } | { readonly faults: readonly TableFault[] };

const mostMembers = 1_000_000;

/** How many are in each group, from a table of address and size: by address key. Refused whole when a row is bad. */
export function readGroups(text: string): GroupSizes {
  const table = csvRows(text, ["address", "size"]);
  if ("faults" in table) return table;
  const sizes = new Map<string, number>();
  const faults: TableFault[] = [];
  for (const row of table.rows) {
    const { address, size, fault } = groupIn(row);
    if (fault !== undefined) faults.push(fault);
    else if (sizes.has(address) && sizes.get(address) !== size) faults.push(faultIn(row, "twice", address));
    else sizes.set(address, size);
  }
  return faults.length > 0 ? { faults } : { sizes: Object.fromEntries(sizes) };
}

function groupIn(row: TableRow) {
  const [address, written] = row.cells;
  const size = /^\d{1,7}$/.test(written) ? Number(written) : Infinity;
  const key = addressKey(address);
  if (!isAddress(key)) return { address: key, size, fault: faultIn(row, "notAnAddress", address) };
  return { address: key, size, fault: size > mostMembers ? faultIn(row, "notASize", written) : undefined };
}

/** Something on both sides of one @. */
export function isAddress(text: string): boolean {
  return /^[^@\s]+@[^@\s]+$/.test(text);
}

export function faultIn({ line }: TableRow, fault: TableFault["fault"], found: string): TableFault {
  return { line, fault, found };
}
