import { useSyncExternalStore } from "react";
import type { Cell } from "../../cell";

/** The cell's value, now and whenever it is replaced. */
export function useCell<Value>(cell: Cell<Value>): Value {
  return useSyncExternalStore(cell.subscribe, cell.get);
}
