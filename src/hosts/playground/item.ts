import type { Invite } from "../../invite/invite";
import { cellOf, type Cell } from "../cell";
import { noFaults, type Faults } from "./faults";
import { recall, remember, type Memory } from "./memory";
import type { Scenario } from "./scenario";

/** What is open: one calendar item with everything that belongs to it. */
export interface Item {
  readonly draft: Cell<Invite>;
  readonly faults: Cell<Faults>;
  readonly memory: Cell<Memory>;
  /** The ready-made invite that it began as. */
  readonly scenario: string | undefined;
  /** The file that it was read from. */
  readonly file: string | undefined;
}

export function itemFromScenario({ id, invite, faults, remembered }: Scenario): Item {
  return {
    draft: cellOf(invite),
    faults: cellOf({ ...noFaults, ...faults }),
    memory: cellOf(remember(remember({}, "me", remembered?.me), "meeting", remembered?.meeting)),
    scenario: id,
    file: undefined,
  };
}

export function itemFromFile(invite: Invite, file: string): Item {
  return { draft: cellOf(invite), faults: cellOf(noFaults), memory: cellOf({}), scenario: undefined, file };
}

/** Lets the language of the page decide again, whatever was chosen in the pane. */
export function forgetLanguage({ memory }: Item): void {
  const me = recall(memory.get(), "me");
  if (typeof me === "object" && me !== null) {
    memory.set(remember(memory.get(), "me", { ...me, language: undefined }));
  }
}
