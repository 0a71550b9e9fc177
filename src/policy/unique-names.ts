/** No id, domain or Zoom name stands in a policy twice. */
import type { Policy } from "./policy";
import type { Fault, Path } from "./problem";

type Named = readonly { readonly name: string; readonly path: Path }[];

export function namesAreUnique(policy: Policy): readonly Fault[] {
  const { organization, license, use, joining } = policy;
  const routes = license.heldBy === "person" ? [license.request.fields, license.ending.fields] : [];
  const institutions = use.institutions.map((one, index) => ({
    ...one,
    path: ["use", "institutions", index],
  }));
  const holders = [{ ...organization, path: ["organization"] }, ...institutions];
  return [
    ...repeated(flat(holders.map((one) => strings(one.domains, [...one.path, "domains"])))),
    ...repeated(flat(holders.map((one) => strings(one.zoomNames, [...one.path, "zoomNames"])))),
    ...repeated(ids(use.rules, ["use", "rules"])),
    ...repeated(ids(joining.expect, ["joining", "expect"])),
    ...repeated(
      joining.ways.map(({ way }, index) => ({ name: way, path: ["joining", "ways", index, "way"] })),
    ),
    ...flat(
      routes.map((fields, at) =>
        repeated(ids(fields, ["license", at === 0 ? "request" : "ending", "fields"])),
      ),
    ),
  ];
}

function repeated(all: Named): readonly Fault[] {
  const seen = new Set<string>();
  return all
    .filter(({ name }) => seen.has(name) || (seen.add(name), false))
    .map(({ name, path }) => ({ path, code: "duplicate-value", found: name }));
}

function ids(items: readonly { readonly id: string }[], path: Path): Named {
  return items.map(({ id }, index) => ({ name: id, path: [...path, index, "id"] }));
}

function strings(items: readonly string[], path: Path): Named {
  return items.map((name, index) => ({ name, path: [...path, index] }));
}

function flat<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  return lists.reduce<readonly Item[]>((all, list) => all.concat(list), []);
}
