import { useEffect, useRef, useState } from "react";

/** Whoever tries to go on too early is led to the first field that is wrong. */
export function useFirstWrong() {
  const form = useRef<HTMLFormElement>(null);
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    if (attempts > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [attempts]);
  return { form, attempts, tried: () => setAttempts((before) => before + 1) };
}
