/** How the report looks: on screens light and dark, on paper black on white. Nothing is loaded. */
export const style = `
:root { color-scheme: light dark; --text: #242424; --quiet: #595959; --ground: #fff; --line: #d1d1d1; --bar: #0b6a83; --card: #f5f7f8; }
@media (prefers-color-scheme: dark) { :root { --text: #f5f5f5; --quiet: #c2c2c2; --ground: #1f1f1f; --line: #525252; --bar: #6cc3dc; --card: #2a2a2a; } }
* { box-sizing: border-box; }
body { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; background: var(--ground); color: var(--text); font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; overflow-wrap: break-word; }
.title { margin: 0; color: var(--quiet); }
h1 { margin: .25rem 0 .5rem; font-size: 2rem; line-height: 1.2; text-wrap: balance; }
h2 { margin: 2.25rem 0 .5rem; font-size: 1.3rem; line-height: 1.3; }
p { margin: .5rem 0; max-width: 45rem; }
.quiet, caption { color: var(--quiet); }
.facts { margin: 1rem 0 0; padding: .75rem 1rem; border-inline-start: .25rem solid var(--bar); background: var(--card); }
.facts p:first-child { margin-top: 0; } .facts p:last-child { margin-bottom: 0; }
.scroll { overflow-x: auto; }
table { width: 100%; margin: .75rem 0; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { padding-bottom: .5rem; text-align: start; font-size: .9rem; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { vertical-align: bottom; font-size: .85rem; line-height: 1.3; }
tbody th { min-width: 11rem; font-weight: 600; overflow-wrap: anywhere; }
.address { display: block; color: var(--quiet); font-size: .85rem; font-weight: 400; }
td.number, th.number { text-align: end; }
td ul { margin: 0; padding-inline-start: 1.1rem; }
figure { margin: 1rem 0; }
figcaption { font-weight: 600; }
svg { display: block; width: 100%; overflow: visible; }
svg text { fill: var(--text); font-size: 14px; }
.bar { fill: var(--bar); } .stripe { stroke: var(--ground); stroke-width: 3; } .edge { fill: none; stroke: var(--bar); }
footer { margin-top: 2.5rem; border-top: 1px solid var(--line); }
footer ul { padding-inline-start: 1.2rem; }
@media (forced-colors: active) { .bar { fill: CanvasText; } .stripe { stroke: Canvas; } .edge { stroke: CanvasText; } svg text { fill: CanvasText; } }
@page { size: A4; margin: 16mm 14mm; }
@media print {
  :root { color-scheme: light; --text: #000; --quiet: #444; --ground: #fff; --line: #999; --bar: #0b6a83; --card: #f2f2f2; }
  :root { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  h2 { break-after: avoid; }
  .bar, .stripe, .facts { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .scroll { overflow: visible; } thead { display: table-header-group; } tr, figure, .facts { break-inside: avoid; }
}
`;
