import { useState } from "react";
import { itemFromFile, itemFromScenario, type Item } from "../item";
import { readFile, type FileRead } from "../read-file";
import { defaultScenario, scenarioOf, type ScenarioId } from "../scenarios";
import { shelfIn } from "../shelf";

/** What is open, the file it came from, and what was open before it. */
export interface Opened {
  readonly item: Item;
  readonly file: FileRead | undefined;
  readonly chosen: number | undefined;
  readonly before: Opened | undefined;
}

export interface Playground extends Opened {
  openScenario(id: ScenarioId): void;
  openFile(file: File): Promise<void>;
  openEvent(index: number): void;
  goBack(): void;
}

const shelf = shelfIn(() => localStorage);

const atStart: Opened = {
  item: itemFromScenario(scenarioOf(defaultScenario), shelf),
  file: undefined,
  chosen: undefined,
  before: undefined,
};

/** The page's state. Whatever is opened, the one before it can be had back; a file without events changes nothing. */
export function usePlayground(): Playground {
  const [opened, setOpened] = useState(atStart);
  return {
    ...opened,
    openScenario: (id) => setOpened({ ...atStart, item: itemFromScenario(scenarioOf(id), shelf) }),
    async openFile(chosenFile) {
      const file = await readFile(chosenFile).catch(() => unread(chosenFile));
      setOpened((current) => withEvent({ ...current, file, before: current }, 0));
    },
    openEvent: (index) => setOpened((current) => withEvent(current, index)),
    goBack: () => setOpened((current) => current.before ?? current),
  };
}

/** Neither events nor problems: the reader itself could not be had. */
function unread({ name }: File): FileRead {
  return { name, events: [], problems: [] };
}

function withEvent(opened: Opened, index: number): Opened {
  const event = opened.file?.events[index];
  if (event === undefined) return { ...opened, chosen: undefined };
  return { ...opened, chosen: index, item: itemFromFile(event, opened.file?.name ?? "", shelf) };
}
