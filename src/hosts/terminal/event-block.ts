import { presentPane } from "../../present/present-pane";
import type { CitedView, NoteView, PaneView } from "../../present/pane-view";
import { isolated, withoutIsolates } from "../../words/isolate";
import { sentence } from "../../words/sentence";
import { terminalWords, type TerminalWords } from "../../words/terminal-words";
import { words } from "../../words/words";
import { timeOf } from "../wall-clock";
import type { JudgedEvent } from "./judged-event";
import type { Paint } from "./paint";
import { plainPath } from "./plain-path";

/** A judged event for a person to read: what it is, the answer, the reasons, and what they rest on. */
export function eventBlock(judged: JudgedEvent, paint: Paint): string {
  const { reading } = judged;
  const view = presentPane(reading);
  const text = terminalWords[reading.language];
  const { headline, lines, tone, cites } = view.verdict;
  const said = [...lines, ...view.notes.map(noteText), ...unreadText(view)];
  const block = [
    `${paint.title(titleOf(judged, text))}  ${paint.faint(placeOf(judged, text))}`,
    paint.faint(factsOf(judged, view, text)),
    paint.tone(headline, tone),
    ...said.map((line) => `  ${line}`),
    ...sourcesOf([...cites, ...view.notes.flatMap((note) => note.cites)], text).map(
      (line) => `  ${paint.faint(line)}`,
    ),
  ];
  return withoutIsolates(block.filter((line) => line.trim() !== "").join("\n"));
}

function titleOf({ event }: JudgedEvent, text: TerminalWords): string {
  return isolated(event.summary) || text.untitled;
}

function placeOf({ file, event }: JudgedEvent, text: TerminalWords): string {
  return `${plainPath(file)}, ${text.line(event.line)}`;
}

function factsOf({ reading }: JudgedEvent, { meters }: PaneView, text: TerminalWords): string {
  const { invite } = reading;
  const measured = meters.map((meter) => `${meter.label}: ${meter.text}`);
  const series = invite.recurrence?.recurring === true ? text.series : "";
  return [whenOf(reading, text), series, ...measured].filter((part) => part !== "").join("  ");
}

function whenOf({ invite, language }: JudgedEvent["reading"], text: TerminalWords): string {
  const { startsOn, start, allDay } = invite;
  if (startsOn === undefined || start === undefined) return "";
  const day = words[language].forms.day(startsOn);
  return allDay === true ? `${day}  ${text.allDay}` : text.at(day, timeOf(start));
}

function noteText({ headline, line }: NoteView): string {
  return `${sentence(headline)} ${line}`;
}

function unreadText({ unread }: PaneView): readonly string[] {
  return unread === undefined ? [] : [unread];
}

function sourcesOf(cites: readonly CitedView[], text: TerminalWords): readonly string[] {
  const sources = cites.map(({ source }) => source);
  const each = sources.filter((source, index) => source !== "" && sources.indexOf(source) === index);
  return each.length === 0 ? [] : [text.cites(each.join("; "))];
}
