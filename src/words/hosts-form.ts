/** What the form says that asks who holds the meeting. */
import type { Language } from "../policy/policy";
import { daHostsForm } from "./da/hosts-form";
import { enHostsForm } from "./en/hosts-form";

export interface HostsFormText {
  readonly holds: Readonly<Record<"me" | "colleague" | "several" | "partner", string>>;
  readonly organizerHolds: (name: string) => string;
  readonly mailboxHolds: string;
  readonly institutionWork: string;
  /** How a named person comes to hold a meeting of a shared mailbox. */
  readonly nameAPerson: string;
  readonly hostName: string;
  readonly hostNameOf: (number: number) => string;
  readonly hostLicensed: string;
  readonly namesNotStored: string;
  readonly addHost: string;
  readonly removeHost: (name: string) => string;
}

export const hostsFormWords: Readonly<Record<Language, HostsFormText>> = { da: daHostsForm, en: enHostsForm };
