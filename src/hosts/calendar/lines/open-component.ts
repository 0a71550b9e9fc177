import { newBytePile, pileUp, type BytePile } from "./byte-pile";
import type { ContentLine } from "./content-lines";
import type { Component, TextLine } from "./parts";
import { textOf } from "./text-of-bytes";

const lineFeed = 10;
export const mostMegabytes = 4;

/** The lines of the component that is being read; its memory is used again for the next one. */
export interface OpenComponent {
  kind: Component["kind"] | "none";
  /** The line of its BEGIN. */
  line: number;
  /** How many components are open inside it. */
  depth: number;
  isOverride: boolean;
  isTooLong: boolean;
  /** The first line that is no property. */
  badLine: TextLine | undefined;
  readonly pile: BytePile;
  numbers: number[];
}

export function noComponent(): OpenComponent {
  return {
    kind: "none",
    line: 0,
    depth: 0,
    isOverride: false,
    isTooLong: false,
    badLine: undefined,
    pile: newBytePile(),
    numbers: [],
  };
}

export function openUp(component: OpenComponent, kind: OpenComponent["kind"], line: number): void {
  Object.assign(component, { kind, line, depth: 0, isOverride: false, isTooLong: false, badLine: undefined });
  component.pile.length = 0;
  component.numbers = [];
}

/** Adds a line, unless the component has grown beyond all measure. */
export function keep(component: OpenComponent, line: ContentLine): void {
  const { pile, numbers } = component;
  component.isTooLong ||= pile.length + line.to - line.from > mostMegabytes * 1_000_000;
  if (component.isTooLong) return;
  pileUp(pile, line, lineFeed);
  numbers.push(line.number);
}

/** The component as it stands, for whoever asked for the next part. */
export function completed(component: OpenComponent, kind: Component["kind"]): Component {
  const { line, isOverride, pile, numbers } = component;
  return { kind, line, isOverride, lines: () => linesOf(pile, numbers) };
}

function linesOf(pile: BytePile, numbers: readonly number[]): readonly TextLine[] {
  const texts = textOf(pile).split("\n");
  return numbers.map((number, index) => ({ text: texts[index] ?? "", number }));
}
