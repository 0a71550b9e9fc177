/** Bodies as people and Zoom write them; every link, id and passcode is invented. */

const passcode = "048291";
const link = "https://us02web.zoom.us/j/81234567890?pwd=Q2hpbGRyZW4tcGxheWluZw.1";

/** Zoom's Danish invitation text. */
export const zoomInvitation = `Anna Holm inviterer dig til et planlagt Zoom-møde.

Deltag i Zoom-møde
${link}

Møde-id: 812 3456 7890
Adgangskode: ${passcode}`;

export const zoomWebinar = `Tilmeld dig webinaret her:
https://us02web.zoom.us/webinar/register/WN_k3VnU2ltcGxlLXdlYmluYXI

Når du er tilmeldt, får du en mail med dit personlige link.`;

export const djoefInvitation = `Djøf inviterer dig til et planlagt Zoom-møde.

Deltag i Zoom-møde
https://djoef-dk.zoom.us/j/64412345678?pwd=TGVkZWxzZS1vZy1sb24.1

Møde-id: 644 1234 5678
Adgangskode: 370914`;

export const twoMeetings = `Formiddag
https://us02web.zoom.us/j/81234567890?pwd=Rm9ybWlkZGFn.1
Møde-id: 812 3456 7890
Adgangskode: 048291

Eftermiddag
https://us02web.zoom.us/j/87012345678?pwd=RWZ0ZXJtaWRkYWc.1
Møde-id: 870 1234 5678
Adgangskode: 551207`;

export const aarhusInvitation = `Undervisning på 3. semester.

https://aarhusuniversity.zoom.us/j/69912345678
Møde-id: 699 1234 5678
Adgangskode: 220518`;

export const partnerInvitation = `Vi mødes her:
https://nordlys.zoom.us/j/93312345678?pwd=U2FtYXJiZWpkZQ.1

Møde-id: 933 1234 5678
Adgangskode: 7Kq4xT`;

export const teamsInvitation = `Microsoft Teams-møde
Deltag på din computer, mobilapp eller lokaleenhed
https://teams.microsoft.com/l/meetup-join/19%3ameeting_invented%40thread.v2/0

Møde-id: 345 678 901 23
Adgangskode: aB3dE5`;

export const suspiciousLink = `Mødet er flyttet. Brug dette link:
https://zoom.us.evil.example/j/81234567890`;

export const startLink = `Start mødet:
https://us02web.zoom.us/s/81234567890?zak=invented

Møde-id: 812 3456 7890
Adgangskode: 048291`;

export const noLinkYet = "Dagsorden følger.";
