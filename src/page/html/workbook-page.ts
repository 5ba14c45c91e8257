// The page of one workbook: how it stands, what to fix, its scores, documents and report, and what comes next.

import type { OpenWorkbook } from '#app/open/open-workbook';
import { countText } from '#diagnostics/count-text';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { html, type Markup } from '#documents/html/markup';
import { upperFirst } from '#report/casing';
import { audit } from './audit.ts';
import { collected } from './collected.ts';
import { counted } from './counted.ts';
import { detailTexts } from './detail-texts.ts';
import { documents, endedBadly } from './documents.ts';
import { findingsBySheet } from './findings.ts';
import { newWorkbookForm } from './new-workbook-form.ts';
import { previous } from './previous.ts';
import { indexTables, scoreTables } from './scores.ts';
import { shell } from './shell.ts';
import { type Site, saying } from './site.ts';
import { masthead, statusOf, statusSection } from './status.ts';
import { texts } from './texts.ts';
import { unitSheets } from './unit-sheets.ts';

export function workbookPage(site: Site, workbook: OpenWorkbook): Markup {
  const { id, name, origin, state } = workbook;
  const { version } = state();
  const status = statusOf(state());
  const [isFaulty, isClean] = [status === 'faulty', status === 'clean'];
  const sections = [
    masthead(site, workbook),
    statusSection(site, workbook),
    endedBadly(site, workbook),
    gatheredPart(site, workbook),
    errors(site, workbook),
    ...(isFaulty ? [notes(site, workbook)] : []),
    ...(isClean ? [] : [unitSheets(site, workbook)]),
    documents(site, workbook),
    scores(site, workbook),
    ...(isFaulty ? [] : [notes(site, workbook)]),
    reports(site, workbook),
    ...(isClean ? [unitSheets(site, workbook)] : []),
    previous(site, workbook),
    audit(site, workbook),
    next(site, workbook),
  ];
  return shell(site, {
    title: `${name} – tthc-score`,
    sections: sections.filter((section) => section !== null),
    announced: announcement(site, workbook),
    workbook: { id, version, isCopy: origin === 'copy' },
  });
}

/** Where the counts came from, if the page gathered them. */
function gatheredPart(site: Site, { id, gathered }: OpenWorkbook): Markup | null {
  if (gathered === undefined) return null;
  return gathered.kind === 'count'
    ? counted(site, id, gathered)
    : collected(site, gathered.collection, gathered.diagnostics);
}

/** What is new in a sentence: how the workbook stands, and what has been written last. */
function announcement(site: Site, { name, state }: OpenWorkbook): string {
  const { review, ended } = state();
  const say = saying(site);
  const written = (ended?.written ?? []).map((made) => made.name);
  return [
    ...(review === null
      ? []
      : [`${name}: ${countText(review.diagnostics, site.language) || say(texts.noFindings)}`]),
    ...(written.length === 0 ? [] : [`${say(texts.written)}: ${written.join(', ')}`]),
  ].join('. ');
}

function errors(site: Site, { state }: OpenWorkbook): Markup | null {
  const found = (state().review?.diagnostics ?? []).filter(({ severity }) => severity === 'error');
  if (found.length === 0) return null;
  return html`<section id="errors" aria-labelledby="errors-title"><h2 id="errors-title">${upperFirst(countText(found, site.language))}</h2>${findingsBySheet(site, found)}</section>`;
}

/** Beside errors they can wait, and are folded away. */
function notes(site: Site, { state }: OpenWorkbook): Markup | null {
  const all: readonly Diagnostic[] = state().review?.diagnostics ?? [];
  const found = all.filter(({ severity }) => severity !== 'error');
  if (found.length === 0) return null;
  const say = saying(site);
  const isSecond = found.length < all.length;
  const list = findingsBySheet(site, found);
  return html`<section id="notes" aria-labelledby="notes-title">${
    isSecond
      ? html`<details><summary><h2 id="notes-title">${say(texts.warningsAndNotes)} <span class="count">${countText(found, site.language)}</span></h2></summary>${list}</details>`
      : html`<h2 id="notes-title">${say(texts.warningsAndNotes)} <span class="count">${countText(found, site.language)}</span></h2>${list}`
  }</section>`;
}

function scores(site: Site, { id, state }: OpenWorkbook): Markup | null {
  const { review } = state();
  const say = saying(site);
  if (review === null || statusOf(state()) === 'empty') return null;
  if (review.scores === null && review.index === null) return null;
  const explain = `${site.base}/workbooks/${id}/explain`;
  return html`<section id="scores" aria-labelledby="scores-title"><h2 id="scores-title">${say(texts.scores)}</h2><p class="explain">${say(detailTexts.explainHint)}</p>${
    review.scores === null ? null : scoreTables(site, review.scores, explain)
  }${review.index === null ? null : indexTables(site, review.index, explain)}</section>`;
}

function reports(site: Site, { id, state }: OpenWorkbook): Markup | null {
  const { reports, reading } = state();
  if (statusOf(state()) !== 'clean' || reports?.length === 0) return null;
  const say = saying(site);
  const title = html`<h2 id="report-title">${say(texts.reportInside)}</h2>`;
  if (reports === null)
    return html`<section id="report" aria-labelledby="report-title">${title}<p class="progress"><progress aria-label="${say(texts.drawing)}"></progress> ${say(texts.drawing)}</p></section>`;
  const at = (number: number) => `${site.base}/workbooks/${id}/reports/${reading}/${number}`;
  return html`<section id="report" aria-labelledby="report-title">${title}${reports.map(
    ({ name }, number) =>
      html`<p><a href="${at(number)}" target="_blank">${say(texts.ownTab)}: ${name}</a></p><iframe class="report" title="${name}" src="${at(number)}" sandbox="allow-same-origin" loading="lazy"></iframe>`,
  )}</section>`;
}

function next(site: Site, { id, state }: OpenWorkbook): Markup | null {
  const { review } = state();
  const status = statusOf(state());
  if (review === null || (status !== 'clean' && status !== 'report')) return null;
  const say = saying(site);
  const isReport = status === 'report';
  const period = (isReport ? review.period : review.nextPeriod) ?? '';
  return html`<section id="next" class="card" aria-labelledby="next-title"><h2 id="next-title">${say(isReport ? texts.ofReport : texts.next)}</h2><p class="explain">${say(isReport ? texts.ofReportLead : texts.nextLead)}</p>${newWorkbookForm(site, { period, of: id })}</section>`;
}
