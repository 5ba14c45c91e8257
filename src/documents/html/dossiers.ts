// How each unit's dossiers were resolved: a bar of full width, and the counts it is drawn from.
import type { EntityOverview, GroupOverview, Overview } from '#report/overview/overview';
import type { ResolvedShare } from '#report/resolution';
import { html, type Markup } from './markup.ts';
import { resolutionBar } from './resolution-bar.ts';

export function dossiers({ groups }: Overview): Markup {
  return html`<section aria-labelledby="ho-so"><h2 id="ho-so">Hồ sơ được giải quyết thế nào</h2>
<ul class="legend keys" aria-label="Chú giải"><li><i class="key early" aria-hidden="true"></i>Trước hạn</li><li><i class="key onTime" aria-hidden="true"></i>Đúng hạn</li><li><i class="key late" aria-hidden="true"></i>Quá hạn</li></ul>
${groups.map(dossierTable)}</section>`;
}

function dossierTable({ name, units, ...group }: GroupOverview): Markup {
  return html`<table class="dossiers" role="table"><caption>${name}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="name">Đơn vị</th><th role="columnheader" scope="col" class="bar-cell"><span class="unseen">Biểu đồ</span></th>
<th role="columnheader" scope="col">Trước hạn</th><th role="columnheader" scope="col">Đúng hạn</th><th role="columnheader" scope="col">Quá hạn</th><th role="columnheader" scope="col">Giải quyết</th></tr></thead>
<tbody role="rowgroup">${units.map(row)}</tbody>
<tfoot role="rowgroup">${row({ ...group, name: 'Cả khối' })}</tfoot></table>`;
}

function row({ name, resolution }: EntityOverview): Markup {
  const { early, onTime, late, resolved } = resolution;
  return html`<tr role="row"><th role="rowheader" scope="row" class="name">${name}</th><td role="cell" class="bar-cell">${resolutionBar(resolution) ?? html`<span class="none">không phát sinh</span>`}</td>
${share(early)}${share(onTime)}${share(late, 'overdue')}<td role="cell">${resolved.text}</td></tr>`;
}

function share({ count, percent }: ResolvedShare, name = ''): Markup {
  return count.text === '0'
    ? html`<td role="cell" class="none">0</td>`
    : html`<td role="cell" class="${name}">${count.text}<span class="part">${percent ?? ''}</span></td>`;
}
