/** Whether a server's answer for one file is what the add-in needs. */
import path from "node:path";
import { askedAnew, cachingOf, keptForGood, securityHeaders } from "../response-headers";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Decompressed. */
  readonly body: Uint8Array;
}

const types: Readonly<Record<string, RegExp>> = {
  ".css": /^text\/css\b/,
  ".html": /^text\/html\b/,
  ".js": /^(?:text|application)\/javascript\b/,
  ".json": /^application\/json\b/,
  ".png": /^image\/png$/,
  ".svg": /^image\/svg\+xml\b/,
  ".txt": /^text\/plain\b/,
  ".xml": /^(?:text|application)\/xml\b/,
};

/** Smaller ones gain too little. */
const compressedFrom = 2000;
const aYear = 31_536_000;

/** Each problem as a sentence; of a file that is not there, that alone. */
export function problemsOf(file: string, answer: Answer, expected: Uint8Array): readonly string[] {
  if (answer.status !== 200) return [statusProblem(answer)];
  return [
    ...(Buffer.from(answer.body).equals(expected) ? [] : ["other content than that of the build"]),
    ...typeProblems(file, answer.headers),
    ...securityProblems(answer.headers),
    ...cachingProblems(file, answer.headers),
    ...compressionProblems(file, answer),
  ];
}

/** What must be so of every answer, also of one that says that there is no such file. */
export function securityProblems(headers: Headers): readonly string[] {
  const missing = Object.entries(securityHeaders).flatMap(([name, value]) => {
    const sent = headers.get(name);
    if (sent === null) return [`${name} is not sent`];
    return sent.replace(/\s+/g, " ").trim() === value ? [] : [`${name} is another`];
  });
  const frame = headers.get("x-frame-options");
  if (frame === null) return missing;
  return [...missing, `X-Frame-Options is sent (${frame}), and the pane stays empty in a frame of Outlook's`];
}

function statusProblem({ status, headers }: Answer): string {
  const to = headers.get("location");
  if (to !== null) return `leads elsewhere (${status} to ${to}); no sign-in may stand before the add-in`;
  return status === 404 ? "is not there (404)" : `answers ${status}`;
}

function typeProblems(file: string, headers: Headers): readonly string[] {
  const type = headers.get("content-type") ?? "none";
  return types[path.extname(file)]?.test(type) === false ? [`Content-Type is ${type}`] : [];
}

/** Servers write the same in several ways. */
function cachingProblems(file: string, headers: Headers): readonly string[] {
  const sent = headers.get("cache-control") ?? "";
  const wanted = cachingOf(file);
  if (isSuch(sent, wanted)) return [];
  const found = sent === "" ? "not sent" : `"${sent}"`;
  return [`Cache-Control is ${found}, not ${wanted === undefined ? "left out" : `"${wanted}"`}`];
}

function isSuch(sent: string, wanted: string | undefined): boolean {
  if (wanted === undefined) return sent === "";
  if (wanted === keptForGood) return secondsKept(sent) >= aYear;
  return wanted === askedAnew && isAskedAnew(sent);
}

/** Whether whoever has it asks again before using it. */
export function isAskedAnew(caching: string): boolean {
  return /\bno-(?:cache|store)\b/i.test(caching) || /\bmax-age=0\b/i.test(caching);
}

export function secondsKept(caching: string): number {
  return Number(/\bmax-age=(\d+)/i.exec(caching)?.[1] ?? 0);
}

function compressionProblems(file: string, { headers, body }: Answer): readonly string[] {
  const isText = /\.(?:js|css)$/.test(file) && body.length >= compressedFrom;
  return isText && !headers.has("content-encoding") ? ["is not compressed"] : [];
}
