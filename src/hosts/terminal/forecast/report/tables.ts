import type { Language } from "../../../../policy/policy";
import { forecastWords, type ForecastWords } from "../../../../words/forecast-words";
import { words } from "../../../../words/words";
import { justOver } from "../count/outcome";
import { html, nameMarkup, nothing, plainName, type Markup } from "./markup";
import { questionRows } from "./questions";
import type { HolderLine, Summary } from "./summary";

interface Column {
  readonly head: string;
  readonly cell: (holder: HolderLine) => number;
}

/** Who needs a license, and for how many meetings of which kind. */
export function whoTable(summary: Summary, language: Language): Markup {
  const { who } = forecastWords[language];
  const holders = summary.holders.filter(({ needed }) => needed > 0);
  if (holders.length === 0) return html`<p>${who.nobody}</p>`;
  return table(captionOf(summary, language), {
    holders,
    columns: whoColumns(who),
    language,
    withSubjects: true,
  });
}

function whoColumns(who: ForecastWords["who"]): readonly Column[] {
  return [
    { head: who.needed, cell: ({ needed }) => needed },
    { head: who.tooLong, cell: ({ tooLong }) => tooLong },
    { head: who.tooMany, cell: ({ tooMany }) => tooMany },
    { head: who.webinar, cell: ({ webinar }) => webinar },
    { head: who.justOver, cell: ({ justOver: just }) => just },
    { head: who.all, cell: ({ meetings }) => meetings },
  ];
}

function captionOf({ forecast }: Summary, language: Language): string {
  const { who } = forecastWords[language];
  const { free } = forecast.policy.plans;
  if (free === null) return who.captionWithoutFree;
  const limit = words[language].forms.minutes(free.groupMinutes);
  return who.caption(limit, free.participants, Math.round((justOver - 1) * 100));
}

/** Who would need none if meetings just over the limit were shortened. */
export function shortenTable({ holders, forecast }: Summary, language: Language): Markup {
  const { shorten } = forecastWords[language];
  const { free } = forecast.policy.plans;
  const spared = holders.filter(({ standing }) => standing === "needs-unless-shortened");
  if (free === null || spared.length === 0) return html`<p>${shorten.nobody}</p>`;
  const { minutes } = words[language].forms;
  const caption = shorten.text(minutes(free.groupMinutes * justOver), minutes(free.groupMinutes));
  const columns = [
    { head: shorten.shortened, cell: ({ shortenable }: HolderLine) => shortenable },
    { head: shorten.minutes, cell: ({ minutesOver }: HolderLine) => minutesOver },
  ];
  return table(caption, { holders: spared, columns, language });
}

/** What is not known: the questions, and who depends on nothing else. */
export function unknownSection(summary: Summary, language: Language): Markup {
  const { unknown } = forecastWords[language];
  const rows = questionRows(summary, language);
  if (rows.length === 0) return html`<p>${unknown.nothing}</p>`;
  const holders = summary.holders.filter(({ standing }) => standing === "depends");
  const columns = [{ head: unknown.depends, cell: ({ depends }: HolderLine) => depends }];
  const byGroup = summary.forecast.questions.some(({ groups }) => groups.length > 0);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${unknown.title}">
      <table>
        <thead>
          <tr>
            <th scope="col">${unknown.what}</th>
            <th scope="col">${unknown.decides}</th>
            <th scope="col" class="number">${unknown.meetings}</th>
            <th scope="col" class="number">${unknown.people}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                <th scope="row">${row.what}</th>
                <td>${row.decides}</td>
                <td class="number">${row.meetings}</td>
                <td class="number">${row.people}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${byGroup ? html`<p>${unknown.hint}</p>` : nothing}
    ${holders.length > 0 ? table(unknown.holders(holders.length), { holders, columns, language }) : nothing}`;
}

interface Content {
  readonly holders: readonly HolderLine[];
  readonly columns: readonly Column[];
  readonly language: Language;
  readonly withSubjects?: boolean;
}

function table(caption: string, { holders, columns, language, withSubjects }: Content): Markup {
  const { who } = forecastWords[language];
  const { number } = words[language].forms;
  const heads = columns.map(({ head }) => html`<th scope="col" class="number">${head}</th>`);
  const rows = holders.map(
    (holder) =>
      html`<tr>
        <th scope="row">
          ${holderMarkup(holder)}${withSubjects === true ? subjectsMarkup(holder, who) : nothing}
        </th>
        ${columns.map(({ cell }) => html`<td class="number">${number(cell(holder))}</td>`)}
      </tr> `,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${who.holder}</th>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function holderMarkup({ name, address }: HolderLine): Markup {
  const below = name === "" ? nothing : html`<span class="address">${nameMarkup(address)}</span>`;
  return html`${nameMarkup(name || address)}${below}`;
}

function subjectsMarkup({ subjects }: HolderLine, who: ForecastWords["who"]): Markup {
  const said = subjects.map(({ subject, count, minutes, people }) =>
    who.subject(plainName(subject) || who.untitled, count, { minutes, people }),
  );
  return said.length === 0 ? nothing : html`<span class="address">${who.subjects}: ${said.join("; ")}</span>`;
}
