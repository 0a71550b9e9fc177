import type { Impostor, ZoomMeeting } from "../../src/zoom/service";

/** An invitation, and what is in it: of each meeting only what matters. */
export interface InvitationRow {
  readonly name: string;
  readonly text?: string;
  readonly html?: string;
  readonly location?: string;
  readonly subject?: string;
  readonly kind: "zoom" | "other" | "lookalike" | "none";
  readonly meetings?: readonly Partial<ZoomMeeting>[];
  readonly others?: readonly string[];
  readonly impostors?: readonly Impostor[];
}
