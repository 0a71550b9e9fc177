/** What goes wrong on purpose, so that the pane's answer to it can be seen. */
export interface Faults {
  /** The host answers nothing at all. */
  readonly silent: boolean;
  readonly attendeesUnread: boolean;
  readonly bodyUnread: boolean;
}

export const noFaults: Faults = { silent: false, attendeesUnread: false, bodyUnread: false };
