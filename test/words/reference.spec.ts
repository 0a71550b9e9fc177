import { presentPane } from "../../src/present/present-pane";
import { withoutIsolates } from "../../src/words/isolate";
import { paneStates } from "../../src/words/pane-states";
import { say } from "../../src/words/say";
import { anInvite } from "../support/an-invite";
import { aVerdict, noService } from "../support/a-verdict";
import { regionHovedstaden } from "../support/assessing";
import { needsOne, needsOneEn, rows } from "./reference-rows";

describe.each(["da", "en"] as const)("the sentences that carry the product, %s", (language) => {
  it.each(rows)("$state", (row) => {
    const { headline, line } = say(row.says, language);

    expect([headline, line].map(withoutIsolates)).toEqual(row[language]);
  });

  it("no Zoom meeting yet: the same headline, prefixed", () => {
    const verdict = aVerdict({ service: noService, ifOnZoom: true });
    const view = presentPane({
      invite: anInvite(),
      verdict,
      policy: regionHovedstaden,
      hostPolicy: undefined,
      answers: {},
      language,
    });

    expect(view.verdict.headline).toBe(
      { da: `Holdes mødet i Zoom: ${needsOne}`, en: `If you hold it on Zoom: ${needsOneEn}` }[language],
    );
  });

  it("Outlook does not answer", () => {
    expect(paneStates[language].silent).toEqual(
      {
        da: { headline: "Outlook svarede ikke", line: "Reglerne står herunder. Vi prøver igen." },
        en: { headline: "Outlook didn't answer", line: "The rules are below. We'll try again." },
      }[language],
    );
  });
});
