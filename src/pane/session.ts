/** One pane at work on one host: reads, remembers, judges, and does what the user asks. */
import { cellOf, type Cell } from "../hosts/cell";
import type { Host, InviteChange } from "../hosts/host";
import type { Body, Instant } from "../invite/invite";
import { languageFor } from "../words/language";
import { keepMemory } from "./keep-memory";
import type { AboutMe, AboutMeeting } from "../license/remembered";
import type { InForce } from "../policy/in-force";
import type { Rest } from "./judgement";
import { judged, withPolicies, withReading, type PaneState } from "./pane-state";
import { keepReading } from "./reading";

export interface Session {
  readonly state: Pick<Cell<PaneState>, "get" | "subscribe">;
  readonly host: Host;
  /** The rest of the pane has arrived. */
  takeRest(rest: Rest): void;
  /** Reads the invite once more. */
  refresh(): void;
  tellAboutMe(told: AboutMe): void;
  tellAboutMeeting(told: AboutMeeting): void;
  /** Forgets everything that the user ever told. */
  forget(): void;
  /** Sets the end so that the meeting lasts so many minutes. */
  shorten(start: Instant, minutes: number): Promise<void>;
  undo(): Promise<void>;
  /** Rewrites the body; false when the host could not. */
  editBody(edit: (body: Body) => string): Promise<boolean>;
  close(): void;
}

/** By which policies to judge; they may change while the pane is open. */
export type Policies = Pick<Cell<InForce | undefined>, "get" | "subscribe">;

export function openSession(host: Host, policies: Policies): Session {
  const state = cellOf(atStart(host, policies));
  const update = (patch: Partial<PaneState>) => state.set(judged({ ...state.get(), ...patch }));
  const memory = keepMemory(host, (me, meeting) => update({ me, meeting, remembered: true }));
  const loop = keepReading(host, (reading) => state.set(judged(withReading(state.get(), reading))));
  const follow = () => state.set(judged(withPolicies(state.get(), policies.get())));
  const ends = [loop.stop, policies.subscribe(follow)];
  const changes = changesOn(host, state, update);
  return {
    state,
    host,
    takeRest: (rest) => update({ rest }),
    refresh: loop.refresh,
    tellAboutMe(told) {
      const me = { ...state.get().me, ...told };
      update({ me });
      memory.write("me", me);
    },
    tellAboutMeeting(told) {
      const meeting = { ...state.get().meeting, ...told };
      update({ meeting });
      memory.write("meeting", meeting);
    },
    forget() {
      update({ me: {}, meeting: {} });
      memory.write("me", undefined);
      memory.write("meeting", undefined);
    },
    // Not every host tells of a change that was made from here.
    shorten: (start, minutes) => changes.shorten(start, minutes).finally(loop.refresh),
    undo: () => changes.undo().finally(loop.refresh),
    editBody: (edit) => changes.editBody(edit).finally(loop.refresh),
    close: () => ends.forEach((end) => end()),
  };
}

type Update = (patch: Partial<PaneState>) => void;

type Changes = Pick<Session, "shorten" | "undo" | "editBody">;

function changesOn(host: Host, state: Cell<PaneState>, update: Update): Changes {
  const change = async (wanted: InviteChange, done: (undo: InviteChange) => Partial<PaneState>) => {
    try {
      update({ ...done(await host.changeInvite(wanted)), refused: false });
    } catch {
      update({ refused: true, shortened: undefined });
    }
  };
  return {
    shorten(start, minutes) {
      const end = start + minutes * 60_000;
      return change({ kind: "end", end }, (undo) => ({ shortened: { minutes, end, undo } }));
    },
    async undo() {
      const { shortened } = state.get();
      if (shortened !== undefined) await change(shortened.undo, () => ({ shortened: undefined }));
    },
    editBody: (edit) =>
      host.changeInvite({ kind: "edit-body", edit }).then(
        () => true,
        () => false,
      ),
  };
}

function atStart(host: Host, policies: Policies): PaneState {
  return {
    hostLanguage: languageFor(host.language),
    me: {},
    meeting: {},
    remembered: false,
    policies: policies.get(),
    rulesChanged: false,
    reading: { kind: "loading" },
    rest: undefined,
    judgement: undefined,
    shortened: undefined,
    refused: false,
  };
}
