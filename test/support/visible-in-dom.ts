/** What a browser's own parser makes of HTML: the yardstick for ours. Layout is left out, white space too. */

export interface Visible {
  readonly text: string;
  /** The addresses of links that are not hidden, as the attributes have them. */
  readonly links: readonly string[];
}

/** Follows attributes only, as the body reader does. */
export function visibleInDom(html: string): Visible {
  const page = new DOMParser().parseFromString(html, "text/html");
  return {
    text: wordsOf(page.documentElement),
    links: withoutRepeats(Array.from(page.querySelectorAll("a[href]")).filter(isOnShow).map(addressOf)),
  };
}

/** A parser cuts one link into several where blocks cross it: equal neighbors count as one. */
export function withoutRepeats(links: readonly string[]): readonly string[] {
  return links.filter((link, index) => link !== links[index - 1]);
}

function addressOf(link: Element): string {
  return (link.getAttribute("href") ?? "").replace(/[\t\r\n]/g, "").trim();
}

const unread = ["SCRIPT", "STYLE", "TITLE", "TEMPLATE", "IFRAME", "NOEMBED", "NOFRAMES"];

function wordsOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE)
    return (node.textContent ?? "").replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/g, "");
  if (!(node instanceof Element) || isGone(node)) return "";
  return Array.from(node.childNodes, wordsOf).join("");
}

function isGone(element: Element): boolean {
  const style = element.getAttribute("style") ?? "";
  return unread.includes(element.tagName) || element.hasAttribute("hidden") || /display:none/.test(style);
}

function isOnShow(link: Element): boolean {
  for (let element: Element | null = link; element !== null; element = element.parentElement) {
    if (isGone(element)) return false;
  }
  return addressOf(link) !== "" && (wordsOf(link) !== "" || link.querySelector("img") !== null);
}
