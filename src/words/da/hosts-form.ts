import type { HostsFormText } from "../hosts-form";
import { isolated } from "../isolate";
import { daForms } from "./forms";

const { number } = daForms;

export const daHostsForm: HostsFormText = {
  holds: {
    me: "Jeg holder det",
    colleague: "En kollega",
    several: "Vi er flere",
    partner: "En uden for organisationen",
  },
  organizerHolds: (name) => `${isolated(name)} holder det; jeg skriver kun indkaldelsen`,
  mailboxHolds: "Indkaldelsen kommer fra en fællespostkasse",
  institutionWork: "Det er en opgave for en uddannelsesinstitution",
  nameAPerson:
    "Vælg en person med licens, opret mødet med personens egen Zoom-konto, og send indkaldelsen fra personens kalender. En medvært i Zoom er ikke nok: Mødet følger den konto, der har oprettet det.",
  hostName: "Navn",
  hostNameOf: (number_) => `Navn på mødeleder ${number(number_)}`,
  hostLicensed: "Har en licens",
  namesNotStored: "Navne bliver ikke gemt.",
  addHost: "Tilføj en mødeleder",
  removeHost: (name) => `Fjern ${name}`,
};
