/** Whether Outlook is light or dark. It does not say so; the color behind the text does. */
import { hearTheme } from "./events";
import { asText, memberAt } from "./foreign";
import type { Lane } from "./lane";
import type { Page } from "./watch";

export type Theme = "light" | "dark";

/** The theme, or `undefined` where Outlook does not tell its colors. */
export function themeOf(office: unknown): Theme | undefined {
  return fromColors(memberAt(office, "context", "officeTheme"));
}

/** Where a change of theme may come from. */
export interface ThemeSources {
  readonly office: unknown;
  readonly calls: Lane;
  readonly page: Pick<Page, "addEventListener">;
}

/** Calls the listener with the theme that the user has changed to; for as long as the page lives. */
export function onThemeChanged(
  { office, calls, page }: ThemeSources,
  listener: (theme: Theme) => void,
): void {
  let heard = false;
  const tell = (theme: Theme | undefined) => {
    if (theme) listener(theme);
  };
  hearTheme(office, calls, (event) => {
    heard = true;
    // What the context holds is stale at this moment: https://github.com/OfficeDev/office-js/issues/6348
    tell(fromColors(memberAt(event, "officeTheme")) ?? themeOf(office));
  });
  // And it may be stale when the pane opens: https://github.com/OfficeDev/office-js/issues/6912
  page.addEventListener("focus", () => {
    if (!heard) tell(themeOf(office));
  });
}

function fromColors(colors: unknown): Theme | undefined {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(
    asText(memberAt(colors, "bodyBackgroundColor")) ?? "",
  );
  if (!hex) return undefined;
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18 ? "dark" : "light";
}

/** A channel's share of light, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function linear(channel: string): number {
  const share = parseInt(channel, 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
