// Published figures that are not the computed ones, as a table of their own; nothing where there are none.
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Language, Text } from '#language/language';
import { type AuditRow, auditTable } from '#report/tables/audit-table';
import { html, type Markup } from './markup.ts';

export function publishedFigures(diagnostics: readonly Diagnostic[]): Markup | null {
  const rows = auditTable(diagnostics, 'vi');
  if (rows.length === 0) return null;
  return html`<section aria-labelledby="cong-bo"><h2 id="cong-bo">Số công bố khác số tính lại</h2>
<p class="explain">${rows.length} số đã công bố khác số tính lại từ số hồ sơ. Chênh lệch là số công bố trừ số tính lại.</p>
${publishedTable(rows, 'vi')}</section>`;
}

export function publishedTable(rows: readonly AuditRow[], language: Language): Markup {
  return html`<div class="scrolling" tabindex="0" role="group" aria-label="${label[language]}"><table class="published" role="table"><thead role="rowgroup"><tr role="row">${headings.map(([title, name]) => html`<th role="columnheader" scope="col" class="${name}">${title[language]}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map((each) => row(each, language))}</tbody></table></div>`;
}

const label: Text = { vi: 'Bảng đối chiếu', en: 'Table of differences' };
const unknown: Text = { vi: 'Không rõ', en: 'Not known' };

const headings: readonly (readonly [title: Text, name: string])[] = [
  [{ vi: 'Đơn vị', en: 'Unit' }, 'name'],
  [{ vi: 'Số liệu', en: 'Figure' }, 'class'],
  [{ vi: 'Công bố', en: 'Published' }, ''],
  [{ vi: 'Tính lại', en: 'Computed' }, ''],
  [{ vi: 'Chênh lệch', en: 'Difference' }, ''],
  [{ vi: 'Nguyên nhân khả dĩ', en: 'Likely cause' }, 'class cause'],
  [{ vi: 'Ô', en: 'Cell' }, 'class at'],
];

function row(
  { unit, figure, published, computed, difference, causes, sheet, cell }: AuditRow,
  language: Language,
): Markup {
  return html`<tr role="row"><th role="rowheader" scope="row" class="name">${unit}</th><td role="cell" class="class">${figure}</td><td role="cell">${published}</td><td role="cell" class="total">${computed}</td><td role="cell">${difference}</td><td role="cell" class="class cause">${causes === '' ? unknown[language] : causes}</td><td role="cell" class="class at">${cell === '' ? sheet : `${sheet}!${cell}`}</td></tr>`;
}
