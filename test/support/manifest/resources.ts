/** The resources that the manifest names by id: each must be there, be used, and be of the right kind. */
import { all, attribute, placeOf, repeated } from "./manifest";
import type { Manifest, Problem } from "./manifest";

/** What kind of resource an element's `resid` leads to. */
const kinds: Readonly<Record<string, string>> = {
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
  Image: "Images",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  Runtime: "Urls",
  Override: "Urls",
};

/** Ids that lead nowhere, to the wrong kind, or that nothing leads to; ids that are there twice or too long. */
export function resourceProblems(manifest: Manifest): readonly Problem[] {
  const resources = all(manifest, "Resources").flatMap((element) => [...element.querySelectorAll("[id]")]);
  const users = all(manifest, "*").filter((element) => element.hasAttribute("resid"));
  const controls = [...all(manifest, "Control"), ...all(manifest, "Group")].map((element) =>
    attribute(element, "id"),
  );
  const ids = resources.map((element) => attribute(element, "id"));
  return [
    ...users.flatMap((user) => userProblems(user, resources)),
    ...ids
      .filter((id) => !users.some((user) => attribute(user, "resid") === id))
      .map((id) => `nothing uses the resource ${id}`),
    ...repeated(ids).map((id) => `two resources have the id ${id}`),
    ...repeated(controls).map((id) => `two controls or groups have the id ${id}`),
    ...[...ids, ...controls]
      .filter((id) => id.length > 32 || id === "")
      .map((id) => `the id "${id}" is not 1 to 32 long`),
  ];
}

function userProblems(user: Element, resources: readonly Element[]): readonly Problem[] {
  const id = attribute(user, "resid");
  const resource = resources.find((each) => attribute(each, "id") === id);
  if (!resource) return [`${placeOf(user)} asks for ${id}, which is no resource`];
  const kind = resource.parentElement?.localName;
  return kind === kinds[user.localName]
    ? []
    : [`${placeOf(user)} asks for ${id}, which is among the ${kind}`];
}

/** Addresses that are not https, that leave the add-in's own origin, or whose file is not there. */
export function addressProblems(
  manifest: Manifest,
  base: string,
  isThere: (file: string) => boolean,
): readonly Problem[] {
  const addresses = all(manifest, "*").flatMap((element) =>
    ["DefaultValue", "Value"]
      .map((name) => attribute(element, name))
      .filter((value) => /^\w+:\/\//.test(value)),
  );
  return [...new Set(addresses)].flatMap((address) => {
    if (!address.startsWith("https://")) return [`${address} is not https`];
    if (!address.startsWith(`${base}/`)) return [`${address} is not under ${base}`];
    return isThere(address.slice(base.length + 1)) ? [] : [`${address} has no file`];
  });
}

const required: Readonly<Record<string, readonly string[]>> = {
  Button: ["16", "32", "80"],
  MobileButton: ["25@1", "25@2", "25@3", "32@1", "32@2", "32@3", "48@1", "48@2", "48@3"],
};

/** Icons that are missing from a button, and pictures of other pixels than said. */
export function iconProblems(
  manifest: Manifest,
  pixelsOf: (address: string) => number | undefined,
): readonly Problem[] {
  const addressOf = (id: string) =>
    attribute(
      [...all(manifest, "Image")].find((image) => attribute(image, "id") === id),
      "DefaultValue",
    );
  const uses = all(manifest, "Image").filter((image) => image.hasAttribute("size"));
  const pictures: readonly (readonly [string, number])[] = [
    ...all(manifest, "IconUrl").map((icon) => [attribute(icon, "DefaultValue"), 64] as const),
    ...all(manifest, "HighResolutionIconUrl").map((icon) => [attribute(icon, "DefaultValue"), 128] as const),
    ...uses.map(
      (image) => [addressOf(attribute(image, "resid")), sizeOf(image) * (scaleOf(image) ?? 1)] as const,
    ),
  ];
  return [
    ...pictures.flatMap(([address, size]) =>
      pixelsOf(address) === size ? [] : [`${address} has ${pixelsOf(address)} pixels, not ${size}`],
    ),
    ...all(manifest, "Control").flatMap(buttonIconProblems),
  ];
}

function buttonIconProblems(control: Element): readonly Problem[] {
  const images = [...control.getElementsByTagNameNS("*", "Image")];
  const sizes = images.map((image) =>
    scaleOf(image) ? `${sizeOf(image)}@${scaleOf(image)}` : `${sizeOf(image)}`,
  );
  const type = /\[(\w+)\]$/.exec(placeOf(control))?.[1] ?? "";
  const missing = (required[type] ?? []).filter((size) => !sizes.includes(size));
  return [...missing.map((size) => `${attribute(control, "id")} has no icon ${size}`), ...repeated(sizes)];
}

function sizeOf(image: Element): number {
  return Number(attribute(image, "size"));
}

function scaleOf(image: Element): number | undefined {
  return image.hasAttribute("scale") ? Number(attribute(image, "scale")) : undefined;
}
