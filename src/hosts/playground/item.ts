import type { Invite } from "../../invite/invite";
import { cellOf, type Cell } from "../cell";
import { noFaults, type Faults } from "./faults";
import type { CalendarEvent } from "../calendar/calendar-event";
import { memoryOf, type Memory } from "./memory";
import { fieldsIn } from "./remembered-fields";
import type { Scenario } from "./scenario";
import { shelfOfPage, type Shelf } from "./shelf";

/** What is open: one calendar item with everything that belongs to it. */
export interface Item {
  readonly draft: Cell<Invite>;
  readonly faults: Cell<Faults>;
  /** Of the meeting that it began as, however the draft is edited: an edited item is the same item. */
  readonly memory: Memory;
  /** The ready-made invite that it began as. */
  readonly scenario: string | undefined;
  /** The file that it was read from. */
  readonly file: string | undefined;
}

/** A ready-made invite; what is told is kept on the shelf. */
export function itemFromScenario(scenario: Scenario, shelf: Shelf = shelfOfPage()): Item {
  const { id, invite, faults, remembered = {} } = scenario;
  return {
    draft: cellOf(invite),
    faults: cellOf({ ...noFaults, ...faults }),
    memory: memoryOf(`ready-made.${id}`, remembered, shelf),
    scenario: id,
    file: undefined,
  };
}

type FileEvent = Pick<CalendarEvent, "uid" | "occurrence" | "invite">;

/** An event of a calendar file; by its UID it is known again when the file is read the next time. */
export function itemFromFile(event: FileEvent, file: string, shelf: Shelf = shelfOfPage()): Item {
  return {
    draft: cellOf(event.invite),
    faults: cellOf(noFaults),
    memory: memoryOf(identityOf(event), {}, shelf),
    scenario: undefined,
    file,
  };
}

function identityOf({ uid, occurrence }: FileEvent): string | undefined {
  return uid === "" ? undefined : ["event", uid, occurrence].filter((part) => part !== undefined).join(".");
}

/** Lets the language of the page decide again, whatever was chosen in the pane. */
export function forgetLanguage({ memory }: Item): void {
  const me = memory.read("me");
  if (me !== undefined) memory.write("me", { ...fieldsIn(me), language: undefined });
}
