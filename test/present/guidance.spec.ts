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

describe("what goes into the invite where Zoom may not be used", () => {
  const withLink = {
    ...regionHovedstaden,
    use: {
      ...regionHovedstaden.use,
      alternative: {
        text: { da: "Brug <Video> & lyd.", en: "Use video." },
        url: 'https://video.example/rum?a="1"&b=2',
        cites: ["A18"],
      },
    },
  };

  it("is the approved alternative, and whose word it is", () => {
    const { text } = presentGuidance(regionHovedstaden, ["da"], "alternative");

    expect(text.split("\n")).toEqual([
      "Mødet holdes ikke i Zoom",
      "Brug en af regionens andre godkendte løsninger til videomøder.",
      "Kilde: Region Hovedstaden",
    ]);
  });

  it("has the link where the policy names one, as a link and as text", () => {
    const { text, html } = presentGuidance(withLink, ["en"], "alternative");

    expect(text.split("\n")).toEqual([
      "This meeting is not held on Zoom",
      "Use video.",
      'https://video.example/rum?a="1"&b=2',
      "Source: Region Hovedstaden",
    ]);
    const address = "https://video.example/rum?a=&quot;1&quot;&amp;b=2";
    expect(html).toBe(
      `<div lang="en"><p><b>This meeting is not held on Zoom</b><br>Use video.<br><a href="${address}">${address}</a></p>` +
        "<p><small>Source: Region Hovedstaden</small></p></div>",
    );
  });

  it("comes in both languages, each with the policy's signs as signs", () => {
    const { html } = presentGuidance(withLink, ["da", "en"], "alternative");

    expect(html).toMatch(
      /^<div lang="da">.*Brug &lt;Video&gt; &amp; lyd\..*<\/div><div lang="en">.*<\/div>$/,
    );
  });
});
