/** Instants as dates and times of day in the zone in which Outlook shows them to the user. */
import { callMethod, member, memberAt } from "./foreign";

export interface LocalTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly date: number;
  /** Exactly the start of the day. */
  readonly midnight: boolean;
}

/** The mailbox's zone on the web and in new Outlook, the computer's in classic Outlook and on the Mac; the computer's where Outlook does not say. */
export function localTime(office: unknown, instant: number): LocalTime {
  return askedOfOutlook(office, instant) ?? askedOfComputer(new Date(instant));
}

function askedOfOutlook(office: unknown, instant: number): LocalTime | undefined {
  try {
    const mailbox = memberAt(office, "context", "mailbox");
    const time = callMethod(mailbox, "convertToLocalClientTime", new Date(instant));
    const parts = ["year", "month", "date", "hours", "minutes"].map((name) => member(time, name));
    const [year, month, date, hours, minutes] = parts;
    if (!isNumber(year) || !isNumber(month) || !isNumber(date)) return undefined;
    const midnight = hours === 0 && minutes === 0 && instant % 60_000 === 0;
    return { year, month: month + 1, date, midnight };
  } catch {
    return undefined; // Throws for times outside the zone table that Outlook handed over.
  }
}

function askedOfComputer(time: Date): LocalTime {
  const sinceHour = time.getMinutes() + time.getSeconds() + time.getMilliseconds();
  return {
    year: time.getFullYear(),
    month: time.getMonth() + 1,
    date: time.getDate(),
    midnight: time.getHours() + sinceHour === 0,
  };
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && isFinite(value);
}
