/** What the server of the add-in sends with each file. The deployment examples in `deploy/` say the same; a test compares. */

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

export const responseHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": contentSecurityPolicy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-cache",
};
