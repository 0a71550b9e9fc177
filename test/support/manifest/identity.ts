/** Who the add-in is, what it may do and where it runs. */
import { all, attribute, childrenOf, isInOverrides } from "./manifest";
import type { Manifest, Problem } from "./manifest";

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Faults in the id, version, permission, requirements and size. `version`: the package's. */
export function identityProblems(manifest: Manifest, version: string): readonly Problem[] {
  const said = (name: string) =>
    childrenOf(manifest.root).find((child) => child.localName === name)?.textContent ?? "";
  const expected: readonly (readonly [string, string])[] = [
    ["Version", `${version}.0`],
    ["DefaultLocale", "en-US"],
    ["Permissions", "ReadWriteItem"],
  ];
  return [
    ...(guid.test(said("Id")) ? [] : [`Id ${said("Id")} is no GUID`]),
    ...expected.flatMap(([name, value]) =>
      said(name) === value ? [] : [`${name} is ${said(name)}, not ${value}`],
    ),
    ...requirementProblems(manifest),
    ...(Buffer.byteLength(manifest.text) > 256 * 1024 ? ["the manifest is over 256 KB"] : []),
    ...(all(manifest, "SupportsSharedFolders").some((element) => element.textContent === "true")
      ? []
      : ["shared folders are not supported"]),
  ];
}

/** Phones and Exchange on-premises end at Mailbox 1.5; asking for more makes the add-in invisible there. */
function requirementProblems(manifest: Manifest): readonly Problem[] {
  const outer = all(manifest, "Set").filter((set) => !isInOverrides(set));
  const inner = all(manifest, "Sets").filter(isInOverrides);
  const versions = [
    ...outer.map((set) => attribute(set, "MinVersion")),
    ...inner.map((sets) => attribute(sets, "DefaultMinVersion")),
    ...all(manifest, "Set")
      .filter(isInOverrides)
      .map((set) => attribute(set, "MinVersion") || "1.5"),
  ];
  return versions.filter((version) => version !== "1.5").map((version) => `Mailbox ${version} is not 1.5`);
}
