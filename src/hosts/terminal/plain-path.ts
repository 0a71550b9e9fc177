/** A file's name without characters that could move the cursor or turn the text around. */
export function plainPath(path: string): string {
  return path.replace(/[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g, "?");
}
