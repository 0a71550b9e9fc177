/** htmlparser2 has decoded the text already. */
export function decodeText(text: string): string {
  return text;
}
