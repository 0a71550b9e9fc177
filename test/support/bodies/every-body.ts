import { googleCalendarEnglish } from "./google-calendar";
import type { InvitationBody } from "./invitation-body";
import { outlookDesktopDanish, outlookDesktopEnglishReceived } from "./outlook-desktop";
import { outlookWebDanish, teamsDanish } from "./outlook-web";
import { appleCalendarDanish, outlookTextDanish, thunderbirdEnglish } from "./plain-text";
import { zoomAddInEnglish } from "./zoom-add-in";

/** Every invented body; one line each. */
export const everyBody: readonly InvitationBody[] = [
  outlookDesktopDanish,
  outlookDesktopEnglishReceived,
  outlookWebDanish,
  outlookTextDanish,
  zoomAddInEnglish,
  googleCalendarEnglish,
  appleCalendarDanish,
  thunderbirdEnglish,
  teamsDanish,
];
