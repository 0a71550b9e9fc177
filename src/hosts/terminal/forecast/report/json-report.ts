import * as z from "zod/mini";
import type { Summary } from "./summary";

const count = z.int().check(z.minimum(0));

const Holder = z.strictObject({
  name: z.string(),
  address: z.string(),
  license: z.enum(["needs", "needs-unless-shortened", "depends", "free"]),
  meetings: count,
  needed: count,
  tooLong: count,
  tooMany: count,
  webinar: count,
  justOver: count.check(z.describe("Of `needed`: at most a quarter over the one limit that they are over.")),
  shortenable: count.check(z.describe("Of `needed`: free if they ended at the limit.")),
  minutesOver: count.check(z.describe("By so many minutes in all.")),
  depends: count,
  beyond: count.check(z.describe("Larger than a license covers.")),
  subjects: z.array(z.strictObject({ subject: z.string(), count, minutes: count, people: count })),
});

const Question = z.strictObject({
  about: z.string().check(z.describe("The message of the verdict, such as dependsOnGroup.")),
  groups: z.array(z.strictObject({ name: z.string(), address: z.string() })),
  more: count.check(z.describe("More than this decides; 0 when it is not about a number.")),
  meetings: count,
  holders: count,
});

/** The forecast as JSON. Numbers of people are a year's; those of meetings left out and of questions are the period's. */
export const ForecastReport = z.strictObject({
  format: z.literal(1),
  period: z.strictObject({ from: z.iso.date(), to: z.iso.date() }),
  policy: z.string(),
  licenses: z.strictObject({ needed: count, avoidable: count, undecided: count }),
  cost: z.nullable(
    z.strictObject({
      each: z.number(),
      total: z.number(),
      currency: z.string(),
      per: z.enum(["month", "year"]),
    }),
  ),
  holders: z.array(Holder),
  questions: z.array(Question),
  meetings: z.record(z.string(), count).check(z.describe("How often meetings of each kind take place.")),
  copies: count.check(z.describe("Copies of meetings that stand in other calendars too.")),
  reading: z.strictObject({ files: count, incomplete: count, unfollowed: count }),
});

export type ForecastReport = z.infer<typeof ForecastReport>;

export function jsonReport(summary: Summary): string {
  return JSON.stringify(reportOf(summary), undefined, 2) + "\n";
}

function reportOf({
  forecast,
  holders,
  licenses,
  avoidable,
  undecided,
  price,
  reading,
}: Summary): ForecastReport {
  const { period, policy, questions, meetings, copies } = forecast;
  return {
    format: 1,
    period: { from: period.from, to: period.to },
    policy: policy.id,
    licenses: { needed: licenses, avoidable, undecided },
    cost: price === undefined ? null : costOf(licenses, price),
    holders: holders.map(({ standing, subjects, name, address, ...numbers }) => ({
      name,
      address,
      license: standing,
      ...numbers,
      subjects: [...subjects],
    })),
    questions: questions.map(({ groups, ...question }) => ({ ...question, groups: [...groups] })),
    meetings: { ...meetings },
    copies,
    reading: { ...reading },
  };
}

function costOf(licenses: number, { amount, currency, per }: NonNullable<Summary["price"]>) {
  return { each: amount, total: amount * licenses, currency, per };
}
