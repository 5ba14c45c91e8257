// Published figures that are not the computed ones, as a table of their own; nothing where there are none.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { type AuditRow, auditTable } from '#report/audit-table';
import { html, type Markup } from './markup.ts';

export function publishedFigures(diagnostics: readonly Diagnostic[]): Markup | null {
  const rows = auditTable(diagnostics, 'vi');
  if (rows.length === 0) return null;
  return html`<section aria-labelledby="cong-bo"><h2 id="cong-bo">Số công bố khác số tính lại</h2>
<p class="explain">${rows.length} số đã công bố khác số tính lại từ số hồ sơ. Chênh lệch là số công bố trừ số tính lại.</p>
<div class="scrolling" tabindex="0" role="group" aria-label="Bảng đối chiếu"><table class="published"><thead><tr><th scope="col" class="name">Đơn vị</th><th scope="col" class="class">Số liệu</th><th scope="col">Công bố</th><th scope="col">Tính lại</th><th scope="col">Chênh lệch</th><th scope="col" class="class">Nguyên nhân khả dĩ</th><th scope="col" class="class">Ô</th></tr></thead>
<tbody>${rows.map(row)}</tbody></table></div></section>`;
}

function row({ unit, figure, published, computed, difference, cause, sheet, cell }: AuditRow): Markup {
  return html`<tr><th scope="row" class="name">${unit}</th><td class="class">${figure}</td><td>${published}</td><td class="total">${computed}</td><td>${difference}</td><td class="class cause">${cause === '' ? 'Không rõ' : cause}</td><td class="class">${cell === '' ? sheet : `${sheet}!${cell}`}</td></tr>`;
}
