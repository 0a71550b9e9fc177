/** The place that the pages are served from, as far as it is asked for more than pages: the page's window will do. */
export interface Site {
  readonly location: { readonly href: string };
  readonly fetch: typeof fetch;
  /** Reading it throws where the browser lets nobody store anything. */
  readonly localStorage: Pick<Storage, "getItem" | "setItem">;
}

/** Of the file that an administrator may lay beside the pages. */
export function policyAddress({ location }: Site): string {
  return new URL("policy.json", location.href).href;
}
