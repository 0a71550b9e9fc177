/** What people read in the manifest: in both languages, and no longer than Outlook allows. */
import { all, attribute, childrenOf, isInOverrides, placeOf, repeated } from "./manifest";
import type { Manifest, Problem } from "./manifest";

const longest: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};

/** Texts without their Danish, with an impossible language, or too long. */
export function textProblems(manifest: Manifest): readonly Problem[] {
  const named = ["DisplayName", "Description"].flatMap((name) =>
    all(manifest, name).filter((element) => !isInOverrides(element)),
  );
  return [...named, ...all(manifest, "String")].flatMap(textProblemsOf).concat(localeProblems(manifest));
}

function textProblemsOf(element: Element): readonly Problem[] {
  const overrides = childrenOf(element).filter((child) => child.localName === "Override");
  const locales = overrides.map((each) => attribute(each, "Locale"));
  const texts = [attribute(element, "DefaultValue"), ...overrides.map((each) => attribute(each, "Value"))];
  const limit = longest[element.localName] ?? longest[element.parentElement?.localName ?? ""] ?? 0;
  const place = attribute(element, "id") || placeOf(element);
  return [
    ...(locales.includes("da-DK") ? [] : [`${place} has no da-DK`]),
    ...repeated(locales).map((locale) => `${place} has ${locale} twice`),
    ...texts.filter((text) => text.trim() === "").map(() => `${place} is empty`),
    ...texts
      .filter((text) => text.length > limit)
      .map((text) => `${place} is ${text.length} long, over ${limit}`),
  ];
}

/** A language must be a whole culture such as da-DK, and the default one needs no translation. */
function localeProblems(manifest: Manifest): readonly Problem[] {
  const fallback = all(manifest, "DefaultLocale").map((element) => element.textContent ?? "");
  const locales = all(manifest, "Override").flatMap((each) =>
    each.hasAttribute("Locale") ? [attribute(each, "Locale")] : [],
  );
  return [
    ...[...fallback, ...locales]
      .filter((locale) => !isCulture(locale))
      .map((locale) => `${locale} is no culture`),
    ...locales
      .filter((locale) => fallback.includes(locale))
      .map((locale) => `${locale} is the default already`),
  ];
}

function isCulture(locale: string): boolean {
  return (
    /^[a-z]{2}-[A-Z]{2}$/.test(locale) &&
    new Intl.DisplayNames("en", { type: "region" }).of(locale.slice(3)) !== locale.slice(3)
  );
}
