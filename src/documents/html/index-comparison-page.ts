// `compare -o` by an index as one page: each level's units with their totals and changes.
import type { IndexComparison } from '#report/index/compare-index';
import { disclaimerText } from '#report/index/index-table';
import { html } from './markup.ts';
import { pageFrame } from './page-frame.ts';

/** UTF-8. */
export function indexComparisonPage({ title, periods, groups, levels }: IndexComparison): Uint8Array {
  const headings = [...periods, 'Thay đổi', ...groups];
  const content = html`<header class="masthead"><h1>Chỉ số tính lại qua các kỳ</h1><p class="period">${periods.join(' → ')}</p><p class="lead">${disclaimerText.vi}</p></header>
<main id="noi-dung" tabindex="-1">${levels.map(
    ({ name, rows }) =>
      html`<div class="scrolling" tabindex="0" role="group" aria-label="${name}"><table><caption>${name}</caption><thead><tr><th scope="col" class="name">Đơn vị</th>${headings.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead>
<tbody>${rows.map(
        (row) =>
          html`<tr><th scope="row" class="name">${row.name}</th>${[...row.totals, row.change, ...row.groupChanges].map((one) => html`<td>${one}</td>`)}</tr>`,
      )}</tbody></table></div>`,
  )}</main>
<footer><p>Tính lại theo: ${title}. Cột Thay đổi và các cột nhóm: kỳ cuối so với kỳ liền trước, chỉ khi hai kỳ đo được cùng những mục.</p></footer>`;
  return new TextEncoder().encode(pageFrame(`Chỉ số tính lại – ${periods.join(' → ')}`, content).markup);
}
