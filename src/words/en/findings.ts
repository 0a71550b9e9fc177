import type { FindingText } from "../finding-text";
import { beside } from "./findings-beside";
import { needed } from "./findings-needed";
import { notNeeded } from "./findings-not-needed";
import { open } from "./findings-open";

export const enFindings: FindingText = { ...notNeeded, ...needed, ...open, ...beside };

export function enIfOnZoom(headline: string): string {
  return `If you hold it on Zoom: ${headline}`;
}
