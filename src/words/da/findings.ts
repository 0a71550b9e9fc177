import type { FindingText } from "../finding-text";
import { beside } from "./findings-beside";
import { needed } from "./findings-needed";
import { notNeeded } from "./findings-not-needed";
import { open } from "./findings-open";

export const daFindings: FindingText = { ...notNeeded, ...needed, ...open, ...beside };

export function daIfOnZoom(headline: string): string {
  return `Holdes mødet i Zoom: ${headline}`;
}
