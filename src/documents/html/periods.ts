// The periods side by side: each group's line, each unit's totals, and what changed by criterion since the period before.
import type { Change } from '#report/comparison/change';
import type { Comparison, EntityComparison, GroupComparison } from '#report/comparison/comparison';
import type { Overview } from '#report/overview/overview';
import { lineChart, lineKey, sparkline } from './line-chart.ts';
import { html, type Markup } from './markup.ts';

export function periods(overview: Overview): Markup | null {
  const { comparison } = overview;
  if (comparison === null || comparison.periods.length < 2) return null;
  return html`<section aria-labelledby="cac-ky"><h2 id="cac-ky">Qua các kỳ</h2>
<figure>${lineChart(overview, comparison.periods, comparison.groups)}${lineKey(comparison.groups)}</figure>
<h3>Tổng điểm từng kỳ</h3>
${comparison.groups.map((group) => totalsTable(group, comparison))}
<h3>Thay đổi từng tiêu chí, ${comparison.periods.at(-2) ?? ''} → ${comparison.periods.at(-1) ?? ''}</h3>
${comparison.groups.map((group) => changesTable(group, comparison))}</section>`;
}

function totalsTable(group: GroupComparison, { periods }: Comparison): Markup {
  return scrolling(
    group.name,
    html`<table class="periods"><caption class="unseen">${group.name}: tổng điểm từng kỳ</caption>
<thead><tr><th scope="col" class="name">Đơn vị</th>${periods.map((period) => html`<th scope="col">${period}</th>`)}<th scope="col">Thay đổi</th><th scope="col" class="trend"><span class="unseen">Đường điểm</span></th><th scope="col" class="class">Xếp loại</th></tr></thead>
<tbody>${group.units.map((unit) => totalsRow(unit, unit.name))}</tbody><tfoot>${totalsRow(group, 'Cả khối')}</tfoot></table>`,
  );
}

function totalsRow(entity: EntityComparison, name: string): Markup {
  const last = entity.changes.at(-1);
  const latest = entity.ofPeriods.at(-1);
  return html`<tr><th scope="row" class="name">${name}${presenceMark(entity)}</th>${entity.ofPeriods.map(
    (figures) => html`<td>${figures?.total?.text ?? '–'}</td>`,
  )}${changeCell(last?.total ?? null)}<td class="trend">${sparkline(entity)}</td><td class="class">${last?.classification ?? latest?.classification ?? ''}</td></tr>`;
}

function changesTable(group: GroupComparison, { criteria }: Comparison): Markup {
  return scrolling(
    group.name,
    html`<table class="periods changes"><caption class="unseen">${group.name}: thay đổi từng tiêu chí</caption>
<thead><tr><th scope="col" class="name">Đơn vị</th>${criteria.map(
      ({ number, name }) =>
        html`<th scope="col"><span class="unseen">Tiêu chí </span>${number}<span class="wide">${name}</span></th>`,
    )}</tr></thead>
<tbody>${group.units.map((unit) => changesRow(unit, unit.name))}</tbody><tfoot>${changesRow(group, 'Cả khối')}</tfoot></table>`,
  );
}

function changesRow(entity: EntityComparison, name: string): Markup {
  return html`<tr><th scope="row" class="name">${name}${presenceMark(entity)}</th>${(
    entity.changes.at(-1)?.criteria ?? []
  ).map(changeCell)}</tr>`;
}

function changeCell(change: Change | null): Markup {
  if (change === null) return html`<td class="none">–</td>`;
  return html`<td class="change ${change.direction}">${change.text}</td>`;
}

function presenceMark({ presence }: EntityComparison): Markup | null {
  if (presence === 'kept') return null;
  const marks = { new: 'mới', returned: 'có lại', vanished: 'không còn' };
  return html` <span class="presence">${marks[presence]}</span>`;
}

/** Wider than a phone: it scrolls by itself, also from the keyboard. */
function scrolling(name: string, table: Markup): Markup {
  return html`<h4>${name}</h4><div class="scrolling" role="group" aria-label="Bảng ${name}" tabindex="0">${table}</div>`;
}
