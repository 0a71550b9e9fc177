import { packs } from "../../src/policy/packs";
import type { Policy } from "../../src/policy/policy";
import { sameOutsideThePane } from "../../src/policy/outside-the-pane";
import { madeUp } from "../support/made-up";
import { changedEverywhere } from "../support/changed-everywhere";

// A loader of webpack's, and so without types.
const outsideThePane = require("../../scripts/policy-outside-the-pane.js") as (source: string) => string;
const museum = madeUp("meridian-museum");

it.each([...packs, museum])("$id is the same as itself, in whatever order its keys stand", (policy) => {
  expect(sameOutsideThePane(policy, reordered(policy) as Policy)).toBe(true);
});

describe.each([...packs, museum])("of $id", (policy) => {
  it("nothing that the file outside the pane reads differs unseen", () => {
    const readOutside = (other: unknown) => outsideThePane(JSON.stringify(other));
    const unseen = changedEverywhere(policy).filter(
      ({ changed, path }) =>
        !path.includes("cites") &&
        readOutside(changed) !== readOutside(policy) &&
        sameOutsideThePane(policy, changed as Policy),
    );

    expect(unseen.map(({ path }) => path.join("."))).toEqual([]);
  });
});

it("a price, a source and a step to join make no difference", () => {
  const changes = changedEverywhere(museum).filter(
    ({ path: [first, second] }) =>
      ["sources", "sentences", "joining"].includes(String(first)) || second === "price",
  );

  expect(changes.length).toBeGreaterThan(20);
  expect(changes.filter(({ changed }) => !sameOutsideThePane(museum, changed as Policy))).toEqual([]);
});

function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inside]) => [key, reordered(inside)]),
  );
}
