const scheme = /^[a-zA-Z][a-zA-Z0-9+.-]*:/;
const origin = /^([a-zA-Z][a-zA-Z0-9+.-]*:)[/\\]{2}[^/\\?#]*/;

/** An address as a browser takes it from an attribute: without line breaks and tabs, and the blanks around it. */
export function trimmedAddress(value: string): string {
  const line = value.replace(/[\t\n\r]/g, "");
  let start = 0;
  let end = line.length;
  while (start < end && line.charAt(start) <= " ") start += 1;
  while (end > start && line.charAt(end - 1) <= " ") end -= 1;
  return line.slice(start, end);
}

/** Where a link leads in a document whose `<base href>` is `base`; an address that is whole already stays as it is. */
export function againstBase(href: string, base: string | undefined): string {
  const start = base === undefined ? null : origin.exec(base);
  if (base === undefined || start === null || scheme.test(href)) return href;
  const path = base.slice(start[0].length).replace(/[?#][^]*$/, "");
  if (/^[/\\]{2}/.test(href)) return (start[1] || "") + href;
  return start[0] + stemFor(href, path) + href;
}

/** What of the base's path stays in front of the link. */
function stemFor(href: string, path: string): string {
  if (/^[/\\]/.test(href)) return "";
  if (/^[?#]/.test(href)) return path;
  const slash = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
  return slash < 0 ? "/" : path.slice(0, slash + 1);
}
