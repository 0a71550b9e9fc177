import fc from "fast-check";
import { headcountOf } from "../../src/invite/headcount";
import type { Attendee } from "../../src/invite/invite";
import { anAttendee, anInvite } from "../support/an-invite";

const organizer = "anna.holm@regionh.dk";
const address = fc.constantFrom("", "a@x.example", "b@x.example", "c@x.example", "d@x.example", organizer);
const kind = fc.constantFrom<Attendee["kind"]>("person", "group", "room", "equipment", "unknown");
const entry = fc.record<Attendee>({ name: fc.constant("N"), address, kind });
const entries = fc.array(entry, { maxLength: 8 });
const groupSizes = fc.dictionary(address, fc.nat({ max: 9 }));

describe("a headcount", () => {
  it("does not mind order, list or letter case", () => {
    const shuffled = entries.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.nat({ max: 8 })),
    );
    fc.assert(
      fc.property(shuffled, groupSizes, ([all, mixed, cut], sizes) => {
        const loud = mixed.map((one) => ({ ...one, address: one.address.toUpperCase() }));
        const other = anInvite({ required: loud.slice(0, cut), optional: loud.slice(cut) });
        const options = { groupSizes: sizes };
        expect(headcountOf(other, options)).toEqual(headcountOf(anInvite({ required: all }), options));
      }),
      { numRuns: 10_000, seed: 3 },
    );
  });

  it("never falls when a person is added", () => {
    fc.assert(
      fc.property(entries, address, groupSizes, (all, newcomer, sizes) => {
        const options = { groupSizes: sizes };
        const before = headcountOf(anInvite({ required: all }), options);
        const person = anAttendee({ address: newcomer });
        const after = headcountOf(anInvite({ required: all, optional: [person] }), options);
        expect(after.atLeast).toBeGreaterThanOrEqual(before.atLeast);
        expect(after.atMost ?? Infinity).toBeGreaterThanOrEqual(before.atMost ?? Infinity);
      }),
      { numRuns: 10_000, seed: 3 },
    );
  });

  it("is a range, and never more than all entries can be", () => {
    fc.assert(
      fc.property(entries, groupSizes, (all, sizes) => {
        const { atLeast, atMost = Infinity } = headcountOf(anInvite({ required: all }), {
          groupSizes: sizes,
        });
        const members = Object.keys(sizes).reduce((sum, key) => sum + (sizes[key] ?? 0), 0);
        expect(atLeast).toBeLessThanOrEqual(atMost);
        expect(atMost === Infinity || atMost <= 1 + all.length * (1 + members)).toBe(true);
      }),
      { numRuns: 10_000, seed: 3 },
    );
  });
});
