/** A pane at work in jsdom, on the playground's stand-in for Outlook. */
import { configure, waitFor } from "@testing-library/dom";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { cellOf, type Cell } from "../../src/hosts/cell";
import { noFaults, type Faults } from "../../src/hosts/playground/faults";
import { itemFromScenario, type Item } from "../../src/hosts/playground/item";
import { playgroundHost } from "../../src/hosts/playground/playground-host";
import type { Host, MemoryScope } from "../../src/hosts/host";
import type { Invite } from "../../src/invite/invite";
import { startPane } from "../../src/pane/first-paint";
import type { Policies } from "../../src/pane/session";
import { inForce, type InForce } from "../../src/policy/in-force";
import { anInvite } from "./an-invite";
// What the pane loads later is there already, so that no test waits for a compiler.
import "../../src/pane/mount";
import "../../src/pane/form/Alternative";
import "../../src/pane/form/GuidanceForm";
import "../../src/pane/form/HostsForm";
import "../../src/pane/form/LicenseForm";
import "../../src/pane/form/NumberField";
import "../../src/pane/form/StoredList";
import "../../src/pane/order/LicenseTerms";
import "../../src/pane/order/OrderForm";
import "../../src/pane/policy/PolicyNote";

jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });

interface Options {
  readonly language?: string;
  readonly faults?: Partial<Faults>;
  readonly remembered?: Readonly<Partial<Record<MemoryScope, unknown>>>;
  /** Makes the host do otherwise in some respect. */
  readonly but?: Partial<Host>;
  /** `false` where nothing will be drawn below the verdict. */
  readonly drawn?: boolean;
  /** The built-in ones unless others are given. */
  readonly policies?: Policies;
}

export interface OpenedPane {
  readonly root: HTMLElement;
  readonly user: UserEvent;
  readonly draft: Cell<Invite>;
  readonly faults: Cell<Faults>;
  /** What is stored in the scope. */
  readonly stored: (scope: MemoryScope) => unknown;
}

/** No policy lies beside the pages. */
export const builtInAlone: Policies = cellOf<InForce | undefined>(inForce(undefined));

const ends: (() => void)[] = [];

afterEach(() => {
  ends.splice(0).forEach((end) => end());
  document.body.replaceChildren();
});

/** Opens the pane on an invite and waits until all of it is drawn. */
export async function openPane(invite: Invite = anInvite(), options: Options = {}): Promise<OpenedPane> {
  const { language = "da-DK", faults = noFaults, remembered = {}, but = {}, ...opening } = options;
  const item: Item = itemFromScenario({ id: "test", invite, faults, remembered });
  const host = playgroundHost({ ...item, language, open: () => undefined });
  const root = await openOn({ ...host, ...but }, opening);
  const stored = (scope: MemoryScope) => item.memory.read(scope);
  return { root, user: userEvent.setup(), draft: item.draft, faults: item.faults, stored };
}

/** Opens the pane on any host, and waits as above. */
export async function openOn(
  host: Host,
  { drawn = true, policies = builtInAlone }: Pick<Options, "drawn" | "policies"> = {},
): Promise<HTMLElement> {
  const root = document.createElement("main");
  document.body.append(root);
  ends.push(startPane(root, async () => host, policies));
  await settled();
  if (drawn) await waitFor(() => expect(root.querySelector("footer")).not.toBeNull());
  return root;
}

/** Lets everything happen that a change of the invite sets off. */
export async function change<Value>(cell: Cell<Value>, value: Value): Promise<void> {
  cell.set(value);
  await settled();
}

/** The frame in which the verdict is painted, and the loading of what stands below it. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((done) => setTimeout(done, 10));
}
