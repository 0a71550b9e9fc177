import { contentLines, type ContentLine } from "./content-lines";
import { isKept } from "./kept-properties";
import { keywordOf, nameReader } from "./line-name";
import { problemOfWhole, type Whole } from "./whole-file";
import { completed, keep, mostMegabytes, noComponent, openUp, type OpenComponent } from "./open-component";
import type { Component, Part } from "./parts";
import { problemAt } from "../problem";
import { textOf } from "./text-of-bytes";

const kinds: Readonly<Record<string, Component["kind"]>> = { VEVENT: "event", VTIMEZONE: "zone" };
const names = { event: "VEVENT", zone: "VTIMEZONE" };

/**
 * The events and zones of a calendar file one by one, in the order of the file, never more than one in memory.
 * What is no complete component becomes a problem, and reading goes on after it.
 */
export function* componentsOf(chunks: Iterable<Uint8Array>): Generator<Part> {
  const component = noComponent();
  const nameOf = nameReader();
  const whole: Whole = { head: undefined, calendar: 0, lastLine: 1, calendars: 0, events: 0 };
  for (const line of contentLines(chunks)) {
    whole.head ??= start(line);
    whole.lastLine = line.number;
    const name = nameOf(line);
    if (name === "BEGIN") yield* begin(component, whole, line);
    else if (name === "END") yield* end(component, whole, line);
    else if (component.kind !== "none") take(component, name, line);
    else if (name === "METHOD") yield { kind: "method", method: keywordOf(line) };
  }
  yield* problemOfWhole(whole, component);
}

function take(component: OpenComponent, name: string | undefined, line: ContentLine): void {
  if (component.depth > 0 && component.kind === "event") return;
  if (name === undefined) component.badLine ??= { text: start(line), number: line.number };
  else if (component.kind === "zone" || isKept(name)) keep(component, line);
  if (name === "RECURRENCE-ID") component.isOverride = true;
}

function* begin(component: OpenComponent, whole: Whole, line: ContentLine): Generator<Part> {
  const what = keywordOf(line);
  const kind = kinds[what];
  if (kind === undefined && what !== "VCALENDAR") {
    component.depth += 1;
    if (component.kind === "zone") keep(component, line);
    return;
  }
  yield* unfinished(component, line, "BEGIN:" + what);
  if (kind !== undefined) {
    if (kind === "event") whole.events += 1;
    openUp(component, kind, line.number);
    return;
  }
  whole.calendar = line.number;
  whole.calendars += 1;
  yield { kind: "calendar" };
}

function* end(component: OpenComponent, whole: Whole, line: ContentLine): Generator<Part> {
  const what = keywordOf(line);
  const { kind } = component;
  if (kind !== "none" && kinds[what] === kind) {
    yield* closed(component, kind);
    openUp(component, "none", line.number);
  } else if (what === "VCALENDAR") {
    whole.calendar = 0;
    yield* unfinished(component, line, "END:VCALENDAR");
  } else {
    component.depth = Math.max(0, component.depth - 1);
    if (kind === "zone") keep(component, line);
  }
}

function* closed(component: OpenComponent, kind: Component["kind"]): Generator<Part> {
  const { badLine, line } = component;
  if (badLine !== undefined) yield problemAt(badLine.number, "badLine", { text: badLine.text });
  if (component.isTooLong) yield problemAt(line, "tooLong", { megabytes: mostMegabytes });
  else yield completed(component, kind);
}

function* unfinished(component: OpenComponent, line: ContentLine, next: string): Generator<Part> {
  if (component.kind === "none") return;
  yield problemAt(component.line, "unfinished", { component: names[component.kind], next });
  openUp(component, "none", line.number);
}

function start({ bytes, from, to }: ContentLine): string {
  const some = bytes.slice(from, Math.min(to, from + 200));
  return textOf({ bytes: some, length: some.length });
}
