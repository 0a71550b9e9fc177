import type { ConsoleMessage } from "playwright-core";

/** Browsers themselves write down each answer 404; that no policy file lies beside the pages is no error of ours. */
export function isNoPolicyFile(message: ConsoleMessage): boolean {
  return / 404 /.test(message.text()) && message.location().url.endsWith("/policy.json");
}
