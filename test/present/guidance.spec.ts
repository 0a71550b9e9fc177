import { presentGuidance } from "../../src/present/guidance";
import { djoef, regionHovedstaden } from "../support/assessing";

describe("what goes into the invite for the attendees", () => {
  it("says that they need nothing, how to join, and whose words it is", () => {
    const { text } = presentGuidance(djoef, ["da"]);

    expect(text.split("\n")).toEqual([
      "Sådan deltager du i Zoom-mødet",
      "Du behøver ingen Zoom-konto for at deltage.",
      expect.stringMatching(/^- Klik på linket: .*adgangskoden\.$/),
      expect.stringMatching(/^- I browseren, .*: Gå til zoom\.us\/join\. /),
      expect.stringMatching(/^- På mobil eller tablet, .*Zoom Cloud Meetings/),
      expect.stringMatching(/^- På en pc, .*programmet/),
      "Kilde: Djøf",
    ]);
  });

  it("comes in both languages, each marked as what it is", () => {
    const { text, html } = presentGuidance(regionHovedstaden, ["da", "en"]);

    expect(text).toMatch(/Sådan deltager du[\s\S]*\n\nHow to join/);
    expect(html).toMatch(/^<div lang="da">.*<\/div><div lang="en">.*<\/div>$/);
    expect(text).toContain("Source: Region Hovedstaden, Djøf");
  });

  it("writes a policy's signs as signs", () => {
    const joining = {
      ...djoef.joining,
      need: { ...djoef.joining.need, text: { da: `<b>"A" & B</b>`, en: "" } },
    };
    const { html, text } = presentGuidance({ ...djoef, joining }, ["da"]);

    expect(html).toContain("&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;");
    expect(text).toContain(`<b>"A" & B</b>`);
  });
});
