/** The text with every mark inside its isolated names escaped, so that a name never becomes a link or an emphasis. */
export function escapeNames(text: string): string {
  return text.replace(/\u2068[^\u2069]*\u2069/g, (name) => name.replace(/[!-/:-@[-`{-~]/g, "\\$&"));
}
