import { isZoomHost } from "../zoom/hosts";
import type { Impostor } from "../zoom/service";
import type { LinkTrick } from "./finding";

/** Why the link is not to be opened, in the terms that are said. */
export function trickOf({ host, reason }: Impostor): LinkTrick {
  if (reason === "hidden") return "hidden";
  return host === "" || isZoomHost(host) ? "unclear" : "elsewhere";
}
