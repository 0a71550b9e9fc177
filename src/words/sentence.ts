/** The text with a full stop, unless an abbreviation has brought one: "60 min." stays as it is. */
export function sentence(text: string): string {
  return text.endsWith(".") ? text : text + ".";
}
