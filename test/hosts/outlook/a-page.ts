import type { OutlookPage } from "../../../src/hosts/outlook/outlook-host";

export interface PageDouble extends OutlookPage {
  readonly opened: string[];
  readonly focus: () => void;
  readonly show: (state: "visible" | "hidden") => void;
}

/** The window that the pane lives in, on the fake clock. */
export function aPage(open: "opens" | "blocks" = "opens"): PageDouble {
  const listeners = new Map<string, () => void>();
  const opened: string[] = [];
  const listen = (type: string, listener: unknown) => void listeners.set(type, listener as () => void);
  const document = { addEventListener: listen, visibilityState: "visible" as DocumentVisibilityState };
  return {
    opened,
    document,
    addEventListener: listen,
    setInterval: ((run: () => void, every: number) =>
      setInterval(run, every)) as unknown as Window["setInterval"],
    open: (url) => {
      if (open === "blocks") return null;
      opened.push(url);
      return {};
    },
    focus: () => listeners.get("focus")?.(),
    show(state) {
      document.visibilityState = state;
      listeners.get("visibilitychange")?.();
    },
  };
}
