import type { FindingText } from "../finding-text";
import { notNeeded } from "./findings-not-needed";
import { notes } from "./findings-notes";
import { enWarnings } from "./warnings";

export const enFindings: FindingText = { ...notNeeded, ...enWarnings, ...notes };

export function enIfOnZoom(headline: string): string {
  return `If you hold it on Zoom: ${headline}`;
}
