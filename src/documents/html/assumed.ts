// Points that rest on blank cells: how many, and what each unit would have without them; nothing where there are none.
import type { AssumedLine, AssumedList } from '#report/overview/assumed-list';
import { html, type Markup } from './markup.ts';

export function assumedPoints(list: AssumedList | null): Markup | null {
  if (list === null) return null;
  return html`<section aria-labelledby="o-trong"><h2 id="o-trong">Điểm dựa vào ô để trống</h2>
<p class="explain">Ô để trống được coi là không có (không bị phản ánh, không có phản ánh, kiến nghị, không có hồ sơ trực tuyến quá hạn), nhưng chưa ai ghi như vậy. Cột “Không tính” là tổng điểm khi bỏ các điểm ấy; ghi số vào các ô, dù là số 0, thì điểm không còn nằm trong bảng này.</p>
${list.groups.map(({ name, units, whole }) => table(name, units, whole, list.criteria))}</section>`;
}

function table(
  name: string,
  units: readonly AssumedLine[],
  whole: AssumedLine | null,
  criteria: readonly number[],
): Markup {
  return html`<div class="scrolling" tabindex="0" role="group" aria-label="Điểm dựa vào ô để trống: ${name}"><table class="assumed" role="table"><caption>${name}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="name">Đơn vị</th>${criteria.map(
    (number) => html`<th role="columnheader" scope="col">Tiêu chí ${number}</th>`,
  )}<th role="columnheader" scope="col">Tổng điểm</th><th role="columnheader" scope="col">Không tính</th><th role="columnheader" scope="col" class="class">Xếp loại</th></tr></thead>
<tbody role="rowgroup">${units.map(row)}</tbody>${
    whole === null
      ? null
      : html`
<tfoot role="rowgroup">${row({ ...whole, name: 'Cả khối' })}</tfoot>`
  }</table></div>`;
}

function row({
  name,
  atStake,
  total,
  totalWithout,
  classification,
  classificationWithout,
}: AssumedLine): Markup {
  const change =
    classification === classificationWithout
      ? classification
      : `${classification} → ${classificationWithout}`;
  return html`<tr role="row"><th role="rowheader" scope="row" class="name">${name}</th>${atStake.map(
    (points) => html`<td role="cell">${points?.text ?? ''}</td>`,
  )}<td role="cell">${total.text}</td><td role="cell" class="total">${totalWithout.text}</td><td role="cell" class="class">${change}</td></tr>`;
}
