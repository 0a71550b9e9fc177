/** Invented people, so that a crowd looks like one. */
import type { Attendee, Organizer } from "../../invite/invite";

const firstNames =
  "Mette Jens Sofie Lars Ida Peter Karen Ole Freja Niels Clara Bent Laura Erik Alma Kim Maja Poul Liv Hans Rosa Torben Nora Viggo".split(
    " ",
  );
const lastNames =
  "Hansen Lund Dahl Krogh Bruun Winther Skov Holst Friis Lassen Toft Bech Juhl Ravn Bang Kjær Munk Storm Vang Brandt Iversen Gade Thorup Hede".split(
    " ",
  );

/** The reader of every ready-made invite. */
export const reader: Organizer = { name: "Anna Holm", address: "anna.holm@regionh.dk", sharedMailbox: false };

/** The `index`-th invented person, always the same and never the same as another below 576. */
export function samplePerson(index: number, domain = "regionh.dk"): Attendee {
  const first = firstNames[index % firstNames.length] ?? "";
  const round = Math.floor(index / firstNames.length);
  const last = lastNames[(index + round) % lastNames.length] ?? "";
  const again = Math.floor(index / (firstNames.length * lastNames.length));
  const name = `${first} ${last}${again === 0 ? "" : ` ${again + 1}`}`;
  return { name, address: `${asLocalPart(name)}@${domain}`, kind: "person" };
}

/** So many different people, from the `from`-th on. */
export function samplePeople(count: number, from = 0): readonly Attendee[] {
  return Array.from({ length: count }, (_, index) => samplePerson(from + index));
}

function asLocalPart(name: string): string {
  return name
    .toLowerCase()
    .replace(/æ/g, "ae")
    .replace(/ø/g, "oe")
    .replace(/å/g, "aa")
    .replace(/[^a-z0-9]+/g, ".");
}
