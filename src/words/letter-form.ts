/** The form of a letter, the same in every language: paragraphs, a line for each field, a block for each holder. */
import type { LetterHolder, LetterLine } from "../order/letter";

/** Paragraphs with an empty line between them; empty ones are left out. */
export function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n") + "\n";
}

export function linesOf(lines: readonly LetterLine[]): string {
  return lines.map(({ label, value }) => `${label}: ${value}`).join("\n");
}

/** A block for each holder, numbered where there are several. */
export function holderBlocks(holders: readonly LetterHolder[]): readonly string[] {
  return holders.map((holder, index) => {
    const head = [holder.name, holder.address].filter((part) => part !== "").join(", ");
    const numbered = holders.length > 1 ? `${index + 1}. ${head}`.trim() : head;
    return [numbered, linesOf(holder.lines)].filter((part) => part !== "").join("\n");
  });
}

/** The license's name with "til Zoom" or "for Zoom" behind it, unless it says Zoom itself. */
export function withZoom(license: string, forZoom: string): string {
  return /zoom/i.test(license) ? license : `${license} ${forZoom}`;
}
