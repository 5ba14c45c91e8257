// Published figures that are not the computed ones, as a table of their own; nothing where there are none.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { type AuditRow, auditTable } from '#report/tables/audit-table';
import { html, type Markup } from './markup.ts';

export function publishedFigures(diagnostics: readonly Diagnostic[]): Markup | null {
  const rows = auditTable(diagnostics, 'vi');
  if (rows.length === 0) return null;
  return html`<section aria-labelledby="cong-bo"><h2 id="cong-bo">Số công bố khác số tính lại</h2>
<p class="explain">${rows.length} số đã công bố khác số tính lại từ số hồ sơ. Chênh lệch là số công bố trừ số tính lại.</p>
<div class="scrolling" tabindex="0" role="group" aria-label="Bảng đối chiếu"><table class="published" role="table"><thead role="rowgroup"><tr role="row">${headings.map(([title, name]) => html`<th role="columnheader" scope="col" class="${name}">${title}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map(row)}</tbody></table></div></section>`;
}

const headings: readonly (readonly [title: string, name: string])[] = [
  ['Đơn vị', 'name'],
  ['Số liệu', 'class'],
  ['Công bố', ''],
  ['Tính lại', ''],
  ['Chênh lệch', ''],
  ['Nguyên nhân khả dĩ', 'class cause'],
  ['Ô', 'class at'],
];

function row({ unit, figure, published, computed, difference, causes, sheet, cell }: AuditRow): Markup {
  return html`<tr role="row"><th role="rowheader" scope="row" class="name">${unit}</th><td role="cell" class="class">${figure}</td><td role="cell">${published}</td><td role="cell" class="total">${computed}</td><td role="cell">${difference}</td><td role="cell" class="class cause">${causes === '' ? 'Không rõ' : causes}</td><td role="cell" class="class at">${cell === '' ? sheet : `${sheet}!${cell}`}</td></tr>`;
}
