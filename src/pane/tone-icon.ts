import type { Tone } from "../present/pane-view";

const circle = "M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18Z";

/** Strokes on a grid of 24: a tick, a triangle, a question mark, a bar, an i. */
const strokes: Readonly<Record<Tone, string>> = {
  ok: `${circle}M8 12.4l2.8 2.8L16.2 9.5`,
  need: "M12 3.8L21.2 20H2.8ZM12 10v4.6M12 17.1v.4",
  depends: `${circle}M9.6 9.7a2.4 2.4 0 1 1 3.5 2.2c-.8.4-1.1.9-1.1 1.7M12 16.6v.4`,
  stop: `${circle}M5.8 5.8l12.4 12.4`,
  neutral: `${circle}M12 11v5.4M12 7.6v.4`,
};

const svg = "http://www.w3.org/2000/svg";

/** The tone as a picture that assistive technology passes over: the headline says it in words. */
export function toneIcon(tone: Tone): SVGSVGElement {
  const icon = document.createElementNS(svg, "svg");
  const path = document.createElementNS(svg, "path");
  path.setAttribute("d", strokes[tone]);
  icon.setAttribute("class", "verdict-icon");
  icon.setAttribute("viewBox", "0 0 24 24");
  icon.setAttribute("fill", "none");
  icon.setAttribute("stroke", "currentColor");
  icon.setAttribute("stroke-width", "1.7");
  icon.setAttribute("stroke-linecap", "round");
  icon.setAttribute("stroke-linejoin", "round");
  icon.setAttribute("aria-hidden", "true");
  icon.append(path);
  return icon;
}
