import { problemAt } from "../problem";
import { blocksOf, type Block } from "./blocks";
import { contentReader, type ContentReader } from "./component-content";
import { goTo, newLineCursor, nextLineWith, type LineCursor } from "./line-cursor";
import { keywordOf, nameReader } from "./line-name";
import { extend, extendBeyond, isBeyondMeasure, noComponent, type OpenComponent } from "./open-component";
import type { Component, Part } from "./parts";
import { startOf } from "./text-of-bytes";
import { problemOfWhole, type Whole } from "./whole-file";

const kinds: Readonly<Record<string, Component["kind"]>> = { VEVENT: "event", VTIMEZONE: "zone" };
const names = { event: "VEVENT", zone: "VTIMEZONE" };

/** Bytes that BEGIN, END, METHOD and RECURRENCE-ID begin with, and a byte order mark before one of them. */
const telling = Array.from(
  { length: 256 },
  (_, byte) => byte === 0xef || /[BEMR]/i.test(String.fromCharCode(byte)),
);

interface Scanning {
  readonly cursor: LineCursor;
  readonly readContent: ContentReader;
  readonly whole: Whole;
  component: OpenComponent;
}

/**
 * The events and zones of a calendar file one by one, in the order of the file, never more than one in memory.
 * What is no complete component becomes a problem, and reading goes on after it. Only lines that tell where
 * components begin and end are read; the rest is passed over until somebody asks for the content.
 */
export function* componentsOf(chunks: Iterable<Uint8Array>): Generator<Part> {
  const cursor = newLineCursor();
  const whole: Whole = { head: undefined, calendar: 0, calendars: 0, events: 0 };
  const scanning: Scanning = { cursor, readContent: contentReader(), whole, component: noComponent() };
  const nameOf = nameReader();
  for (const block of blocksOf(chunks)) {
    goTo(cursor, block, cursor.nextNumber);
    whole.head ??= headOf(block);
    while (nextLineWith(cursor, telling)) yield* partsAt(scanning, nameOf(cursor));
    carryOn(scanning);
  }
  yield* problemOfWhole(whole, scanning.component, cursor.number);
}

/** The beginning of the first line that is not empty; `undefined` when the block has none. */
function headOf({ bytes }: Block): string | undefined {
  const from = bytes.findIndex((byte) => byte !== 10 && byte !== 13);
  return from < 0 ? undefined : startOf({ bytes, from, to: bytes.length });
}

const nothing: readonly Part[] = [];

/** The parts that end or begin with this line. */
function partsAt(scanning: Scanning, name: string | undefined): readonly Part[] {
  const { cursor, component } = scanning;
  if (name === "BEGIN") return begin(scanning, keywordOf(cursor));
  if (name === "END") return end(scanning, keywordOf(cursor));
  if (name === "RECURRENCE-ID" && component.kind === "event") component.isOverride = true;
  if (name !== "METHOD" || component.kind !== "none") return nothing;
  return [{ kind: "method", method: keywordOf(cursor) }];
}

function begin(scanning: Scanning, what: string): readonly Part[] {
  const { cursor, whole } = scanning;
  const kind = kinds[what];
  if (kind === undefined && what !== "VCALENDAR") return nothing;
  const before = unfinished(scanning, "BEGIN:" + what);
  if (kind === undefined) {
    whole.calendar = cursor.number;
    whole.calendars += 1;
    return [...before, { kind: "calendar" }];
  }
  if (kind === "event") whole.events += 1;
  const { number: line, next: from, nextNumber: number } = cursor;
  scanning.component = { ...noComponent(), kind, line, from, number };
  return before;
}

function end(scanning: Scanning, what: string): readonly Part[] {
  const { component, cursor, whole } = scanning;
  if (what === "VCALENDAR") {
    whole.calendar = 0;
    return unfinished(scanning, "END:VCALENDAR");
  }
  if (component.kind === "none" || kinds[what] !== component.kind) return nothing;
  extend(component, cursor.block, cursor.start);
  scanning.component = noComponent();
  return [completed(component, component.kind, scanning.readContent)];
}

function completed(component: OpenComponent, kind: Component["kind"], read: ContentReader): Component {
  const { line, isOverride, pieces } = component;
  return {
    kind,
    line,
    isOverride,
    content: () => (isBeyondMeasure(component) ? "too long" : read(kind, pieces)),
  };
}

function unfinished(scanning: Scanning, next: string): readonly Part[] {
  const { kind, line } = scanning.component;
  if (kind === "none") return nothing;
  scanning.component = noComponent();
  return [problemAt(line, "unfinished", { component: names[kind], next })];
}

/** A component that is open at the end of a block goes on in the next one. */
function carryOn({ component, cursor }: Scanning): void {
  if (component.kind !== "none") extendBeyond(component, cursor.block, cursor.nextNumber);
}
