// The points each entity lost by criterion, biggest first, in words.
import { scaleLinear } from 'd3-scale';
import type { EntityOverview, GroupOverview, Loss, Overview } from '#report/overview/overview';
import { percent } from './charts.ts';
import { html, type Markup } from './markup.ts';

export function losses({ groups }: Overview): Markup {
  return html`<section aria-labelledby="mat-diem"><h2 id="mat-diem">Điều gì kéo điểm xuống</h2>
<p class="explain">Điểm mất là điểm tối đa trừ điểm đạt được, tiêu chí mất nhiều nhất đứng trước.</p>
${groups.map(groupLosses)}</section>`;
}

function groupLosses(group: GroupOverview): Markup {
  const assessed = group.units.filter(({ lost }) => lost !== null);
  const max = Math.max(0, ...assessed.map(({ lost }) => Number(lost?.decimal ?? 0)));
  const full = assessed.filter(({ losses }) => losses.length === 0).map(({ name }) => name);
  const short = assessed
    .filter(({ losses }) => losses.length > 0)
    .sort((a, b) => Number(b.lost?.decimal ?? 0) - Number(a.lost?.decimal ?? 0));
  return html`<article class="losses"><h3>${group.name}</h3>
${group.lost === null ? null : groupBars(group)}
${full.length === 0 ? null : html`<p class="full">Đạt điểm tối đa: ${full.join(', ')}.</p>`}
<div class="unit-losses">${short.map((unit) => unitLosses(unit, max))}</div></article>`;
}

/** The whole group's own losses, as bars with their words. */
function groupBars({ losses, lost }: GroupOverview): Markup {
  const max = Math.max(...losses.map(({ points }) => Number(points.decimal)), 0);
  if (losses.length === 0) return html`<p>Cả khối đạt điểm tối đa.</p>`;
  return html`<p>Cả khối mất <strong>${lost?.text ?? ''} điểm</strong>:</p><ol class="loss-bars">${losses.map(
    (loss) =>
      html`<li><span class="loss-name">${loss.criterion.number}. ${loss.criterion.name}</span>${lossBar(loss, max)}<b>${loss.points.text}</b>${reason(loss)}</li>`,
  )}</ol>`;
}

function unitLosses({ name, lost, losses }: EntityOverview, max: number): Markup {
  return html`<details><summary><span class="unit-name">${name}</span> <span class="lost">mất ${lost?.text ?? ''}</span>${bar(Number(lost?.decimal ?? 0), max)}</summary>
<ol>${losses.map(
    (loss) =>
      html`<li><b>${loss.points.text}</b> ${loss.criterion.number}. ${loss.criterion.name}${reason(loss)}</li>`,
  )}</ol></details>`;
}

function reason({ reason }: Loss): Markup | null {
  return reason === '' ? null : html` <span class="reason">${reason}</span>`;
}

function lossBar({ points }: Loss, max: number): Markup {
  return bar(Number(points.decimal), max);
}

function bar(value: number, max: number): Markup {
  const width = scaleLinear().domain([0, max]).range([0, 100]);
  return html`<svg class="loss-bar" width="100%" height="8" aria-hidden="true" focusable="false"><rect width="${percent(width(value))}" height="8" rx="1"/></svg>`;
}
