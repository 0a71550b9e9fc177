/**
 * The verdict, in plain DOM: it is painted before React has arrived and stays the same element afterwards,
 * so that nothing moves, and a screen reader announces each verdict once.
 */
import type { HeadlineView } from "../present/pane-view";
import { toneIcon } from "./tone-icon";

/** The answer without its sources. */
export type Headline = Omit<HeadlineView, "cites">;

export interface VerdictCard {
  /** Nothing has been read yet. */
  showSkeleton(): void;
  /** Paints the verdict; the same one again changes nothing. */
  show(headline: Headline): void;
}

/** A card in a place of its own, appended to the parent. */
export function verdictCard(parent: HTMLElement): VerdictCard {
  const place = document.createElement("div");
  place.setAttribute("role", "status");
  parent.append(place);
  let shown = "";
  return {
    showSkeleton() {
      shown = "";
      place.replaceChildren(skeleton());
    },
    show(headline) {
      const wanted = JSON.stringify(headline);
      if (wanted === shown) return;
      shown = wanted;
      place.replaceChildren(card(headline));
    },
  };
}

function card({ tone, headline, lines }: Headline): HTMLElement {
  const box = element("div", "verdict", "");
  box.dataset["tone"] = tone;
  box.append(
    toneIcon(tone),
    element("h1", "verdict-headline", headline),
    ...lines.map((line) => element("p", "verdict-line", line)),
  );
  return box;
}

function skeleton(): HTMLElement {
  const box = element("div", "verdict skeleton", "");
  box.setAttribute("aria-hidden", "true");
  box.append(...["", "", ""].map((text) => element("i", "", text)));
  return box;
}

function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  made.textContent = text;
  return made;
}
