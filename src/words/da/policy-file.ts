import type { PolicyFileText } from "../policy-file";
import { daForms } from "./forms";

const { number, count } = daForms;

export const daPolicyFile: PolicyFileText = {
  title: "Til administratoren",
  stillHolds: (organization, from) =>
    from === "built-in"
      ? `Svaret ovenfor holder. Det følger de indbyggede regler for ${organization}.`
      : `Svaret ovenfor holder. Det følger de senest godkendte regler for ${organization}.`,
  refused: (problems) =>
    `policy.json er ikke taget i brug. Den har ${count(problems, "fejl", "fejl")}, og den tages kun i brug som helhed.`,
  webPage: "policy.json er ikke taget i brug. Adressen svarer med en webside.",
  unreachable: (status) =>
    status === undefined
      ? "Vi kunne ikke se efter, om der er en policy.json."
      : `policy.json kunne ikke hentes. Serveren svarede ${status}.`,
  showProblems: "Se fejlene",
  line: (line) => `Linje ${number(line)}`,
  changed: "Reglerne blev opdateret, mens ruden var åben. Svaret ovenfor følger de nye.",
  otherOnSend:
    "Det, Outlook siger, når en indkaldelse sendes, følger endnu andre regler end denne rude. Byg igen med »--env policy=policy.json«.",
};
