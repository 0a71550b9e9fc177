/** What `npm run policy` says around a policy. */
import { daForms } from "./forms";

const { count, list, number } = daForms;

export const daPolicyCheck = {
  usage: `Brug: npm run policy -- FIL.json [valg]

Tjekker en policy.json, som ruden gør det, og siger med ord, hvad den betyder.

  --against ANDEN     vis, hvilke af de færdige indkaldelser der får et andet svar end efter
                      ANDEN: en fil eller id'et på en indbygget politik
  --language da|en    svar på dansk eller engelsk
  --help              vis denne hjælp

Slutkode: 0 når filen kan bruges, 1 når den ikke kan, 2 når den ikke kan læses.`,
  oneFile: "Skriv navnet på én fil.",
  isNeither: (name: string, known: readonly string[]) =>
    `${name} er hverken en fil eller en indbygget politik (${list(known)}).`,
  refused: (problems: number) => `Den kan ikke bruges: ${count(problems, "fejl", "fejl")}.`,
  good: "Den kan bruges.",
  against: (changed: number, all: number, other: string) =>
    `${number(changed)} af ${count(all, "færdig indkaldelse", "færdige indkaldelser")} får et andet svar end efter ${other}`,
};
