import type { Finding, Message } from "../finding";
import { trickOf } from "../link-trick";
import type { Rule } from "../rule";

/** Beside the genuine Zoom meeting the invite holds links that pretend to be Zoom's, or another service. */
export const otherLinks: Rule = {
  id: "other-links",
  remark: true,
  check({ service }) {
    if (service.kind !== "zoom" || service.impostors.length + service.others.length === 0) return undefined;
    const impostors = service.impostors.map((impostor) =>
      remark(
        { message: "impostorBeside", params: { host: impostor.host, trick: trickOf(impostor) } },
        "warning",
      ),
    );
    const others = service.others.map((name) =>
      remark({ message: "twoServices", params: { service: name } }, "note"),
    );
    return { findings: [...impostors, ...others] };
  },
};

function remark(message: Message, severity: Finding["severity"]): Finding {
  return { rule: "other-links", severity, cites: [], fixes: [], ...message };
}
