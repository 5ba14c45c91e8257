// The top of the page: whose figures of which period, the figures that matter most, and the score of each group.
import type { GroupOverview, Overview } from '#report/overview/overview';
import type { ResolvedShare } from '#report/resolution';
import { html, type Markup } from './markup.ts';
import { resolutionBar } from './resolution-bar.ts';
import { describe, stripChart } from './strip-chart.ts';

export function masthead(overview: Overview): Markup {
  const { authority, title, period, span, lead } = overview;
  return html`<header class="masthead">
${authority === null ? null : html`<p class="kicker">${authority}</p>`}
<h1>${title}</h1>
<p class="period">${period}${span === null ? null : html`<span>${span}</span>`}</p>
<p class="lead">${lead}</p>
</header>`;
}

export function headlineFigures({ resolution }: Overview): Markup {
  const { received, resolved, pending, early, onTime, late } = resolution;
  return html`<section aria-labelledby="tong-quan"><h2 id="tong-quan">Tổng quan</h2>
<dl class="figures">
${figure('Tiếp nhận', received.text, 'hồ sơ')}
${figure('Đã giải quyết', resolved.text, `đang giải quyết ${pending.text}`)}
${shareFigure('Trước hạn', 'early', early)}
${shareFigure('Đúng hạn', 'onTime', onTime)}
${shareFigure('Quá hạn', 'late', late)}
</dl>
${resolutionBar(resolution)}</section>`;
}

export function groupScores(overview: Overview): Markup {
  return html`<section aria-labelledby="diem"><h2 id="diem">Điểm của các khối</h2>
<p class="explain">Mỗi chấm là một đơn vị; vạch đứng là điểm của cả khối, tính trên tổng hồ sơ của các đơn vị. Điểm tối đa ${overview.maximum.text}.</p>
${overview.groups.map((group, index) => groupScore(overview, group, `phan-bo-${index}`))}</section>`;
}

function groupScore(overview: Overview, group: GroupOverview, id: string): Markup {
  const { name, total, classification, units } = group;
  const score =
    total === null
      ? html`<p class="score">${classification}</p>`
      : html`<p class="score"><strong>${total.text}</strong> <span>/ ${overview.maximum.text} điểm</span> <b class="class">${classification}</b></p>`;
  const drawn = units.some((unit) => unit.total !== null);
  return html`<article class="group-score">
<h3>${name}</h3>
${score}
<figure>${drawn ? stripChart(overview, group, id) : null}<figcaption>${describe(group)}</figcaption></figure>
</article>`;
}

function figure(label: string, value: string, note: string): Markup {
  return html`<div><dt>${label}</dt><dd><strong>${value}</strong><span>${note}</span></dd></div>`;
}

function shareFigure(label: string, key: string, { percent, count }: ResolvedShare): Markup {
  return html`<div class="with-key"><dt><i class="key ${key}" aria-hidden="true"></i>${label}</dt><dd><strong>${percent ?? '–'}</strong><span>${count.text} hồ sơ</span></dd></div>`;
}
