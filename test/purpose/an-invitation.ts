import type { Invite } from "../../src/invite/invite";
import { anInvite } from "../support/an-invite";

/** An invite out of a row of the tables: the subject, then `//`, then the body, then what stands below it. */
export function anInvitation(row: string, below = ""): Invite {
  const [subject = "", ...body] = row.split(" // ");
  return anInvite({ subject, text: body.join(" // ") + below });
}

/** What Outlook, Zoom and the mail gateway of a hospital put below a text. */
export const usualEnding = `

Deltag i Zoom-møde
https://us02web.zoom.us/j/81234567890?pwd=Q2hpbGRyZW4tcGxheWluZw.1

Møde-id: 812 3456 7890
Adgangskode: 048291
+4589880101,,81234567890#,,,,*048291# Danmark

Med venlig hilsen
Anna Holm
Overlæge, MDT-koordinator
Klinik for Patientsamtaler og Stuegang
Rigshospitalet, Københavns Universitet

Denne mail kan indeholde fortrolige oplysninger om patienter. Er du ikke den rette modtager, så slet den.`;
