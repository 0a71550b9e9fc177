/** A site whose answer and whose storage a test decides. */
import type { Site } from "../../src/hosts/site/site";
import { policyFormat } from "../../src/policy/policy-format";
import { madeUpFile } from "./made-up";

export const policyAddress = "https://addins.example.org/zoom/policy.json";

/** A made-up organization's policy, as its file. */
export const museumFile = madeUpFile("meridian-museum");

export interface AskedSite extends Site {
  readonly stored: Map<string, string>;
  readonly asked: { readonly address: string; readonly how: RequestInit }[];
}

/** The site on a device that knows what is `kept`; `answer` may wait, or reject. */
export function aSite(answer: () => Promise<Response> | Response, kept?: string): AskedSite {
  const stored = new Map<string, string>();
  if (kept !== undefined) stored.set(policyAddress, `${policyFormat}\n${kept}`);
  const asked: { address: string; how: RequestInit }[] = [];
  return {
    stored,
    asked,
    location: { href: "https://addins.example.org/zoom/taskpane.html?_host_Info=Outlook" },
    localStorage: {
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, value) => void stored.set(key, value),
    },
    fetch: async (address, how = {}) => {
      asked.push({ address: String(address), how });
      return answer();
    },
  };
}
