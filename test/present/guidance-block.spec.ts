import fc from "fast-check";
import { readBody } from "../../src/invite/body";
import type { Body } from "../../src/invite/invite";
import { presentGuidance, standingIn } from "../../src/present/guidance";
import { blockIn, withGuidance, withoutGuidance } from "../../src/present/guidance-block";
import { beginMark, endMark } from "../../src/present/guidance-marks";
import { findPurpose } from "../../src/purpose/find-purpose";
import { findService } from "../../src/zoom/find-service";
import { anInvite } from "../support/an-invite";
import { regionHovedstaden } from "../support/assessing";

const danish = presentGuidance(regionHovedstaden, ["da"]);
const alternative = presentGuidance(regionHovedstaden, ["da", "en"], "alternative");
const both = presentGuidance(regionHovedstaden, ["da", "en"]);

function html(content: string): Body {
  return { kind: "html", content };
}

function text(content: string): Body {
  return { kind: "text", content };
}

function count(content: string, part: string): number {
  return content.split(part).length - 1;
}

describe("guidance in an HTML body", () => {
  it("goes to the end of what is shown", () => {
    const content = withGuidance(html("<html><body><p>Hej</p></body></html>"), danish);

    expect(content).toBe(
      `<html><body><p>Hej</p><p>${beginMark}</p>${danish.html}<p>${endMark}</p></body></html>`,
    );
  });

  it("is replaced, not doubled, and what stands around it stays", () => {
    const once = `<p>Før</p>${withGuidance(html(""), danish)}<p>Efter</p>`;

    expect(withGuidance(html(once), both)).toBe(`<p>Før</p>${withGuidance(html(""), both)}<p>Efter</p>`);
    expect(withoutGuidance(html(once))).toBe("<p>Før</p><p>Efter</p>");
  });

  const outlook = (line: string) =>
    `<p class="MsoNormal" style="margin:0"><span>${line}<o:p></o:p></span></p>\r\n`;

  it.each([
    [
      "by classic Outlook",
      `<div class="WordSection1">${outlook("Hej")}${outlook(beginMark)}${outlook("Gammelt")}${outlook(endMark)}</div>`,
      `<div class="WordSection1">${outlook("Hej")}\r\n</div>`,
    ],
    [
      "by Outlook on the web",
      `<div>Hej</div><div class="x_elementToProof">&nbsp;${beginMark}<br></div><div>Gammelt</div><div>${endMark}&nbsp;</div><div>Slut</div>`,
      "<div>Hej</div><div>Slut</div>",
    ],
    [
      "into one paragraph of lines",
      `<p>Hej<br>${beginMark}<br>Gammelt<br>${endMark}<br>Slut</p>`,
      "<p>Hej<br><br>Slut</p>",
    ],
    [
      "so that it shares elements with its neighbors",
      `<div>Hej<p>${beginMark}</p>Gammelt</div><div><p>${endMark}</p>Slut</div>`,
      "<div>Hej</div><div>Slut</div>",
    ],
  ])("is found when it was rewritten %s", (_, content, without) => {
    expect(withoutGuidance(html(content))).toBe(without);
    const again = withGuidance(html(content), danish);
    expect([count(again, beginMark), count(again, "Gammelt")]).toEqual([1, 0]);
  });

  it.each(["<!-- never ends", "<a href='never ends", "<script>", "<p>Hej</p><style>p {"])(
    "is shown even below %s",
    (content) => {
      expect(readBody(html(withGuidance(html(content), danish))).text).toContain(beginMark);
    },
  );
});

describe("guidance in a plain body", () => {
  it.each([
    ["", "", "\n"],
    ["Hej", "Hej\n\n", "\n"],
    ["Hej\r\nAnna", "Hej\r\nAnna\r\n\r\n", "\r\n"],
  ])("stands below %j", (content, before, lineEnd) => {
    const lines = [beginMark, ...danish.text.split("\n"), endMark];
    expect(withGuidance(text(content), danish)).toBe(before + lines.join(lineEnd));
  });

  it("is replaced, not doubled, and what stands around it stays", () => {
    const once = `${withGuidance(text("Før"), danish)}\n\nEfter`;

    expect(withGuidance(text(once), both)).toBe(`${withGuidance(text("Før"), both)}\n\nEfter`);
    expect(withoutGuidance(text(once))).toBe("Før\n\nEfter");
  });

  it("leaves a mark alone that lost its fellow", () => {
    const torn = `${beginMark}\nMit eget\n${beginMark}\nGammelt\n${endMark}\n${endMark}`;

    expect(withoutGuidance(text(torn))).toBe(`${beginMark}\nMit eget\n\n${endMark}`);
  });
});

const snippets = fc.constantFrom(
  ...`<p> </p> <div> </div> <br> <b> </b> </body> <!-- --> <a\u0020title=' ' > &nbsp; - Zoom <script> </script>
      <table> <td> < &#45; <? <textarea> æ \ud83d https://zoom.us/j/81234567890`.split(/[ \n]+/),
  beginMark,
  endMark,
  "\n",
  "\r",
  "\r\n",
  "\n\n",
  " ",
);
const hostile = fc
  .array(fc.oneof(snippets, fc.string({ maxLength: 8 })), { maxLength: 24 })
  .map((parts) => parts.join(""));
const bodies = fc.record({ kind: fc.constantFrom("html" as const, "text" as const), content: hostile });

describe("whatever the body", () => {
  const check = (holds: (body: Body) => void) => fc.assert(fc.property(bodies, holds), { numRuns: 4000 });

  it("is afterwards as it was before", () => {
    check((body) => {
      fc.pre(blockIn(body) === undefined);
      const after = { ...body, content: withGuidance(body, danish) };
      expect(blockIn(after)).toBeDefined();
      expect(withoutGuidance(after)).toBe(body.content);
    });
  });

  it("holds the guidance once, however often it is put in", () => {
    check((body) => {
      const once = withGuidance(body, danish);
      expect(withGuidance({ ...body, content: once }, danish)).toBe(once);
      expect(count(once, danish[body.kind].split("\n")[0] ?? "")).toBe(1);
    });
  });

  it.each([
    ["another language", both],
    ["the alternative to Zoom", alternative],
  ])("is the same again after %s", (_, another) => {
    check((body) => {
      const once = withGuidance(body, danish);
      const other = { ...body, content: withGuidance({ ...body, content: once }, another) };
      expect(withGuidance(other, danish)).toBe(once);
    });
  });

  it("is known by what of ours stands in it", () => {
    check((body) => {
      fc.pre(blockIn(body) === undefined);
      const joining = { ...body, content: withGuidance(body, danish) };
      const instead = { ...body, content: withGuidance(joining, alternative) };
      expect([body, joining, instead].map(standingIn)).toEqual([undefined, "joining", "alternative"]);
      expect(withoutGuidance(instead)).toBe(body.content);
    });
  });
});

it.each(["", "Vi ses.", "https://us02web.zoom.us/j/81234567890?pwd=kJ3"])(
  "what is read of the meeting in %j does not change by it",
  (content) => {
    for (const kind of ["html", "text"] as const) {
      const before = anInvite({ bodies: [{ kind, content }] });
      for (const guidance of [both, alternative]) {
        const after = anInvite({ bodies: [{ kind, content: withGuidance({ kind, content }, guidance) }] });
        expect(findService(after)).toEqual(findService(before));
        expect(findPurpose(after)).toEqual(findPurpose(before));
      }
    }
  },
);
