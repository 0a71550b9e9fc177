import type { OutlookPage } from "../../../src/hosts/outlook/outlook-host";

export interface PageDouble extends OutlookPage {
  readonly opened: string[];
  readonly focus: () => void;
  readonly show: (state: "visible" | "hidden") => void;
}

/** The window that the pane lives in, on the fake clock. */
export function aPage(open: "opens" | "blocks" = "opens"): PageDouble {
  const listeners: (readonly [string, () => void])[] = [];
  const opened: string[] = [];
  const listen = (type: string, listener: unknown) => void listeners.push([type, listener as () => void]);
  const raise = (type: string) =>
    listeners.filter(([name]) => name === type).forEach(([, listener]) => listener());
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
    focus: () => raise("focus"),
    show(state) {
      document.visibilityState = state;
      raise("visibilitychange");
    },
  };
}
