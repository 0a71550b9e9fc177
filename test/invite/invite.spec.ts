import { type Invite, unreadFields } from "../../src/invite/invite";
import { anInvite } from "../support/an-invite";

describe("unreadFields", () => {
  it.each<[string, Partial<Invite>, readonly string[]]>([
    ["nothing when all was read", {}, []],
    ["nothing of what was read and is empty", { subject: "", location: "", bodies: [] }, []],
    ["what was not read", { subject: undefined }, ["subject"]],
    [
      "everything in a fixed order",
      { recurrence: undefined, bodies: undefined, organizer: undefined },
      ["organizer", "bodies", "recurrence"],
    ],
  ])("names %s", (_, fields, names) => {
    expect(unreadFields(anInvite({ ...fields } as Parameters<typeof anInvite>[0]))).toEqual(names);
  });
});
