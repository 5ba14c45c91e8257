// Recomputed index → one HTML page that needs nothing else, in the look of the report's page.
import { isDifference } from '#diagnostics/describe';
import type { Diagnostic } from '#diagnostics/diagnostic';
import type {
  BothViews,
  IndexReport,
  IndexReportGroup,
  IndexReportLevel,
  IndexReportUnit,
} from '#report/index/index-report';
import type { PrintedNumber } from '#report/printed';
import { findings } from './findings.ts';
import { html, type Markup } from './markup.ts';
import { pageFrame } from './page-frame.ts';
import { heatStep } from './palette.ts';
import { publishedFigures } from './published.ts';

/** UTF-8. */
export function renderIndexPage(report: IndexReport, diagnostics: readonly Diagnostic[]): Uint8Array {
  const differs = diagnostics.some(isDifference);
  const links: readonly (readonly [string, string])[] = [
    ...(report.remarks.length === 0 ? [] : [['mat-nhieu', 'Mất nhiều vì ít việc'] as const]),
    ['xep-hang', 'Xếp hạng'],
    ...(report.views === null ? [] : [['hai-cach', 'Hai cách nhìn'] as const]),
    ['mat-diem', 'Từng đơn vị'],
    ...(differs ? [['cong-bo', 'Điểm cổng in'] as const] : []),
    ['luu-y', 'Cần xem lại'],
  ];
  const body = html`<header class="masthead">
<p class="kicker">${report.authority}</p>
<h1>Chỉ số phục vụ người dân, doanh nghiệp: kết quả tính lại</h1>
<p class="period">${report.period}</p>
<p class="lead">${report.disclaimer[0] ?? ''}</p>
</header>
<nav aria-label="Mục lục"><ul>${links.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
<main id="noi-dung" tabindex="-1">
${remarks(report)}
${ranking(report)}
${report.views === null ? null : views(report.views)}
${units(report)}
${publishedFigures(diagnostics)}
${findings(diagnostics.filter((one) => !isDifference(one)))}
</main>
<footer><p>Tính lại theo: ${report.ruleSet}.</p>
${report.disclaimer.slice(1).map((text) => html`<p>${text}</p>`)}
<p>Trang này đầy đủ trong một tệp, mở được khi không có mạng.</p></footer>`;
  return new TextEncoder().encode(pageFrame(`Chỉ số tính lại – ${report.period}`, body, ownStyle).markup);
}

/** Plain tables, and rankings of as many groups as there are: on a phone they scroll. */
const ownStyle = `
.plain th{text-align:left;font-weight:400}.plain thead th,.plain caption{font-weight:700}.plain thead th:not(:first-child){text-align:right}
.plain td{white-space:nowrap}.plain .sum th{font-weight:700}.plain thead{position:static}
details{margin:.4rem 0;border-bottom:1px solid var(--rule)}summary{padding:.4rem 0;cursor:pointer}
@media screen and (max-width:44rem){
.ranking,.plain{font-size:.8125rem}
.ranking tr{grid-template-columns:3.4rem repeat(6,minmax(0,1fr))}
.ranking .name{grid-column:2/span 3}.ranking .class{grid-column:7;text-align:right}.ranking .total{grid-column:5/span 2}
.ranking .cell:nth-child(5){grid-column:2}
.plain td{white-space:normal}
}
`;

function remarks({ remarks: lines }: IndexReport): Markup | null {
  if (lines.length === 0) return null;
  return html`<section aria-labelledby="mat-nhieu"><h2 id="mat-nhieu">Mất nhiều điểm vì ít việc</h2>
<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></section>`;
}

function ranking(report: IndexReport): Markup {
  return html`<section aria-labelledby="xep-hang"><h2 id="xep-hang">Xếp hạng trong từng cấp</h2>
<p class="explain">Hạng xếp giữa các đơn vị cùng cấp đo được cùng những mục. Ô càng đậm, nhóm càng mất nhiều điểm; – là chưa đo, không phải 0.</p>
${report.levels.map((level) => rankTable(level, report))}</section>`;
}

function rankTable({ name, rows }: IndexReportLevel, { groups }: IndexReport): Markup {
  return html`<table class="ranking" role="table"><caption>${name}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="rank">Hạng</th><th role="columnheader" scope="col" class="name">Đơn vị</th><th role="columnheader" scope="col" class="total">Điểm</th><th role="columnheader" scope="col" class="class">Trên</th>
${groups.map(({ short, max }) => html`<th role="columnheader" scope="col" class="cell">${short}<span class="wide">tối đa ${max.text}</span></th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map(
    ({ rank, name: unit, total, of, points, shares }) =>
      html`<tr role="row"><td role="cell" class="rank">${rank}</td><th role="rowheader" scope="row" class="name">${unit}</th><td role="cell" class="total">${total?.text ?? '–'}</td><td role="cell" class="class">${of?.text ?? '–'}</td>${points.map(
        (one, at) => pointsCell(one, shares[at] ?? null),
      )}</tr>`,
  )}</tbody></table>`;
}

function pointsCell(points: PrintedNumber | null, share: number | null): Markup {
  if (points === null || share === null) return html`<td role="cell" class="cell none">–</td>`;
  return html`<td role="cell" class="cell heat${heatStep(share)}">${points.text}</td>`;
}

function views({ rows, reasons }: BothViews): Markup {
  return html`<section aria-labelledby="hai-cach"><h2 id="hai-cach">Hai cách nhìn cùng một kỳ</h2>
<table class="plain"><thead><tr><th scope="col">Đơn vị</th><th scope="col">Điểm theo biểu</th><th scope="col">Xếp loại theo biểu</th><th scope="col">Chỉ số tính lại</th></tr></thead>
<tbody>${rows.map(
    ({ name, byLevels, classification, byIndex }) =>
      html`<tr><th scope="row">${name}</th><td>${byLevels}</td><td>${classification}</td><td>${byIndex}</td></tr>`,
  )}</tbody></table>
<h3>Vì sao khác nhau</h3><ul>${reasons.map((reason) => html`<li>${reason}</li>`)}</ul></section>`;
}

function units(report: IndexReport): Markup {
  return html`<section aria-labelledby="mat-diem"><h2 id="mat-diem">Từng đơn vị: điều gì mất điểm, làm gì thì được điểm</h2>
<p class="explain">${report.disclaimer.at(-1) ?? ''}</p>
${report.units.map((unit, at) => unitDetails(unit, at === 0 && report.units.length < 4))}</section>`;
}

function unitDetails(
  { name, level, summary, groups, gains, notes }: IndexReportUnit,
  isOpen: boolean,
): Markup {
  return html`<details${isOpen ? html` open` : null}><summary><span class="unit-name">${name}</span> <span class="lost">${level}</span></summary>
<p>${summary}</p>
${
  gains.length === 0
    ? html`<p>Không mục nào đo được còn mất điểm có thể gỡ.</p>`
    : html`<table class="plain"><caption>Điểm đang mất, rẻ nhất trước</caption><thead><tr><th scope="col">Đang mất điểm vì</th><th scope="col">Mục</th><th scope="col">Cần thêm</th><th scope="col">Mỗi việc được</th><th scope="col">Đang mất</th></tr></thead>
<tbody>${gains.map(
        ({ what, codes, needed, worth, lost }) =>
          html`<tr><th scope="row">${what}</th><td>${codes}</td><td>${needed.text}</td><td>${worth.text}</td><td><b>${lost.text}</b></td></tr>`,
      )}</tbody></table>`
}
${notes.map((note) => html`<p>${note}</p>`)}
<table class="plain"><caption>Điểm từng mục</caption><thead><tr><th scope="col">Nội dung</th><th scope="col">Số đếm</th><th scope="col">Tối đa</th><th scope="col">Điểm</th><th scope="col">Mất</th><th scope="col">Cổng in</th></tr></thead>
<tbody>${groups.map(groupRows)}</tbody></table></details>`;
}

function groupRows({ title, max, points, lost, portal, parts }: IndexReportGroup): Markup {
  return html`<tr class="sum"><th scope="row">${title}</th><td></td><td>${max.text}</td><td><b>${points?.text ?? '–'}</b></td><td>${lost?.text ?? '–'}</td><td>${portal?.text ?? ''}</td></tr>${parts.map(
    (part) =>
      html`<tr><th scope="row">${part.code}. ${part.wording}</th><td>${part.counts}</td><td>${part.max.text}</td><td>${part.points?.text ?? '–'}</td><td>${part.lost?.text ?? '–'}</td><td></td></tr>`,
  )}`;
}
