/** Classic Outlook's runtime, or less: the built file alone with Office, a console, timers and ECMAScript 2016. */
import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import type { OfficeDouble } from "../office-double";
import { onlyEs2016 } from "./es2016";

const file = path.resolve(__dirname, "../../../.cache/launchevent/launchevent.js");
export const launchEventCode = readFileSync(file, "utf8");

const given = ["Office", "console", "setTimeout", "clearTimeout"];
const bare = new vm.Script(onlyEs2016(given));
const launchEvent = new vm.Script(launchEventCode, { filename: "launchevent.js" });

type Launch = (event: unknown) => void;

export interface BareRuntime {
  /** The names that were associated. */
  readonly names: readonly string[];
  /** What was written to the console. */
  readonly written: readonly unknown[];
  /** Raises the event; gives the outcomes that the file has told so far, in the list that later ones come to. */
  raise(name: string, completed?: (outcome: unknown) => void): unknown[];
  /** How many timers of the file have neither run nor been taken back. */
  timers(): number;
}

/** Loads the file beside that Office. */
export function bareRuntime({ office }: Pick<OfficeDouble, "office">): BareRuntime {
  const functions = new Map<string, Launch>();
  const written: unknown[] = [];
  const running = new Set<unknown>();
  const write = (...words: readonly unknown[]) => void written.push(...words);
  const actions = { associate: (name: string, launch: Launch) => void functions.set(name, launch) };
  const context = vm.createContext(
    {
      Office: Object.assign(Object.create(office as object) as object, { actions }),
      console: { log: write, info: write, warn: write, error: write },
      setTimeout(run: () => void, delay: number) {
        const timer = setTimeout(() => {
          running.delete(timer);
          run();
        }, delay);
        running.add(timer);
        return timer;
      },
      clearTimeout(timer: ReturnType<typeof setTimeout>) {
        running.delete(timer);
        clearTimeout(timer);
      },
    },
    { codeGeneration: { strings: false, wasm: false } },
  );
  bare.runInContext(context);
  launchEvent.runInContext(context);
  return {
    names: [...functions.keys()],
    written,
    raise(name, completed) {
      const outcomes: unknown[] = [];
      const tell = (outcome: unknown) => {
        completed?.(outcome);
        outcomes.push(outcome);
      };
      functions.get(name)?.({ source: { id: name }, completed: tell });
      return outcomes;
    },
    timers: () => running.size,
  };
}
