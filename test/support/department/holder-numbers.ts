import type { Forecast } from "../../../src/hosts/terminal/forecast/count/forecast";
import type { RecountedHolder } from "./recount";

/** The numbers of a forecast that the slow count has too, by address. */
export function holderNumbers({ holders }: Forecast): Readonly<Record<string, RecountedHolder>> {
  const counted = holders.map(({ address, ...holder }): [string, RecountedHolder] => [
    address,
    {
      meetings: holder.meetings,
      needed: holder.needed,
      tooLong: holder.tooLong,
      tooMany: holder.tooMany,
      webinar: holder.webinar,
      shortenable: holder.shortenable,
      minutesOver: holder.minutesOver,
      depends: holder.depends,
    },
  ]);
  return Object.fromEntries(counted);
}
