// The workbook beside that of the period before: slips that only show there, and what changed.
import { endingsRead } from '#app/file-kinds';
import type { OpenWorkbook } from '#app/open/open-workbook';
import { html, type Markup } from '#documents/html/markup';
import type { Comparison, EntityComparison } from '#report/comparison/comparison';
import { detailTexts } from './detail-texts.ts';
import { fileField } from './file-field.ts';
import { findingsBySheet } from './findings.ts';
import { postButton } from './post-button.ts';
import { scrolling } from './scrolling.ts';
import { type Site, saying } from './site.ts';
import { texts } from './texts.ts';

export function previous(site: Site, workbook: OpenWorkbook): Markup | null {
  const say = saying(site);
  const { review, previous: before } = workbook.state();
  if (review === null || review.isReport || review.period === null || review.units === 0) return null;
  const beside = review.beside;
  return html`<section id="beside" aria-labelledby="beside-title"><h2 id="beside-title">${say(detailTexts.previous)}</h2>
<p class="explain">${say(detailTexts.previousLead)}</p>
${before === null ? null : html`<p>${say(detailTexts.comparedWith)} <b class="file">${before.name}</b></p>`}
${
  beside === null
    ? null
    : html`${findingsBySheet(site, [...beside.faults, ...beside.findings])}${
        beside.faults.length + beside.findings.length > 0
          ? null
          : html`<p class="good">${say(detailTexts.nothingBeside)}</p>`
      }${beside.comparison === null ? null : tables(site, beside.comparison)}`
}
${openOnes(site, workbook)}
<form class="new" data-beside="${site.base}/workbooks/${workbook.id}/previous">${fileField(site, {
    id: 'before',
    label: say(detailTexts.previousFile),
    accept: endingsRead('workbook'),
    isRequired: true,
  })}<p><button type="submit" id="beside-run">${say(detailTexts.previousRun)}</button></p><div class="faults" role="alert"></div></form></section>`;
}

/** Workbooks that are open in the page already need not be looked for again. */
function openOnes(site: Site, { id: own }: OpenWorkbook): Markup | null {
  const others = site.session.workbooks().filter(({ id, state }) => {
    const { review } = state();
    return id !== own && review !== null && !review.isReport && review.units > 0;
  });
  if (others.length === 0) return null;
  return html`<p class="buttons">${others.map(({ id, name }) =>
    postButton({
      id: `beside-${id}`,
      to: `${site.base}/workbooks/${own}/previous?open=${id}`,
      label: `${saying(site)(detailTexts.compareWith)} ${name}`,
    }),
  )}</p>`;
}

function tables(site: Site, { groups, periods }: Comparison): readonly Markup[] {
  const say = saying(site);
  return groups.map((group) =>
    scrolling(
      group.name,
      html`<table class="scores"><caption>${group.name}</caption><thead><tr><th scope="col" class="name">${say(texts.unit)}</th>${periods.map(
        (period) => html`<th scope="col">${period}</th>`,
      )}<th scope="col">${say(detailTexts.change)}</th><th scope="col">${say(detailTexts.receivedChange)}</th><th scope="col" class="class">${say(texts.classification)}</th></tr></thead><tbody>${group.units.map(
        (unit) => row(site, unit, unit.name),
      )}</tbody><tfoot>${row(site, group, say(texts.wholeGroup))}</tfoot></table>`,
    ),
  );
}

function row(site: Site, { ofPeriods, changes, presence }: EntityComparison, name: string): Markup {
  const last = changes.at(-1);
  const mark =
    presence === 'kept' ? null : html` <span class="presence">${saying(site)(detailTexts[presence])}</span>`;
  return html`<tr><th scope="row" class="name">${name}${mark}</th>${ofPeriods.map(
    (one) => html`<td>${one?.total?.text ?? '–'}</td>`,
  )}${[last?.total, last?.received].map((change) =>
    change == null
      ? html`<td class="none">–</td>`
      : html`<td class="change ${change.direction}">${change.text}</td>`,
  )}<td class="class">${last?.classification ?? ofPeriods.at(-1)?.classification ?? ''}</td></tr>`;
}
