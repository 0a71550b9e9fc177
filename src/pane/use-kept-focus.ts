import { useEffect, useRef } from "react";
import type { PaneState } from "./pane-state";

/**
 * Where what had the focus goes with the answer that it gave, the focus lands on the first stop below the verdict
 * and not at the top of the page. It is never taken from anything.
 */
export function useKeptFocus(state: PaneState): void {
  const last = useRef<Element | null>(null);
  const drawn = useRef(state);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target.closest(".pane-rest *") : null;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, []);
  useEffect(() => {
    const before = drawn.current;
    drawn.current = state;
    if (last.current === null || last.current.isConnected || !isAnother(before, state)) return;
    last.current = null;
    if (document.activeElement !== document.body || !document.hasFocus()) return;
    document.querySelector<HTMLElement>(".pane-rest :is(a[href], button, summary)")?.focus();
  });
}

/** Only with another reading or answer is it known what takes the place of what is gone. */
function isAnother(before: PaneState, now: PaneState): boolean {
  return before.reading !== now.reading || before.meeting !== now.meeting || before.me !== now.me;
}
