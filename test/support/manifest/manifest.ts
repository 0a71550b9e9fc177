/** The manifest as a tree, and where in it something is. */

export interface Manifest {
  readonly text: string;
  readonly root: Element;
}

/** One thing that an installer would trip over, in words. */
export type Problem = string;

/** Throws when the text is no XML. */
export function parseManifest(text: string): Manifest {
  const document = new DOMParser().parseFromString(text, "application/xml");
  const error = document.querySelector("parsererror");
  if (error) throw new Error(`manifest.xml is no XML: ${error.textContent}`);
  return { text, root: document.documentElement };
}

export function childrenOf(element: Element): readonly Element[] {
  return [...element.children];
}

/** All elements of that local name, in the order of the file. */
export function all(manifest: Manifest, name: string): readonly Element[] {
  return [...manifest.root.getElementsByTagNameNS("*", name)];
}

/** The chain of names from the root, such as `OfficeApp/Hosts/Host`, with `xsi:type` where there is one. */
export function placeOf(element: Element): string {
  const own = element.localName + (typeOf(element) ? `[${typeOf(element)}]` : "");
  return element.parentElement ? `${placeOf(element.parentElement)}/${own}` : own;
}

export function typeOf(element: Element): string {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? "";
}

export function attribute(element: Element | undefined, name: string): string {
  return element?.getAttribute(name) ?? "";
}

/** The nearest element around that has the name. */
export function around(element: Element, name: string): Element | undefined {
  const { parentElement } = element;
  if (!parentElement) return undefined;
  return parentElement.localName === name ? parentElement : around(parentElement, name);
}

export function isInOverrides(element: Element): boolean {
  return around(element, "VersionOverrides") !== undefined;
}

/** Values that occur more than once. */
export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
