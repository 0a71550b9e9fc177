/**
 * The pane from its first moment: a pale card, then the verdict in plain DOM, and only then React and Fluent,
 * which draw everything below it.
 */
import type { Host } from "../hosts/host";
import type { HeadlineView } from "../present/pane-view";
import type { Language } from "../policy/policy";
import { languageFor } from "../words/language";
import { paneStates } from "../words/pane-states";
import { languageOf } from "./pane-state";
import { openSession, type Session } from "./session";
import { verdictCard, type VerdictCard } from "./verdict-card";

/** Longer than this without an answer, and the pane says what it waits for. */
const patienceMs = 1000;

/** Starts the pane in an empty element; the function that is returned ends it. */
export function startPane(root: HTMLElement, connecting: Promise<Host>): () => void {
  root.classList.add("pane");
  const card = verdictCard(root);
  const end = new AbortController();
  card.showSkeleton();
  const waiting = setTimeout(() => card.show(inWords("loading")), patienceMs);
  end.signal.addEventListener("abort", () => clearTimeout(waiting));
  const run = (host: Host) => runPane({ root, card, host, waiting, signal: end.signal });
  connecting.then(run, () => {
    clearTimeout(waiting);
    card.show(inWords("silent"));
  });
  return () => end.abort();
}

interface Start {
  readonly root: HTMLElement;
  readonly card: VerdictCard;
  readonly host: Host;
  readonly waiting: ReturnType<typeof setTimeout>;
  readonly signal: AbortSignal;
}

function runPane({ root, card, host, waiting, signal }: Start): void {
  if (signal.aborted) return;
  const session = openSession(host);
  let restRequested = false;
  const paint = () => {
    const state = session.state.get();
    root.lang = languageOf(state);
    if (state.judgement === undefined) return;
    clearTimeout(waiting);
    card.show(state.judgement.view.verdict);
    if (restRequested) return;
    restRequested = true;
    afterPaint(() => drawRest(root, session, signal));
  };
  signal.addEventListener("abort", session.state.subscribe(paint));
  signal.addEventListener("abort", session.close);
  paint();
}

/** Before the host has said its language, the browser's stands in. */
function inWords(state: "loading" | "silent"): HeadlineView {
  const { headline, line } = paneStates[languageFor(navigator.language)][state];
  return { tone: "neutral", headline, lines: [line], cites: [] };
}

/** A frame that starts after the next one has been painted. */
function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}

async function drawRest(root: HTMLElement, session: Session, signal: AbortSignal): Promise<void> {
  const place = document.createElement("div");
  place.className = "pane-rest";
  root.append(place);
  try {
    const { mountPane } = await import("./mount");
    if (!signal.aborted) signal.addEventListener("abort", mountPane(place, session));
  } catch {
    sayRestIsMissing(place, languageOf(session.state.get()));
  }
}

function sayRestIsMissing(place: HTMLElement, language: Language): void {
  const { headline, line } = paneStates[language].restNotShown;
  const text = document.createElement("p");
  text.textContent = `${headline}. ${line}`;
  place.replaceChildren(text);
}
