/** Draws the icons of the add-in, all from `assets/icon.svg`. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

export interface Icon {
  /** Under `assets/`. */
  readonly file: string;
  /** Width and height in pixels. */
  readonly size: number;
  readonly look: "color" | "grey";
}

/** Ribbon, store and phone; the last at one, two and three times its size. */
const colorSizes = [16, 20, 24, 25, 32, 40, 48, 50, 64, 75, 80, 96, 128, 144];
const greySizes = [25, 32, 48, 50, 64, 75, 96, 144];

/** Every icon that the manifest may name. Outlook's phone asks for a grey one beside an appointment. */
export const icons: readonly Icon[] = [
  ...colorSizes.map((size): Icon => ({ file: `icon-${size}.png`, size, look: "color" })),
  ...greySizes.map((size): Icon => ({ file: `icon-grey-${size}.png`, size, look: "grey" })),
];

export const assets = path.resolve(__dirname, "..", "assets");

/** https://learn.microsoft.com/office/dev/add-ins/outlook/mobile-log-appointments */
const phoneGrey = "#919191";

let renderer: Promise<void> | undefined;

/** The icon as a PNG file's bytes. */
export async function drawIcon({ size, look }: Icon): Promise<Uint8Array> {
  const wasm = createRequire(__filename).resolve("@resvg/resvg-wasm/index_bg.wasm");
  renderer ??= initWasm(readFileSync(wasm));
  await renderer;
  const source = readFileSync(path.join(assets, "icon.svg"), "utf8");
  const svg = look === "grey" ? inGrey(source) : source;
  return new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
}

/** No ground, one color, and what is over the free minutes is pale. */
function inGrey(svg: string): string {
  return svg
    .replace(/<rect id="ground"[^>]*>/, "")
    .replace('id="over"', 'id="over" opacity="0.45"')
    .replace(/stroke="#[0-9a-f]{6}"/g, `stroke="${phoneGrey}"`);
}
