import { painter, wantsColors } from "../../../src/hosts/terminal/paint";

describe("colors", () => {
  it.each([
    ["on a terminal", { isTTY: true }, {}, true],
    ["in a pipe", {}, {}, false],
    ["for who wants none", { isTTY: true }, { NO_COLOR: "1" }, false],
    ["for who says nothing by it", { isTTY: true }, { NO_COLOR: "" }, true],
    ["on a terminal without any", { isTTY: true }, { TERM: "dumb" }, false],
  ])("%s", (_, stream, env, wanted) => {
    expect(wantsColors(stream, env)).toBe(wanted);
  });

  it("are signs around the text, and no signs without them", () => {
    expect(painter(true).tone("x", "ok")).toBe("\u001b[32mx\u001b[39m");
    expect(painter(false).tone("x", "ok")).toBe("x");
  });

  it.each(["ok", "need", "depends", "stop", "neutral"] as const)("every tone has one: %s", (tone) => {
    expect(painter(true).tone("x", tone)).toMatch(/^\u001b\[.*x\u001b\[/);
  });
});
