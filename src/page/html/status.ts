// The head of a workbook's page: which file it is, how it stands, and what to do next.

import type { Action, OpenWorkbook, WorkbookState } from '#app/open/open-workbook';
import { countText } from '#diagnostics/count-text';
import { inOneLine } from '#diagnostics/describe';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { countsNotEntered } from '#diagnostics/scoring/scoring';
import { html, type Markup } from '#documents/html/markup';
import type { Text } from '#language/language';
import { postButton } from './post-button.ts';
import { clock, type Site, saying } from './site.ts';
import { texts } from './texts.ts';

export type Standing = 'unread' | 'unreadable' | 'faulty' | 'empty' | 'report' | 'clean';

export function standingOf({ review, failure, reading }: WorkbookState): Standing {
  if (reading === 0) return 'unread';
  if (review === null || failure !== null) return 'unreadable';
  if (review.isReport && review.ending !== 'file-failed') return 'report';
  if (review.ending !== 'done') return 'faulty';
  return review.diagnostics.some(({ code }) => code === countsNotEntered.code) ? 'empty' : 'clean';
}

export function masthead(site: Site, workbook: OpenWorkbook): Markup {
  const say = saying(site);
  const { review } = workbook.state();
  const facts = [review?.period, review?.authority].filter((fact) => fact != null && fact !== '');
  return html`<section id="head" class="masthead"><h1>${workbook.name}</h1>
${facts.length === 0 ? null : html`<p class="period">${facts.join(' · ')}</p>`}
<p class="faint">${
    workbook.origin === 'path'
      ? html`${say(texts.inFolder)} <span class="path">${workbook.folder}</span>`
      : say(texts.copyOf)
  }</p></section>`;
}

export function status(site: Site, workbook: OpenWorkbook): Markup {
  const state = workbook.state();
  const standing = standingOf(state);
  const say = saying(site);
  const { title, lead } = heading(workbook, standing);
  const counts = state.review === null ? '' : countText(state.review.diagnostics, site.language);
  return html`<section id="status" class="status ${standing}" aria-labelledby="status-title">
<h2 id="status-title">${say(title)}${counts === '' || standing === 'empty' ? null : html`<span class="count">${counts}</span>`}</h2>
<p>${say(lead)}</p>
${state.failure === null ? null : html`<p class="message">${inOneLine(state.failure, site.language)}</p>`}
<div class="actions">${actions(site, workbook, standing)}</div>
${progress(site, state)}
${follows(site, workbook)}</section>`;
}

function heading(
  { origin, state }: OpenWorkbook,
  standing: Standing,
): { readonly title: Text; readonly lead: Text } {
  switch (standing) {
    case 'unread':
      return { title: texts.reading, lead: { vi: '', en: '' } };
    case 'unreadable':
      return { title: texts.cannotRead, lead: { vi: '', en: '' } };
    case 'faulty':
      return { title: texts.errorsTitle, lead: origin === 'path' ? texts.errorsLead : texts.errorsLeadCopy };
    case 'empty':
      return { title: texts.emptyTitle, lead: texts.emptyLead };
    case 'report':
      return { title: texts.reportTitle, lead: texts.reportLead };
    case 'clean': {
      const isSpotless = state().review?.diagnostics.length === 0;
      return { title: texts.cleanTitle, lead: isSpotless ? texts.cleanOfAll : texts.cleanLead };
    }
  }
}

function actions(site: Site, { id, origin, state }: OpenWorkbook, standing: Standing): readonly Markup[] {
  const say = saying(site);
  const to = `${site.base}/workbooks/${id}`;
  const found: readonly Diagnostic[] = state().review?.diagnostics ?? [];
  const isMain = standing === 'faulty' || standing === 'empty';
  return [
    ...(standing === 'clean'
      ? [
          postButton({
            id: 'make-report',
            to: `${to}/documents?format=docx,xlsx`,
            label: say(texts.makeReport),
            kind: 'main',
          }),
        ]
      : []),
    ...(origin === 'path'
      ? [
          postButton({
            id: 'open-workbook',
            to: `${to}/open`,
            label: say(texts.openInExcel),
            kind: isMain ? 'main' : 'plain',
          }),
        ]
      : []),
    ...(found.some(({ place }) => place !== undefined) && standing !== 'report' && standing !== 'empty'
      ? [
          postButton({
            id: 'mark',
            to: `${to}/marked-copy`,
            label: say(texts.markedCopy),
            kind: standing === 'faulty' && origin === 'copy' ? 'main' : 'plain',
          }),
        ]
      : []),
    ...(standing === 'unreadable'
      ? [postButton({ id: 'read', to: `${to}/read`, label: say(texts.readAgain) })]
      : []),
  ];
}

const busyWords: Readonly<Record<Action, Text>> = {
  reading: texts.reading,
  documents: texts.documentsBusy,
  'marked-copy': texts.markedBusy,
  audit: texts.auditBusy,
};

/** A line of its own that is there all the time, so that nothing jumps. */
function progress(site: Site, { busy }: WorkbookState): Markup {
  return busy === null
    ? html`<p class="progress"></p>`
    : html`<p class="progress"><progress aria-label="${saying(site)(busyWords[busy.action])}"></progress> ${saying(site)(busyWords[busy.action])}</p>`;
}

/** Of a copy the script knows whether the browser lets it follow the file. */
function follows(site: Site, { origin, state }: OpenWorkbook): Markup {
  const say = saying(site);
  const { readAt } = state();
  return html`<p class="follows"><span class="follows-yes"${origin === 'path' ? null : html` hidden`}><i class="dot" aria-hidden="true"></i>${say(
    texts.following,
  )}</span>${origin === 'path' ? null : html`<span class="follows-no">${say(texts.notFollowing)}</span>`} ${
    readAt === null ? null : html`<span class="faint">${say(texts.readAt)} ${clock(readAt)}.</span>`
  }</p>`;
}
