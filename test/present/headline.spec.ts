import * as fc from "fast-check";
import { presentHeadline } from "../../src/present/headline";
import { anyVerdict } from "../support/any-verdict";
import { paneOf } from "../support/showing";

it("the first paint says word for word what the whole pane then says", () => {
  const roles = fc.constantFrom("organizer" as const, "attendee" as const);
  const languages = fc.constantFrom("da" as const, "en" as const);
  fc.assert(
    fc.property(anyVerdict, roles, languages, (verdict, role, language) => {
      const whole = paneOf({ role }, { verdict, language }).verdict;

      expect(whole).toEqual({ ...presentHeadline(verdict, role, language), cites: whole.cites });
    }),
    { numRuns: 1000 },
  );
});
