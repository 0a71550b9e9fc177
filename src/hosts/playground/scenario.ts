/** A ready-made invite: one situation of the rules. */
import type { Invite } from "../../invite/invite";
import type { MemoryScope } from "../host";
import type { Faults } from "./faults";

export interface Scenario {
  readonly id: string;
  readonly invite: Invite;
  /** What the user has told the add-in before, as the pane stores it. */
  readonly remembered?: Readonly<Partial<Record<MemoryScope, unknown>>>;
  readonly faults?: Partial<Faults>;
}
