import { institutionOfZoomName, isOwnDomain, policyFor } from "../../src/policy/choose-policy";
import { packs } from "../../src/policy/packs";
import type { Policy } from "../../src/policy/policy";
import { madeUp } from "../support/made-up";

const [region] = packs;

describe("the policy for an address", () => {
  it.each([
    ["anna.holm@regionh.dk", "region-hovedstaden", true],
    ["ANNA.HOLM@RegionH.DK", "region-hovedstaden", true],
    ["smtp:anna.holm@regionh.dk", "region-hovedstaden", true],
    ["anna.holm@rigshospitalet.regionh.dk", "region-hovedstaden", true],
    ["anna.holm@regionh.dk.", "region-hovedstaden", true],
    ["kurser@djoef.dk", "djoef", true],
    ["kurser@mail.djoef.dk", "djoef", true],
    ["kurser@xdjoef.dk", "region-hovedstaden", false],
    ["kurser@djoef.dk.evil.example", "region-hovedstaden", false],
    ["djoef.dk@evil.example", "region-hovedstaden", false],
    ["kurser@djoef", "region-hovedstaden", false],
    ["kurser@dk", "region-hovedstaden", false],
    ["djoef.dk", "region-hovedstaden", false],
    ["", "region-hovedstaden", false],
    [undefined, "region-hovedstaden", false],
  ])("of %s is that of %s", (address, id, matched) => {
    const choice = policyFor(address, packs);
    expect([choice.policy.id, choice.matched]).toEqual([id, matched]);
  });

  it("goes by the longest domain, whatever the order of the packs", () => {
    const wide = madeUp("meridian-museum");
    const narrow = withDomains(madeUp("nordvang-skole"), ["school.meridian.example"]);
    const address = "bo.lund@school.meridian.example";
    expect(policyFor(address, [wide, narrow]).policy.id).toBe("nordvang-skole");
    expect(policyFor(address, [narrow, wide]).policy.id).toBe("nordvang-skole");
  });

  it("is the first of two packs for the same domain, so that a deployed pack goes before the built-in one", () => {
    const deployed = { ...region, id: "deployed" };
    expect(policyFor("anna.holm@regionh.dk", [deployed, ...packs]).policy.id).toBe("deployed");
  });
});

function withDomains(policy: Policy, domains: readonly string[]): Policy {
  return { ...policy, organization: { ...policy.organization, domains } };
}

describe("an address of the organization itself", () => {
  it.each([
    ["anna.holm@regionh.dk", true],
    ["anna.holm@herlev.regionh.dk", true],
    ["anna.holm@notregionh.dk", false],
    ["anna.holm@djoef.dk", false],
    ["", false],
  ])("%s: %s", (address, own) => {
    expect(isOwnDomain(region, address)).toBe(own);
  });
});

describe("the education institution", () => {
  it.each([
    ["aarhusuniversity", "Aarhus Universitet"],
    ["AAUDK", "Aalborg Universitet"],
    ["regionh", undefined],
    ["", undefined],
  ])("of the Zoom name %s is %s", (name, institution) => {
    expect(institutionOfZoomName(region, name)?.name.da).toBe(institution);
  });
});
