import type { FindingText } from "../finding-text";
import { notNeeded } from "./findings-not-needed";
import { notes } from "./findings-notes";
import { daWarnings } from "./warnings";

export const daFindings: FindingText = { ...notNeeded, ...daWarnings, ...notes };

export function daIfOnZoom(headline: string): string {
  return `Holdes mødet i Zoom: ${headline}`;
}
