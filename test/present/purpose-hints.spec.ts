import { presentAlert } from "../../src/present/smart-alert";
import { presentNotice } from "../../src/present/notice";
import { withoutIsolates } from "../../src/words/isolate";
import { verdictOn } from "../support/assessing";
import { paneOf } from "../support/showing";

const link = "\nhttps://us02web.zoom.us/j/81234567890?pwd=kJ3vQ1.1";
const firm = { subject: "Patientgennemgang, Kanariefugl", text: `cpr 010180-1234${link}`, people: 8 };
const soft = {
  subject: "Supervision",
  text: `MUS-samtale. Ph.d.-forsvar. Nr. 010180-1233${link}`,
  people: 8,
};

describe("a hint at what the meeting is about", () => {
  it("comes into the notice and the alert where it is firm, and repeats nothing", () => {
    const verdict = verdictOn(firm);
    const alert = presentAlert(verdict, "da")?.text ?? "";

    expect(presentNotice(verdict, "da")).toBe(
      "Teksten ligner en patientsamtale. Er det det, må mødet ikke holdes i Zoom.",
    );
    expect(alert).toContain("Teksten ligner en patientsamtale.");
    expect(alert).toContain("Der ser ud til at stå et CPR-nummer.");
    expect(alert).not.toMatch(/Kanariefugl|0101/);
  });

  it("stays in the pane where it is soft", () => {
    const verdict = verdictOn(soft);

    expect(presentNotice(verdict, "da")).toBeUndefined();
    expect(presentAlert(verdict, "da")).toBeUndefined();
    expect(paneOf(soft).notes.map(({ headline }) => headline)).toEqual([
      "Teksten handler måske om patienter",
      "Et tal ligner et CPR-nummer",
      "Teksten ligner en fortrolig samtale",
      "Er det en opgave for en uddannelsesinstitution?",
    ]);
  });

  it("stands first among the notes, with the rule that is touched first among the rules", () => {
    const { notes, rules } = paneOf(firm, { language: "en" });

    expect(notes[0]).toMatchObject({
      severity: "warning",
      headline: "The text looks like a patient conversation",
      line: "If so, the meeting may not be held on Zoom.",
    });
    expect(notes[0]?.cites[0]?.text).toContain("patient");
    expect(rules[0]).toMatchObject({ kind: "forbidden", touched: true });
    expect(withoutIsolates(JSON.stringify(notes))).not.toMatch(/Kanariefugl|0101/);
  });

  it("says where such talks may be held", () => {
    expect(paneOf(firm).fixes.map(({ label }) => label)).toContain(
      "Brug en af regionens andre godkendte løsninger til videomøder.",
    );
  });
});
