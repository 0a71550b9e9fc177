import { createHash } from "node:crypto";
import type { Language } from "../../../../policy/policy";
import { forecastWords } from "../../../../words/forecast-words";
import { basisOf } from "./basis";
import { chartOf } from "./chart";
import { factsOf, headlineOf } from "./headline";
import { html, nothing, type Markup } from "./markup";
import { shortenTable, unknownSection, whoTable } from "./tables";
import { style } from "./style";
import type { Summary } from "./summary";

/** Says that nothing may be loaded or run, and that this style is ours. */
const security = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; base-uri 'none'; form-action 'none'`;

/** In one piece: a space more, and the style is not the one that is said to be ours. */
const styleElement = { markup: `<style>${style}</style>` };

/** The report as one page that needs nothing else: the answer first, then who and why, what could be saved, what is not known. */
export function htmlPage(summary: Summary, language: Language): string {
  const text = forecastWords[language];
  const { organization } = summary.forecast.policy;
  const title = text.title(organization.name[language]);
  const { from, to } = summary.forecast.period;
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${{ markup: security }}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        ${styleElement}
      </head>
      <body>
        <main>
          <p class="title">${title}</p>
          <h1>${headlineOf(summary, language)}</h1>
          <p class="quiet">${text.period(from, to)}</p>
          ${factsMarkup(factsOf(summary, language))}
          <h2>${text.who.title}</h2>
          ${chartOf(summary.holders, language)} ${whoTable(summary, language)}
          <h2>${text.shorten.title}</h2>
          ${shortenTable(summary, language)}
          <h2>${text.unknown.title}</h2>
          ${unknownSection(summary, language)}
        </main>
        <footer>
          <h2>${text.basis.title}</h2>
          <ul>
            ${basisOf(summary, language).map((line) => html`<li>${line}</li>`)}
          </ul>
        </footer>
      </body>
    </html> `;
  return page.markup;
}

function factsMarkup(facts: readonly string[]): Markup {
  return facts.length === 0
    ? nothing
    : html`<div class="facts">${facts.map((fact) => html`<p>${fact}</p>`)}</div>`;
}
