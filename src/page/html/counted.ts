// What a dossier list came to, beside the workbook that holds the counts: the table of `count`, and the rows to look at.
import { basename } from 'node:path';
import type { Gathered } from '#app/open/gathered';
import { html, type Markup } from '#documents/html/markup';
import { type CountTable, countTable, policyUsed, rowsOfList } from '#report/tables/count-table';
import { findingsBySheet } from './findings.ts';
import { scrolling } from './scrolling.ts';
import { type Site, saying } from './site.ts';
import { countHeadings, sourceTexts } from './source-texts.ts';
import { texts } from './texts.ts';

/** `id`: of the workbook that holds the counts. */
export function counted(
  site: Site,
  id: string,
  gathered: Extract<Gathered, { readonly kind: 'count' }>,
): Markup {
  const say = saying(site);
  const { language } = site;
  const { counted: count, diagnostics, beside } = gathered;
  const table = countTable(count, language);
  const changed = count.changes.length;
  return html`<section id="gathered" aria-labelledby="gathered-title"><h2 id="gathered-title">${say(sourceTexts.counted)}</h2>
<p class="explain">${say(sourceTexts.countedInto)}</p>
<p><a class="button" id="count-again" href="${site.base}/count?into=${id}" data-go>${say(sourceTexts.countIntoCopy)}</a></p>
${table === null ? null : html`<p>${rowsOfList(table.rows, language)}${changed === 0 ? null : ` ${say(sourceTexts.cellsChanged)}: ${changed}.`}</p>`}
${beside.length === 0 ? null : html`<p>${say(sourceTexts.beside)}: ${beside.map((path) => html`<b class="file">${basename(path)}</b> `)}</p>`}
${diagnostics.length === 0 ? null : html`<details${diagnostics.some(({ severity }) => severity === 'error') ? html` open` : null}><summary><h3>${say(sourceTexts.rowsWithFaults)} <span class="count">${diagnostics.length}</span></h3></summary>${findingsBySheet(site, diagnostics, sourceTexts.lists)}</details>`}
${table === null ? null : tableOf(site, table)}<p class="explain">${policyUsed(count.policy, language)}</p></section>`;
}

function tableOf(site: Site, { title, units, overall }: CountTable): Markup {
  const say = saying(site);
  const groups = [
    [sourceTexts.received, 4],
    [sourceTexts.resolved, 4],
    [sourceTexts.pending, 3],
    [sourceTexts.ofThem, 2],
  ] as const;
  const row = ([name = '', ...cells]: readonly string[]) =>
    html`<tr><th scope="row" class="name">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
  return scrolling(
    title,
    html`<table class="scores counts"><caption>${title}</caption><thead><tr><th scope="col" rowspan="2" class="name">${say(texts.unit)}</th>${groups.map(
      ([group, columns]) => html`<th scope="colgroup" colspan="${columns}">${say(group)}</th>`,
    )}</tr><tr>${countHeadings.map((heading) => html`<th scope="col">${say(heading)}</th>`)}</tr></thead><tbody>${units.map(row)}</tbody><tfoot>${row([say(sourceTexts.all), ...overall])}</tfoot></table>`,
  );
}
