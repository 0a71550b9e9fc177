import { styleText } from "node:util";
import type { Tone } from "../../present/pane-view";

/** Colors for a terminal; plain text where there is none. */
export interface Paint {
  readonly title: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly tone: (text: string, tone: Tone) => string;
}

type Style = Parameters<typeof styleText>[0];

const tones: Readonly<Record<Tone, Style>> = {
  ok: "green",
  need: ["bold", "red"],
  depends: ["bold", "yellow"],
  stop: ["bold", "red"],
  neutral: "cyan",
};

export function painter(colors: boolean): Paint {
  const painted = (style: Style, text: string) =>
    colors ? styleText(style, text, { validateStream: false }) : text;
  return {
    title: (text) => painted("bold", text),
    faint: (text) => painted("dim", text),
    tone: (text, tone) => painted(tones[tone], text),
  };
}

/** Colors only where a person looks at a terminal, and has not asked for none (no-color.org). */
export function wantsColors(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  return stream.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb";
}
