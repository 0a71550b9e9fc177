/** Waiting for Office.js to find its host. */
import { hostError } from "../host";
import { callMethod, member } from "./foreign";

/** Milliseconds until Office.js counts as silent. */
export const readyLimit = 10_000;

/** Where the page runs: in Outlook, in another Office program or in none. */
export type Home = "outlook" | "elsewhere";

/** Resolves once Office.js is ready; rejects with a `HostError`, `silent` when that takes too long or Office.js is not there. */
export function officeReady(office: unknown, limit = readyLimit): Promise<Home> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(hostError("silent", "Office.js did not get ready")), limit);
    const settle = (info: unknown) => {
      clearTimeout(timer);
      resolve(member(info, "host") === "Outlook" ? "outlook" : "elsewhere");
    };
    try {
      callMethod(office, "onReady", settle);
    } catch (error) {
      clearTimeout(timer);
      reject(hostError("silent", String(error)));
    }
  });
}
