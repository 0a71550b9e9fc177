/** What a policy means, part by part, for the administrator who wrote it. */
import type { Language, Policy, Route } from "../policy/policy";
import { policySummaryWords, type PolicySummaryText } from "../words/policy-summary";

export interface SummaryPart {
  readonly title: string;
  /** Each with the ids of the sentences that say so in brackets. */
  readonly lines: readonly string[];
}

interface Telling {
  readonly policy: Policy;
  readonly language: Language;
  readonly say: PolicySummaryText;
}

export function summaryOf(policy: Policy, language: Language): readonly SummaryPart[] {
  const say = policySummaryWords[language];
  const telling = { policy, language, say };
  const { titles } = say;
  return [
    { title: titles.for, lines: whom(telling) },
    { title: titles.limits, lines: limits(telling) },
    { title: titles.license, lines: license(telling) },
    { title: titles.ordering, lines: ordering(telling) },
    { title: titles.use, lines: use(telling) },
    { title: titles.joining, lines: joining(telling) },
    { title: titles.sources, lines: sources(telling) },
  ].filter(({ lines }) => lines.length > 0);
}

function whom({ policy: { organization }, say }: Telling): readonly string[] {
  const { domains, zoomNames, language } = organization;
  return [
    say.domains(domains),
    ...(zoomNames.length > 0 ? [say.zoomNames(zoomNames)] : []),
    say.letters[language],
  ];
}

function limits({ policy: { plans }, language, say }: Telling): readonly string[] {
  const { free, licensed } = plans;
  const { participants, webinars } = licensed;
  return [
    free === null ? say.noFree : cited(say.free(free.name[language], free), free.cites),
    cited(say.licensed(licensed.name[language], participants, webinars), licensed.cites),
    ...(free?.getting ? [cited(free.getting.text[language], free.getting.cites)] : []),
  ];
}

function license({ policy, language, say }: Telling): readonly string[] {
  const { text, cites } = policy.license;
  const who = cited(text[language], cites);
  if (policy.license.heldBy === "organization") return [who];
  const { price, sharedMailbox, term, support } = policy.license;
  return [
    who,
    cited(say.price(price), price.cites),
    cited(say.sharedMailbox(sharedMailbox.allowed), sharedMailbox.cites),
    cited(`${say.notice(term.noticeDays)}. ${say.noRefund(term.noRefundMonths)}`, term.cites),
    ...(support === null ? [] : [cited(support.text[language], support.cites)]),
  ];
}

function ordering({ policy, language, say }: Telling): readonly string[] {
  if (policy.license.heldBy === "organization") return [];
  const { request, ending } = policy.license;
  const told = (line: string, route: Route) => {
    const asked = say.fields(fieldsPer(route, "order", language), fieldsPer(route, "holder", language));
    return cited(asked === "" ? line : `${line}; ${asked}`, route.cites);
  };
  return [told(say.order(request), request), told(say.end(ending), ending)];
}

function fieldsPer({ fields }: Route, whose: "order" | "holder", language: Language): readonly string[] {
  return fields.filter(({ per }) => per === whose).map(({ label }) => label[language]);
}

function use({ policy, language, say }: Telling): readonly string[] {
  const { rules, alternative, institutions } = policy.use;
  const told = rules.map(({ kind, text, cites }) => cited(`${say.kinds[kind]}: ${text[language]}`, cites));
  return [
    ...(told.length > 0 ? told : [say.noRules]),
    ...(alternative === null
      ? []
      : [
          cited(
            withUrl(`${say.alternative}: ${alternative.text[language]}`, alternative.url),
            alternative.cites,
          ),
        ]),
    ...(institutions.length > 0 ? [say.institutions(institutions.map(({ name }) => name[language]))] : []),
  ];
}

function joining({ policy, language, say }: Telling): readonly string[] {
  const { need, ways, expect, contact } = policy.joining;
  return [
    cited(need.text[language], need.cites),
    ...ways.map(({ text, url, cites }) => cited(withUrl(`${say.way}: ${text[language]}`, url), cites)),
    ...expect.map(({ text, cites }) => cited(`${say.expect}: ${text[language]}`, cites)),
    ...(contact === null ? [] : [cited(contactOf(contact, { language, say }), contact.cites)]),
  ];
}

type Contact = NonNullable<Policy["joining"]["contact"]>;

function contactOf({ text, phone, mail }: Contact, { language, say }: Omit<Telling, "policy">): string {
  const ways = [phone, mail].filter((way) => way !== null).join(", ");
  return `${say.contact}: ${text[language]}${ways === "" ? "" : ` ${ways}`}`;
}

function sources({ policy, say }: Telling): readonly string[] {
  return Object.keys(policy.sources).map((letter) => {
    const {
      title = "",
      publisher = "",
      published = null,
      checked = "",
      url = null,
    } = policy.sources[letter] ?? {};
    const dated = [...(published === null ? [] : [say.published(published)]), say.checked(checked)];
    return withUrl(`${letter}: ${title}, ${publisher}, ${dated.join(", ")}`, url);
  });
}

function withUrl(line: string, url: string | null): string {
  return url === null ? line : `${line} ${url}`;
}

function cited(line: string, cites: readonly string[]): string {
  return `${line} [${cites.join(", ")}]`;
}
