import type { PaneStates } from "../pane-text";

export const enStates: PaneStates = {
  loading: { headline: "Reading the meeting", line: "We are waiting for Outlook's answer." },
  silent: { headline: "Outlook didn't answer", line: "The rules are below. We'll try again." },
  unreadable: {
    headline: "The meeting couldn't be read",
    line: "We can't say whether it takes a license. The rules are below.",
  },
  restNotShown: {
    headline: "The rest couldn't be shown",
    line: "The answer above still holds. Close the pane and open it again.",
  },
};
