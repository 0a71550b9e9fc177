import { inForce, type PolicyFileFault } from "../../src/policy/in-force";
import type { Policy } from "../../src/policy/policy";
import { presentPolicyFile, type PolicyFileView } from "../../src/present/policy-file";
import { withoutIsolates } from "../../src/words/isolate";
import { regionHovedstaden } from "../support/assessing";
import { madeUp } from "../support/made-up";

const museum = madeUp("meridian-museum");
const dearer = withPrice(regionHovedstaden, 1300);
const stricter: Policy = { ...regionHovedstaden, plans: { ...regionHovedstaden.plans, free: null } };
const refused: PolicyFileFault = {
  kind: "refused",
  problems: [{ path: "$.id", code: "missing", found: undefined, allowed: ["string"], line: 1, column: 1 }],
};

function withPrice(policy: Policy, amount: number): Policy {
  const { license } = policy;
  if (license.heldBy !== "person") return policy;
  return { ...policy, license: { ...license, price: { ...license.price, amount } } };
}

interface Given {
  readonly own?: Policy;
  readonly fault?: PolicyFileFault;
  readonly rulesChanged?: boolean;
  readonly role?: "organizer" | "attendee";
  /** The one that the answer rests on. */
  readonly policy?: Policy;
}

function shown({ own, fault, policy, ...given }: Given): PolicyFileView {
  const file = { policies: inForce(own, fault), rulesChanged: false, role: "organizer" as const, ...given };
  const view = presentPolicyFile(file, { policy: policy ?? own ?? regionHovedstaden, language: "da" });
  return { ...view, forAll: view.forAll.map(withoutIsolates) };
}

const onSend = expect.stringMatching(
  /^Det, Outlook siger, når en indkaldelse sendes, følger endnu andre regler/,
) as unknown;
const builtInHolds = "Svaret ovenfor holder. Det følger de indbyggede regler for Region Hovedstaden.";
const lastGoodHolds = "Svaret ovenfor holder. Det følger de senest godkendte regler for Region Hovedstaden.";
const refusedOnce = "policy.json er ikke taget i brug. Den har 1 fejl, og den tages kun i brug som helhed.";

it.each<readonly [string, Given, readonly unknown[], readonly unknown[]]>([
  ["no file", {}, [], []],
  ["a file that is built in", { own: regionHovedstaden }, [], []],
  ["a file whose other price is said in the pane alone", { own: dearer }, [], []],
  ["a file whose limits are others than those built in", { own: stricter }, [], [onSend]],
  ["a file of an organization that is not built in", { own: museum }, [], [onSend]],
  ["the same, for who takes part and sends nothing", { own: museum, role: "attendee" }, [], []],
  ["a bad file", { fault: refused }, [builtInHolds], [refusedOnce]],
  ["a bad file after a good one", { own: dearer, fault: refused }, [lastGoodHolds], [refusedOnce]],
  [
    "a bad file after a good one of another organization",
    { own: museum, fault: refused, policy: regionHovedstaden },
    [builtInHolds],
    [refusedOnce, onSend],
  ],
  [
    "a web page after a good file",
    { own: dearer, fault: { kind: "web-page" } },
    [lastGoodHolds],
    ["policy.json er ikke taget i brug. Adressen svarer med en webside."],
  ],
  [
    "a server that fails",
    { fault: { kind: "unreachable", status: 503 } },
    [builtInHolds],
    ["policy.json kunne ikke hentes. Serveren svarede 503."],
  ],
  [
    "no answer at all",
    { fault: { kind: "unreachable", status: undefined } },
    [builtInHolds],
    ["Vi kunne ikke se efter, om der er en policy.json."],
  ],
  [
    "rules that changed under a verdict",
    { own: dearer, rulesChanged: true },
    ["Reglerne blev opdateret, mens ruden var åben. Svaret ovenfor følger de nye."],
    [],
  ],
])("%s", (_, given, forAll, forAdministrator) => {
  expect(shown(given)).toEqual({
    forAll,
    forAdministrator,
    problems: given.fault?.kind === "refused" ? given.fault.problems : [],
  });
});
