// Units in the order of their totals, each criterion a cell: the deeper its colour, the more points it lost.
import type {
  CriterionHeading,
  EntityOverview,
  GroupOverview,
  HeatCell,
  Overview,
} from '#report/overview/overview';
import { html, type Markup } from './markup.ts';
import { heatStep } from './palette.ts';

export function ranking(overview: Overview): Markup {
  return html`<section aria-labelledby="xep-hang"><h2 id="xep-hang">Xếp hạng và điểm từng tiêu chí</h2>
<p class="explain">Ô càng đậm, tiêu chí càng mất nhiều điểm. Đơn vị bằng điểm đứng cùng hạng.</p>
${legend()}
${criteriaList(overview.criteria)}
${overview.groups.map((group) => rankingTable(group, overview.criteria))}</section>`;
}

const steps = ['đủ điểm', 'từ 90%', 'từ 75%', 'từ 50%', 'dưới 50%', '0 điểm'];

function legend(): Markup {
  return html`<ul class="legend" aria-label="Màu của ô theo phần điểm đạt được">${steps.map(
    (step, index) => html`<li class="heat${index}">${step}</li>`,
  )}</ul>`;
}

function criteriaList(criteria: readonly CriterionHeading[]): Markup {
  return html`<details class="criteria"><summary>Các tiêu chí ${criteria[0]?.number ?? ''}–${criteria.at(-1)?.number ?? ''} là gì?</summary><dl>${criteria.map(
    ({ number, name, wording, maximum }) =>
      html`<div><dt>${number}. ${name}</dt><dd>${wording} <span>(tối đa ${maximum.text} điểm)</span></dd></div>`,
  )}</dl></details>`;
}

/** Roles are spelt out, since on a phone each row is laid out as a grid, which would take them away. */
function rankingTable(
  { name, units, ...group }: GroupOverview,
  criteria: readonly CriterionHeading[],
): Markup {
  return html`<table class="ranking" role="table"><caption>${name}</caption>
<thead role="rowgroup"><tr role="row">
<th role="columnheader" scope="col" class="rank">Hạng</th><th role="columnheader" scope="col" class="name">Đơn vị</th>
<th role="columnheader" scope="col" class="total">Điểm</th><th role="columnheader" scope="col" class="class">Xếp loại</th>
${criteria.map(
  (criterion) =>
    html`<th role="columnheader" scope="col" class="cell"><span class="unseen">Tiêu chí </span>${criterion.number}<span class="wide">${criterion.name}</span></th>`,
)}</tr></thead>
<tbody role="rowgroup">${units.map((unit) => row(unit, unit.rank === null ? '–' : `${unit.rank}`))}</tbody>
<tfoot role="rowgroup">${row({ ...group, name: 'Cả khối' }, '')}</tfoot></table>`;
}

function row({ name, total, classification, cells }: EntityOverview, rank: string): Markup {
  return html`<tr role="row"${total === null ? html` class="unassessed"` : null}><td role="cell" class="rank">${rank}</td><th role="rowheader" scope="row" class="name">${name}</th>
<td role="cell" class="total">${total?.text ?? '–'}</td><td role="cell" class="class">${classification}</td>${cells.map(cell)}</tr>`;
}

function cell({ points, share }: HeatCell): Markup {
  return points === null || share === null
    ? html`<td role="cell" class="cell none">–</td>`
    : html`<td role="cell" class="cell heat${heatStep(share)}">${points.text}</td>`;
}
