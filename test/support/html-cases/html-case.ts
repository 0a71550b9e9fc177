/** A body in HTML with what a reader must find in it; the specification of the body reader and the bench's yardstick. */
export interface HtmlCase {
  readonly name: string;
  readonly html: string;
  readonly text: string;
  /** The addresses of the links on show, in order. */
  readonly shown?: readonly string[];
  readonly hidden?: readonly string[];
}

export const zoom = "https://regionh.zoom.us/j/81234567890";

/** A link as most bodies have it. */
export const link = `<a href="${zoom}">Deltag</a>`;
