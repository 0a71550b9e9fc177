import * as fc from "fast-check";
import type { Finding, Fix } from "../../src/license/finding";
import type { Verdict } from "../../src/license/verdict";
import type { Service } from "../../src/zoom/service";
import { aFinding, aMeeting, noService, zoom } from "./a-verdict";
import { everyMessage } from "./every-message";
import { gaps, needs, plans, severities } from "./verdict-values";

const names = fc.oneof(
  fc.constantFrom("Mette Hansen", "Alle læger", "", "zoom.us.evil.example"),
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.constantFrom(
    "x".repeat(5000),
    "[tryk her](https://evil.example)",
    "**",
    "\u2069\u202eedoc",
    "a b ".repeat(400),
  ),
);

const numbers = fc.constantFrom(0, 1, 2, 40.5, 88, 100, 101, 612, 1_000_000);

const fixes: fc.Arbitrary<Fix> = fc.oneof(
  fc.constantFrom<Fix[]>(
    { id: "end-at-limit", minutes: 40 },
    { id: "order-license", licenses: 1 },
    { id: "order-license", licenses: 3 },
    { id: "say-my-license" },
    { id: "say-who-holds" },
    { id: "say-audience" },
    { id: "use-alternative" },
    { id: "refresh" },
  ),
  names.map((name): Fix => ({ id: "say-group-size", name, address: name })),
);

/** Any message of any rule, with any name, number, gravity and fix. */
export const anyFinding: fc.Arbitrary<Finding> = fc
  .record({ name: names, number: numbers, pick: fc.nat() })
  .chain(({ name, number, pick }) => {
    const messages = everyMessage({ name, number });
    const message = messages[pick % messages.length];
    return fc
      .record({
        severity: fc.constantFrom(...severities),
        cites: fc.subarray(["A4", "A9", "A20", "B12", "Z1", "X9"]),
        fixes: fc.array(fixes, { maxLength: 3 }),
      })
      .map((rest) => aFinding(message ?? { message: "attendee", params: {} }, rest));
  });

const otherService: Service = { kind: "other", meetings: [], others: ["Teams"], impostors: [] };
const services = fc.constantFrom(
  zoom(),
  zoom([aMeeting(), aMeeting({ kind: "start" })]),
  zoom([aMeeting({ kind: "registration", warnings: ["no-passcode"] })]),
  noService,
  otherService,
);

/** Any verdict that the types allow, whether or not a rule would ever give it. */
export const anyVerdict: fc.Arbitrary<Verdict> = fc.record({
  need: fc.constantFrom(...needs),
  plan: fc.constantFrom(...plans),
  gap: fc.constantFrom(...gaps),
  licensesMissing: fc.constantFrom(0, 1, 3),
  findings: fc.array(anyFinding, { maxLength: 8 }),
  measures: fc.record({
    minutes: fc.record({ atLeast: numbers, atMost: fc.option(numbers, { nil: undefined }) }),
    people: fc.record({ atLeast: numbers, atMost: fc.option(numbers, { nil: undefined }) }),
    limitMinutes: fc.constantFrom(40, undefined),
    limitPeople: fc.constantFrom(100, undefined),
  }),
  service: services,
  ifOnZoom: fc.boolean(),
});
