import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

type Entry = readonly [name: string, value: string];

/** Both themes as CSS: light everywhere, dark below `data-theme="dark"`, and light again below `data-theme="light"`. */
export function themeCss(): string {
  const light = entriesOf(webLightTheme);
  const lightValues = new Map(light);
  const dark = entriesOf(webDarkTheme).filter(([name, value]) => lightValues.get(name) !== value);
  const differing = new Set(dark.map(([name]) => name));
  const backToLight = light.filter(([name]) => differing.has(name));
  return [
    "/* Written by scripts/theme.ts from Fluent's webLightTheme and webDarkTheme. */",
    rule(":root", "light", light),
    rule('[data-theme="dark"]', "dark", dark),
    rule('[data-theme="dark"] [data-theme="light"]', "light", backToLight),
    "",
  ].join("\n");
}

/** Type in rem: it follows the reader's own text size. */
function entriesOf(theme: Theme): readonly Entry[] {
  return Object.entries(theme).map(([name, value]): Entry => {
    const isType = name.startsWith("fontSize") || name.startsWith("lineHeight");
    return [name, isType ? inRem(String(value)) : String(value)];
  });
}

function inRem(pixels: string): string {
  return `${parseFloat(pixels) / 16}rem`;
}

function rule(selector: string, scheme: string, entries: readonly Entry[]): string {
  const declarations = entries.map(([name, value]) => `  --${name}: ${value};`);
  return [`${selector} {`, `  color-scheme: ${scheme};`, ...declarations, "}"].join("\n");
}
