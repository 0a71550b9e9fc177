import { IANA_ALIAS_MAP } from "windows-iana";

/** What a zone's display name says. */
export interface DisplayedZone {
  /** Ahead of UTC outside summer time, in milliseconds. */
  readonly offset: number;
  /** IANA names of the places it lists, in their order. */
  readonly places: readonly string[];
  /** The Windows name that begins as it does; there may be no such name. */
  readonly windows: string;
}

/**
 * Windows shows its zones as "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris" or "(UTC-05:00) Eastern Time
 * (US & Canada)", and some calendars write that as the zone's name. `undefined` for a name of another form.
 */
export function displayedZoneName(name: string): DisplayedZone | undefined {
  const [, offset = "", shown = ""] = /^\((?:UTC|GMT)([^)]*)\)\s*(\S.*)$/i.exec(name) ?? [];
  const size = offsetOf(offset);
  if (shown === "" || size === undefined) return undefined;
  const stem = shown.replace(/(?: Time)?(?: \([^)]*\))?$/i, "");
  return {
    offset: size,
    places: shown.split(/[,;]/).flatMap(zonesOfPlace),
    windows: `${stem} Standard Time`,
  };
}

/** "+01:00" or "-5" in milliseconds, nothing as 0; `undefined` for what is no offset. */
export function offsetOf(text: string): number | undefined {
  if (text === "") return 0;
  const [, sign, hours, minutes = "0"] = /^([+-])(\d{1,2})(?::?(\d\d))?$/.exec(text) ?? [];
  const size = (Number(hours) * 60 + Number(minutes)) * 60_000;
  if (sign === undefined || size > 14 * 3_600_000) return undefined;
  return sign === "-" ? -size : size;
}

function zonesOfPlace(place: string): readonly string[] {
  const wanted = place
    .trim()
    .toLowerCase()
    .replace(/^city of /, "")
    .replace(/[ .]+/g, "_");
  const names = IANA_ALIAS_MAP.flatMap(({ alias }): readonly string[] => alias);
  return names.filter((name) => name.toLowerCase().endsWith("/" + wanted));
}
