import { packs } from "./packs";

/**
 * The built-in packs for the first verdict: in the pages, webpack.config.js leaves out what only the rest of the pane
 * shows (scripts/policy-in-brief.js), which whole-policy.ts brings back. Everywhere else they are whole.
 */
export const packsInBrief = packs;
