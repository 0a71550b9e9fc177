import type { HostsFormText } from "../hosts-form";
import { isolated } from "../isolate";
import { enForms } from "./forms";

const { number } = enForms;

export const enHostsForm: HostsFormText = {
  holds: {
    me: "I do",
    colleague: "A colleague",
    several: "Several of us",
    partner: "Somebody outside the organization",
  },
  organizerHolds: (name) => `${isolated(name)} does; I only write the invite`,
  mailboxHolds: "The invite comes from a shared mailbox",
  institutionWork: "It is work for an education institution",
  nameAPerson:
    "Choose a person with a license, create the meeting with that person's own Zoom account, and send the invite from that person's calendar. A co-host on Zoom is not enough: the meeting follows the account that created it.",
  hostName: "Name",
  hostNameOf: (number_) => `Name of host ${number(number_)}`,
  hostLicensed: "Has a license",
  namesNotStored: "Names are not stored.",
  addHost: "Add a host",
  removeHost: (name) => `Remove ${name}`,
};
