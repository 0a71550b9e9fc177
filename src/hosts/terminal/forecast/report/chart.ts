import type { Language } from "../../../../policy/policy";
import { forecastWords } from "../../../../words/forecast-words";
import { html, nothing, plainName, type Markup } from "./markup";
import type { HolderLine } from "./summary";

const mostBars = 15;
const rowHeight = 44;
const legendHeight = 56;
/** Bars leave room for their number. */
const widest = 88;

interface Bar {
  readonly name: string;
  readonly needed: number;
  readonly shortenable: number;
}

/** Who holds how many meetings that need a license, as bars; the hatched part could be shortened. Nothing where nobody does. */
export function chartOf(holders: readonly HolderLine[], language: Language): Markup {
  const { chart } = forecastWords[language];
  const all = holders.filter(({ needed }) => needed > 0);
  if (all.length === 0) return nothing;
  const bars = all.slice(0, mostBars).map(barOf);
  const hidden = all.length - bars.length;
  const most = Math.max(...bars.map(({ needed }) => needed));
  const told = bars.map(({ name, needed, shortenable }) => chart.row(name, needed, shortenable));
  const height = legendHeight + bars.length * rowHeight;
  return html`<figure>
    <figcaption id="chart-title">${chart.title}</figcaption>
    <svg
      role="img"
      aria-labelledby="chart-title chart-text"
      height="${height}"
      xmlns="http://www.w3.org/2000/svg"
    >
      <desc id="chart-text">${chart.description(told)}</desc>
      <defs>
        <pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="bar" width="8" height="8" />
          <line class="stripe" x1="0" y1="0" x2="0" y2="8" />
        </pattern>
      </defs>
      ${legend(chart)} ${bars.map((bar, index) => barMarkup(bar, most, legendHeight + index * rowHeight))}
    </svg>
    ${hidden > 0 ? html`<p class="quiet">${chart.more(hidden)}</p>` : nothing}
  </figure>`;
}

function barOf({ name, address, needed, shortenable }: HolderLine): Bar {
  return { name: plainName(name || address), needed, shortenable };
}

function legend({ needed, shortenable }: { readonly needed: string; readonly shortenable: string }): Markup {
  return html`<g aria-hidden="true">
    <rect class="bar" x="0" y="5" width="14" height="14" /><text x="20" y="17">${needed}</text>
    <rect x="0" y="27" width="14" height="14" fill="url(#hatch)" /><rect
      class="edge"
      x="0"
      y="27"
      width="14"
      height="14"
    /><text x="20" y="39">${shortenable}</text>
  </g>`;
}

function barMarkup({ name, needed, shortenable }: Bar, most: number, top: number): Markup {
  const share = (part: number) => `${((part / most) * widest).toFixed(2)}%`;
  const rest = needed - shortenable;
  const hatched = html`<rect
      x="${share(rest)}"
      y="${top + 20}"
      width="${share(shortenable)}"
      height="16"
      fill="url(#hatch)"
    /><rect class="edge" x="${share(rest)}" y="${top + 20}" width="${share(shortenable)}" height="16" />`;
  return html`<g aria-hidden="true">
    <text x="0" y="${top + 15}">${name}</text>
    <rect
      class="bar"
      x="0"
      y="${top + 20}"
      width="${share(rest)}"
      height="16"
    />${shortenable > 0 ? hatched : nothing}
    <text x="${share(needed)}" dx="6" y="${top + 33}">${needed}</text>
  </g>`;
}
