import type { Body } from "../../../src/invite/invite";

/** A body as a program writes it, invented down to the names and numbers, with what its reader sees in it. */
export interface InvitationBody {
  /** The program that wrote it. */
  readonly program: string;
  readonly language: "da" | "en";
  readonly body: Body;
  /** Addresses of the links on show that lead to the meeting, as the body has them. */
  readonly joinLinks: readonly string[];
  /** Addresses of links that the reader is not shown. */
  readonly hiddenLinks: readonly string[];
  /** Lines of the visible text, among others. */
  readonly lines: readonly string[];
}

export const meetingId = "812 3456 7890";
/** With a leading zero, which has to stay. */
export const passcode = "041287";
export const joinLink = "https://regionh.zoom.us/j/81234567890?pwd=Qk9iZ2xTa1-aVnRm_cWxOcjZ0UT09.1";
