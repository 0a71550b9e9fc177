/**
 * Writes `src/pane/theme.css`: Fluent's light and dark theme as static CSS variables, so that the pane needs
 * neither the themes nor the provider that would write them at run time. Run after an update of Fluent:
 *
 *   npx tsx scripts/theme.ts
 */
import { writeFileSync } from "node:fs";
import { themeCss } from "./theme-css";

writeFileSync("src/pane/theme.css", themeCss());
