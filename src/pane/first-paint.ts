/**
 * The pane from its first moment: a pale card, then the verdict in plain DOM, and only then React, which
 * draws everything below it.
 */
import type { Host } from "../hosts/host";
import type { Language } from "../policy/policy";
import { languageFor } from "../words/language";
import { paneStates } from "../words/pane-states";
import { absentHost } from "./absent-host";
import { languageOf } from "./pane-state";
import { openSession, type Policies, type Session } from "./session";
import { verdictCard, type VerdictCard } from "./verdict-card";
import { warmUp } from "./warm-up";

/** Longer than this without an answer, and the pane says what it waits for. */
const patienceMs = 1000;
const reconnectAfterMs = 5000;

interface Place {
  readonly root: HTMLElement;
  readonly card: VerdictCard;
  readonly policies: Policies;
}

/**
 * Starts the pane in an empty element; the function that is returned ends it. A host that cannot be reached is
 * tried again by itself.
 */
export function startPane(root: HTMLElement, connect: () => Promise<Host>, policies: Policies): () => void {
  root.classList.add("pane");
  const place = { root, card: verdictCard(root), policies };
  place.card.showSkeleton();
  let end = waitAloud(place.card);
  let ended = false;
  const use = (host: Host) => {
    if (ended) return;
    end();
    end = runPane(place, host);
  };
  let again: ReturnType<typeof setTimeout> | undefined;
  const meet = (withoutHost: () => void) => {
    connect().then(use, () => {
      if (ended) return;
      withoutHost();
      again = setTimeout(meet, reconnectAfterMs, () => undefined);
    });
  };
  meet(() => use(absentHost()));
  const idle = setTimeout(warmUp);
  return () => {
    ended = true;
    clearTimeout(idle);
    clearTimeout(again);
    end();
    root.replaceChildren();
  };
}

/** Says that it is reading, once that has taken long enough to be wondered at. */
function waitAloud(card: VerdictCard): () => void {
  const waiting = setTimeout(() => {
    const { headline, line } = paneStates[languageFor(navigator.language)].loading;
    card.show({ tone: "neutral", headline, lines: [line] });
  }, patienceMs);
  return () => clearTimeout(waiting);
}

function runPane({ root, card, policies }: Place, host: Host): () => void {
  const session = openSession(host, policies);
  const stillWaiting = waitAloud(card);
  let takeAway: (() => void) | undefined;
  const paint = () => {
    const state = session.state.get();
    root.lang = languageOf(state);
    if (state.judgement === undefined) return;
    stillWaiting();
    card.show(state.judgement.headline);
    takeAway ??= drawBelow(root, session);
  };
  const ends = [session.state.subscribe(paint), session.close, stillWaiting, () => takeAway?.()];
  paint();
  return () => ends.forEach((end) => end());
}

/** Draws the rest of the pane once the verdict has been painted; the function that is returned takes it away. */
function drawBelow(root: HTMLElement, session: Session): () => void {
  const place = document.createElement("div");
  place.className = "pane-rest";
  root.append(place);
  let unmount = () => place.remove();
  afterPaint(async () => {
    if (!place.isConnected) return;
    try {
      const { mountPane } = await import("./mount");
      const end = place.isConnected ? mountPane(place, session) : () => undefined;
      unmount = () => {
        end();
        place.remove();
      };
    } catch {
      sayRestIsMissing(place, languageOf(session.state.get()));
    }
  });
  return () => unmount();
}

function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}

function sayRestIsMissing(place: HTMLElement, language: Language): void {
  const { headline, line } = paneStates[language].restNotShown;
  const text = document.createElement("p");
  text.textContent = `${headline}. ${line}`;
  place.replaceChildren(text);
}
