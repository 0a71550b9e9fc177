/** What the reader of a body has before him: the words, and where its links lead. */

/** A place that a body leads to. Nothing is judged here: any scheme and any host may stand in `href`. */
export interface Link {
  /** The address as the source has it, character references decoded, without line breaks and the space around it. */
  readonly href: string;
  /** What the reader sees for it; empty for a picture. */
  readonly text: string;
  /** Where these words begin in the text; of a hidden link, in the text that is not shown. */
  readonly at: number;
  /** It stands in the source, but the reader is not shown it. */
  readonly hidden: boolean;
}

export interface BodyText {
  readonly text: string;
  /** Those on show first, then the hidden ones, each in the order of the source. */
  readonly links: readonly Link[];
}
