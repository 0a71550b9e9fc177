/** Outlook as a host: https://learn.microsoft.com/javascript/api/outlook */
import { hostError } from "../host";
import type { Host, HostError } from "../host";
import type { Desk } from "./ask";
import { changeInvite } from "./change";
import { hearOutlook } from "./events";
import { asText, memberAt } from "./foreign";
import { lane } from "./lane";
import type { OpenWindow } from "./letter";
import { readMemory, writeMemory } from "./memory";
import { callsAtATime } from "./read-invite";
import { readings } from "./readings";
import { onThemeChanged, themeOf } from "./theme";
import type { Theme } from "./theme";
import { watchPage } from "./watch";
import type { Page } from "./watch";

export interface OutlookHost extends Host {
  /** The theme now, or `undefined` where Outlook does not tell. */
  theme(): Theme | undefined;
  /** Calls the listener with the theme that the user changes to. */
  onThemeChanged(listener: (theme: Theme) => void): void;
}

/** The page that the add-in is shown in. */
export type OutlookPage = Page & { readonly open: OpenWindow };

/** The host for what `office` (the global `Office`, ready) shows. */
export function outlookHost(office: unknown, page: OutlookPage): OutlookHost {
  const calls = lane(callsAtATime);
  const items = readings(office, calls);
  const look = () => items.look("strictly");
  const desk: Desk = { office, calls, late: look };
  const watch = once(() => {
    hearOutlook(office, calls, { changed: look, switched: items.switched });
    watchPage(page, { returned: look, waited: () => items.look() });
  });
  return {
    language: asText(memberAt(office, "context", "displayLanguage")) ?? "en",
    readInvite: () => orHostError(items.read),
    onInviteChanged(listener) {
      const end = items.listen(listener);
      watch();
      return end;
    },
    changeInvite: (change) => orHostError(() => changeInvite(desk, change)).finally(look),
    readMemory: (scope) => orHostError(() => readMemory(desk, scope)),
    writeMemory: (scope, value) => orHostError(() => writeMemory(desk, scope, value)),
    openLetter: (letter) =>
      orHostError(async () => {
        // With the form that the letter comes from, so that it is there at once and no window counts as uncalled-for.
        const { openLetter } = await import(/* webpackChunkName: "letter" */ "./letter");
        return openLetter(desk, letter, (url, target) => page.open(url, target));
      }),
    theme: () => themeOf(office),
    onThemeChanged: (listener) => onThemeChanged({ office, calls, page }, listener),
  };
}

/** What Office.js throws of its own accord comes out as `refused`. */
async function orHostError<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isHostError(error) ? error : hostError("refused", String(error));
  }
}

function isHostError(error: unknown): error is HostError {
  return error instanceof Error && error.name === "HostError";
}

function once(run: () => void): () => void {
  let ran = false;
  return () => {
    if (!ran) run();
    ran = true;
  };
}
