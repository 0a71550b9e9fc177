import { forecastOf, type Forecast } from "../../../src/hosts/terminal/forecast/count/forecast";
import { newSightings, type PackedSightings } from "../../../src/hosts/terminal/forecast/count/sightings";
import { choosePeriod } from "../../../src/hosts/terminal/forecast/run/choose-period";
import { tallySource } from "../../../src/hosts/terminal/forecast/run/tally-file";
import { packs } from "../../../src/policy/packs";
import { bytesOf } from "../../support/calendar-files";
import {
  departmentCalendar,
  departmentCalendars,
  departmentYear,
  groupSizes,
} from "../../support/department/department";
import { holderNumbers } from "../../support/department/holder-numbers";
import { recount, type Recount } from "../../support/department/recount";

const zone = "Europe/Copenhagen";
const policy = packs[0];
const hour = 3_600_000;
const period = {
  ...choosePeriod({ from: undefined, to: undefined }, () => departmentYear),
  span: { start: Date.UTC(departmentYear, 0, 1) - hour, end: Date.UTC(departmentYear + 1, 0, 1) - hour },
};
const basis = {
  period: period.span,
  policy,
  groupSizes,
  aliases: new Map<string, string>(),
  withSubjects: false,
};

function tally(calendar: string, number: number): PackedSightings {
  const sightings = newSightings();
  const report = tallySource(bytesOf(calendar), sightings, { tallying: { basis, zone }, number });
  expect(report).toEqual({ fault: undefined, errors: 0, first: undefined, unfollowed: 0 });
  return sightings.packed();
}

function forecast(calendars: readonly string[]): Forecast {
  return forecastOf(calendars.map(tally), { period, policy });
}

function numbersOf(counted: Forecast): Recount {
  const { meetings } = counted;
  return {
    holders: holderNumbers(counted),
    beyond: meetings.beyond,
    noLink: meetings["no-link"],
    otherService: meetings["other-service"],
    outsider: meetings.outsider,
  };
}

describe("the forecast's numbers", () => {
  it("are those of a slow count over 600 events, occurrence by occurrence", () => {
    const calendar = [...departmentCalendar(600)].join("");
    const numbers = numbersOf(forecast([calendar]));

    expect(numbers).toEqual(recount([calendar], departmentYear, groupSizes));
    expect(Object.keys(numbers.holders).length).toBeGreaterThan(150);
  });

  it("are the same where each meeting stands in two of five calendars", () => {
    const calendars = departmentCalendars(300, 5);

    expect(numbersOf(forecast(calendars))).toEqual(recount(calendars, departmentYear, groupSizes));
  });
});
