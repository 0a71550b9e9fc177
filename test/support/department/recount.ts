/** The forecast of a department once more: slowly, all at once, with the library's own series and one plain rule. */
import ICAL from "ical.js";

export interface Recount {
  /** By address: meetings in all, and how many need a license, would be free if shortened, or depend on a group. */
  readonly holders: Readonly<Record<string, RecountedHolder>>;
  readonly beyond: number;
  readonly noLink: number;
  readonly otherService: number;
  readonly outsider: number;
}

export interface RecountedHolder {
  meetings: number;
  needed: number;
  tooLong: number;
  tooMany: number;
  webinar: number;
  shortenable: number;
  minutesOver: number;
  depends: number;
}

type Sizes = Readonly<Record<string, number>>;

/** Counts what takes place in a year, in Copenhagen. Each UID counts as the first calendar has it. */
export function recount(calendars: readonly string[], year: number, sizes: Sizes): Recount {
  const result = emptyResult();
  const seen = new Set<string>();
  for (const text of calendars) {
    const families = familiesIn(text);
    for (const [uid, family] of families) {
      if (seen.has(uid)) continue;
      seen.add(uid);
      for (const occurrence of occurrencesOf(family, year)) countOne(result, occurrence, sizes);
    }
  }
  return result;
}

interface Family {
  main: ICAL.Component | undefined;
  readonly changes: ICAL.Component[];
}

function familiesIn(text: string): Map<string, Family> {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const families = new Map<string, Family>();
  for (const component of calendar.getAllSubcomponents("vevent")) {
    const uid = String(component.getFirstPropertyValue("uid"));
    const family = families.get(uid) ?? { main: undefined, changes: [] };
    families.set(uid, family);
    if (component.hasProperty("recurrence-id")) family.changes.push(component);
    else family.main = component;
  }
  return families;
}

/** The events that really take place in the year, each with its own people, link and length. */
function occurrencesOf({ main, changes }: Family, year: number): ICAL.Event[] {
  if (main === undefined) return [];
  const event = new ICAL.Event(main, { exceptions: changes.map((change) => new ICAL.Event(change)) });
  if (!event.isRecurring()) return [event].filter((each) => isIn(each.startDate, year) && !isCancelled(each));
  const found: ICAL.Event[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next && next.year <= year + 1; next = iterator.next()) {
    const { item, startDate } = event.getOccurrenceDetails(next);
    if (isIn(startDate, year) && !isCancelled(item)) found.push(item);
  }
  return found;
}

function isIn(time: ICAL.Time, year: number): boolean {
  const instant = time.toUnixTime() * 1000;
  // Copenhagen is an hour ahead of UTC when a year begins.
  return instant >= Date.UTC(year, 0, 1) - 3_600_000 && instant < Date.UTC(year + 1, 0, 1) - 3_600_000;
}

function isCancelled(event: ICAL.Event): boolean {
  return event.component.getFirstPropertyValue("status") === "CANCELLED";
}

function countOne(result: ReturnType<typeof emptyResult>, event: ICAL.Event, sizes: Sizes): void {
  const text = String(event.description);
  const link = /https:\/\/[a-z0-9]+\.zoom\.us\/([jw])\//.exec(text);
  if (link === null) {
    if (text.includes("teams.microsoft.com")) result.otherService += 1;
    else result.noLink += 1;
    return;
  }
  const organizer = String(event.organizer).replace("mailto:", "");
  if (!organizer.endsWith("@regionh.dk")) {
    result.outsider += 1;
    return;
  }
  const { atLeast, atMost } = peopleOf(event, organizer, sizes);
  const holder = (result.holders[organizer] ??= emptyHolder());
  holder.meetings += 1;
  if (atLeast > 500) {
    result.beyond += 1;
    return;
  }
  const minutes = event.duration.toSeconds() / 60;
  countNeed(holder, { minutes, atLeast, atMost, webinar: link[1] === "w" });
}

function countNeed(
  holder: RecountedHolder,
  {
    minutes,
    atLeast,
    atMost,
    webinar,
  }: { minutes: number; atLeast: number; atMost: number; webinar: boolean },
): void {
  const tooLong = minutes > 40 && atLeast > 2;
  const tooMany = atLeast > 100;
  if (tooLong || tooMany || webinar) {
    holder.needed += 1;
    if (tooLong) holder.tooLong += 1;
    if (tooMany) holder.tooMany += 1;
    if (webinar) holder.webinar += 1;
    if (tooLong && !tooMany && !webinar && minutes <= 50) {
      holder.shortenable += 1;
      holder.minutesOver += minutes - 40;
    }
  } else if (atMost > 100) holder.depends += 1;
}

function peopleOf(event: ICAL.Event, organizer: string, sizes: Sizes): { atLeast: number; atMost: number } {
  const people = new Set([organizer]);
  let group = 0;
  let unknown = 0;
  for (const property of event.attendees) {
    const address = String(property.getFirstValue()).replace("mailto:", "");
    if (property.getFirstParameter("cutype") !== "GROUP") people.add(address);
    else if (sizes[address] === undefined) unknown = Infinity;
    else group = sizes[address];
  }
  return { atLeast: Math.max(people.size, group), atMost: people.size + group + unknown };
}

function emptyHolder(): RecountedHolder {
  return {
    meetings: 0,
    needed: 0,
    tooLong: 0,
    tooMany: 0,
    webinar: 0,
    shortenable: 0,
    minutesOver: 0,
    depends: 0,
  };
}

function emptyResult() {
  return {
    holders: {} as Record<string, RecountedHolder>,
    beyond: 0,
    noLink: 0,
    otherService: 0,
    outsider: 0,
  };
}
