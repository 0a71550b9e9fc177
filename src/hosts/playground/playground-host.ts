/** The port on a stand-in draft, for any browser. It can do no more than Outlook can. */
import type { Invite } from "../../invite/invite";
import { mailtoAddress } from "../../order/mailto";
import { hostError, type Host } from "../host";
import type { Cell } from "../cell";
import { changeDraft } from "./change-draft";
import type { Faults } from "./faults";
import type { Memory } from "./memory";
import { readDraft } from "./read-draft";

export interface StandIn {
  readonly draft: Cell<Invite>;
  readonly faults: Cell<Faults>;
  readonly memory: Memory;
  readonly language: string;
  /** Opens an address in the program that handles it. */
  readonly open: (address: string) => void;
}

export function playgroundHost({ draft, faults, memory, language, open }: StandIn): Host {
  const mustAnswer = () => {
    if (faults.get().silent) throw hostError("silent", "The host does not answer.");
  };
  return {
    language,
    async readInvite() {
      mustAnswer();
      return readDraft(draft.get(), faults.get());
    },
    onInviteChanged(listener) {
      const ends = [draft.subscribe(listener), faults.subscribe(listener)];
      return () => ends.forEach((end) => end());
    },
    async changeInvite(change) {
      mustAnswer();
      const changed = changeDraft(draft.get(), change);
      draft.set(changed.draft);
      return changed.undo;
    },
    async readMemory(scope) {
      return memory.read(scope);
    },
    async writeMemory(scope, value) {
      memory.write(scope, value);
    },
    async openLetter(letter) {
      open(mailtoAddress(letter));
    },
  };
}
