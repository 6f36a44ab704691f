/** How a document looks, on the page and in a file; the colours fall back to those of paper. */
export const documentStyle = `
[data-document] { color: var(--ink, #1a1d21); overflow-wrap: break-word; }
[data-document] h1 { margin: 0 0 0.5rem; font-size: 1.625rem; line-height: 1.25; }
[data-document] h2 { margin: 1.75rem 0 0.5rem; font-size: 1.25rem; line-height: 1.25; }
[data-document] :is(p, ul, dl, figure) { margin: 0 0 0.75rem; }
[data-document] ul { padding-inline-start: 1.25rem; }
[data-document] dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0 0.75rem; }
[data-document] dt { font-weight: 600; }
[data-document] dd { margin: 0; }
[data-document] a { color: var(--accent, #0b5cc4); }
[data-document] table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 0.9375rem; font-variant-numeric: tabular-nums; }
[data-document] :is(th, td) { padding: 0.375rem 1rem 0.375rem 0; border-bottom: 1px solid var(--line, #d5d9dd); text-align: start; vertical-align: baseline; overflow-wrap: anywhere; }
[data-document] :is(th, td):first-child { width: 22%; }
[data-document] :is(th, td):last-child { width: 30%; padding-inline-end: 0; }
[data-document] figcaption { margin-bottom: 0.5rem; font-size: 0.9375rem; font-weight: 600; }
[data-document] figure svg { max-width: 100%; height: auto; }
[data-document] pre { overflow: auto; padding: 0.75rem; border: 1px solid var(--line, #d5d9dd); font-size: 0.8125rem; }
@media (max-width: 36rem) {
  [data-document] thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  [data-document] :is(table, tbody, tr, td) { display: block; }
  [data-document] tr { padding: 0.5rem 0; border-bottom: 1px solid var(--line, #d5d9dd); }
  [data-document] td { padding: 0; border: 0; }
  [data-document] td:is(:first-child, :last-child) { width: auto; font-size: 0.875rem; }
  [data-document] td:first-child { font-weight: 600; }
  [data-document] td:empty { display: none; }
}
@media print {
  [data-document] h2 { break-after: avoid; }
  [data-document] tr { break-inside: avoid; }
  [data-document] :is(table, figure) { break-inside: auto; }
  [data-document] section:not([data-section="links"]) a::after { content: none; }
  [data-document] [data-section="links"] a::after { content: " (" attr(href) ")"; }
}
`.trim()

/** What the site gives the page, for a file that stands alone. */
export const fileStyle = `
:root { color-scheme: light; background: #fff; }
body { max-width: 56rem; margin: 0 auto; padding: 1.5rem 1rem; font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", "Hiragino Sans", "Noto Sans JP", "Yu Gothic UI", Meiryo, sans-serif; }
:lang(ja) { line-break: strict; line-height: 1.8; }
code { font-family: ui-monospace, SFMono-Regular, Consolas, Menlo, monospace; font-size: 0.9em; }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } }
`.trim()
