/** How mail filters wrap a link; the opposite of what the reader undoes. */

export interface Wrapping {
  readonly name: string;
  readonly host: string;
  readonly wrap: (address: string) => string;
}

function safeLink(host: string): Wrapping {
  return {
    name: `Safe Links at ${host}`,
    host,
    wrap: (address) =>
      `https://${host}/?url=${encodeURIComponent(address)}&data=05%7C02%7Canna.holm%40regionh.dk%7C&sdata=aB%3D&reserved=0`,
  };
}

/** Version 2 has `-` for `%` and `_` for `/`, so it escapes these two as well. */
function proofpointVersion2(address: string): string {
  const escaped = encodeURIComponent(address).replace(/[-_.!~*'()]/g, (letter) =>
    letter === "." ? letter : "%" + letter.charCodeAt(0).toString(16).toUpperCase(),
  );
  const coded = escaped.replace(/%2F/g, "_").replace(/%3A/g, "-3A").replace(/%/g, "-");
  return `https://urldefense.proofpoint.com/v2/url?u=${coded}&d=DwMFaQ&c=abc&r=def&m=ghi&s=jkl&e=`;
}

const lengths = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Version 3 keeps the address, but for some characters, runs of which it counts. */
function proofpointVersion3(address: string): string {
  let hidden = "";
  const visible = address.replace(/[^\w:/?&=.#~-]+/g, (run) => {
    const letters = Array.from(run);
    hidden += run;
    return letters.length === 1 ? "*" : "**" + lengths.charAt(letters.length - 2);
  });
  const bytes = Buffer.from(hidden, "utf8").toString("base64").replace(/\+/g, "-").replace(/\//g, "_");
  return `https://urldefense.com/v3/__${visible}__;${bytes.replace(/=+$/, "")}!!Abc-1_d!Ef$`;
}

export const wrappings: readonly Wrapping[] = [
  safeLink("eur01.safelinks.protection.outlook.com"),
  safeLink("nam12.safelinks.protection.outlook.com"),
  safeLink("gcc02.safelinks.protection.office365.us"),
  safeLink("safelinks.protection.apps.mil"),
  safeLink("can01.safelinks.protection.partner.outlook.cn"),
  {
    name: "Safe Links in Teams",
    host: "statics.teams.cdn.office.net",
    wrap: (address) =>
      "https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=" +
      encodeURIComponent(address) +
      "&locale=da-dk",
  },
  {
    name: "Proofpoint 1",
    host: "urldefense.proofpoint.com",
    wrap: (address) =>
      `https://urldefense.proofpoint.com/v1/url?u=${encodeURIComponent(address)}&k=abc%3D&r=def&m=ghi&s=jkl`,
  },
  { name: "Proofpoint 2", host: "urldefense.proofpoint.com", wrap: proofpointVersion2 },
  { name: "Proofpoint 3", host: "urldefense.com", wrap: proofpointVersion3 },
  {
    name: "Proofpoint 3, a slash lost on the way",
    host: "urldefense.com",
    wrap: (address) => proofpointVersion3(address).replace("__https://", "__https:/"),
  },
  {
    name: "Google, q",
    host: "www.google.com",
    wrap: (address) =>
      `https://www.google.com/url?q=${encodeURIComponent(address)}&sa=D&source=calendar&usg=AOv`,
  },
  {
    name: "Google, url",
    host: "www.google.com",
    wrap: (address) => `https://www.google.com/url?sa=t&url=${encodeURIComponent(address)}&ved=0`,
  },
];

/** Wrapped links that nobody can read without asking the filter's server. */
export const unreadableWrappers: readonly (readonly [host: string, address: string])[] = [
  ["protect-eu.mimecast.com", "https://protect-eu.mimecast.com/s/AbCdEfGhIj?domain=zoom.us"],
  ["url.uk.m.mimecastprotect.com", "https://url.uk.m.mimecastprotect.com/s/AbCd"],
  [
    "linkprotect.cudasvc.com",
    "https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fzoom.us%2fj%2f81234567890&c=E,1",
  ],
  ["secure-web.cisco.com", "https://secure-web.cisco.com/1AbC/https%3A%2F%2Fzoom.us%2Fj%2F81234567890"],
  [
    "eu-west-1.protection.sophos.com",
    "https://eu-west-1.protection.sophos.com/?d=zoom.us&u=aHR0cHM6Ly96b29tLnVz",
  ],
  ["ctp.trendmicro.com", "https://ctp.trendmicro.com:443/wis/clicktime/v1/query?url=https%3a%2f%2fzoom.us"],
  ["protect2.fireeye.com", "https://protect2.fireeye.com/v1/url?k=abc&u=https://zoom.us/j/81234567890"],
  ["clicktime.symantec.com", "https://clicktime.symantec.com/3AbC?u=https%3A%2F%2Fzoom.us"],
];
