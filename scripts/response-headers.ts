/** What the server of the add-in sends with each file. The examples in `deploy/` say the same; tests compare. */

/** Outlook on the web and new Outlook show the pane in a frame of theirs; nobody else needs to. */
const outlook = [
  "https://outlook.office.com",
  "https://outlook.office365.com",
  "https://outlook.cloud.microsoft",
  "https://outlook.live.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.cloud.microsoft",
];

/** Scripts of our own and Office.js, which fetches one of its parts from Microsoft's second address. Griffel writes its rules into style elements. */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors ${outlook.join(" ")}`,
].join("; ");

/** What comes with every answer, also when there is no such file. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": contentSecurityPolicy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

/** Files of this folder have their content in their name. */
export const keptForGood = "public, max-age=31536000, immutable";
/** May be kept, but is asked for anew before it is used. */
export const askedAnew = "no-cache";

/** The file's `Cache-Control`, by its path from the add-in's folder on; `undefined` = none may be sent. */
export function cachingOf(file: string): string | undefined {
  if (file.startsWith("static/")) return keptForGood;
  // Outlook shows a picture of its own where an icon has any: https://learn.microsoft.com/javascript/api/manifest/image
  return file.startsWith("assets/") ? undefined : askedAnew;
}

/** All of them for a file that is there. */
export function headersOf(file: string): Readonly<Record<string, string>> {
  const caching = cachingOf(file);
  return caching === undefined ? securityHeaders : { ...securityHeaders, "Cache-Control": caching };
}
