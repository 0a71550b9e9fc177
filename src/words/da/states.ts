import type { PaneStates } from "../pane-text";

export const daStates: PaneStates = {
  loading: { headline: "Læser mødet", line: "Vi venter på svar fra Outlook." },
  silent: { headline: "Outlook svarede ikke", line: "Reglerne står herunder. Vi prøver igen." },
  unreadable: {
    headline: "Mødet kunne ikke læses",
    line: "Vi kan ikke sige, om der skal en licens til. Reglerne står herunder.",
  },
  restNotShown: {
    headline: "Resten kunne ikke vises",
    line: "Svaret ovenfor gælder stadig. Luk ruden, og åbn den igen.",
  },
};
