import type { Invite } from "../invite/invite";
import { packsInBrief as packs } from "../policy/packs-in-brief";
import { judgementOn } from "./judgement";

const link = "https://zoom.us/j/123456789";

/** An invite of nobody, with a bit of everything that a reading meets. */
const nobodys: Invite = {
  role: "organizer",
  reader: "a@a.example",
  subject: "Zoom",
  start: 0,
  end: 3_600_000,
  startsOn: "2026-01-01",
  allDay: false,
  organizer: { name: "A", address: "a@a.example", sharedMailbox: false },
  required: {
    entries: ["b", "c", "d"].map((name) => ({ name, address: `${name}@a.example`, kind: "person" })),
    complete: true,
  },
  optional: { entries: [], complete: true },
  location: link,
  bodies: [{ kind: "html", content: `<p>Zoom: <a href="${link}">${link}</a></p>` }],
  recurrence: undefined,
  cancelled: false,
};

/**
 * Judges an invite of nobody, for nothing but that the first true verdict finds the code compiled: to be called while
 * Outlook is waited for.
 */
export function warmUp(): void {
  judgementOn(nobodys, {}, { packs, language: "da" });
}
