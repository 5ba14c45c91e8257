// The head of a workbook's page: which file it is, how it stands, and what to do next.

import type { Action } from '#app/open/action';
import type { OpenWorkbook, WorkbookState } from '#app/open/open-workbook';
import { countText } from '#diagnostics/count-text';
import { inOneLineOnPage } from '#diagnostics/describe';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { countsNotEntered } from '#diagnostics/scoring/scoring';
import { noUnits } from '#diagnostics/workbook/sheet';
import { html, type Markup } from '#documents/html/markup';
import type { Text } from '#language/language';
import { postButton } from './post-button.ts';
import { clock, type Site, saying } from './site.ts';
import { sourceTexts } from './source-texts.ts';
import { texts } from './texts.ts';

export type WorkbookStatus = 'unread' | 'unreadable' | 'faulty' | 'empty' | 'report' | 'clean';

export function statusOf({ review, failure, reading }: WorkbookState): WorkbookStatus {
  if (reading === 0) return 'unread';
  if (review === null || failure !== null) return 'unreadable';
  if (review.isReport && review.ending !== 'file-failed') return 'report';
  const isFound = (code: string) => review.diagnostics.some((one) => one.code === code);
  // As `init` makes it, and with the names of the units carried over.
  if (isFound(noUnits.code) || (review.ending === 'done' && isFound(countsNotEntered.code))) return 'empty';
  return review.ending === 'done' ? 'clean' : 'faulty';
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

export function statusSection(site: Site, workbook: OpenWorkbook): Markup {
  const state = workbook.state();
  const status = statusOf(state);
  const say = saying(site);
  const { title, lead } = heading(workbook, status);
  const found = state.review?.diagnostics ?? [];
  const isFaulty = status === 'faulty';
  const errors = countText(found.filter(isError), site.language);
  const counts = countText(isFaulty ? found.filter((one) => !isError(one)) : found, site.language);
  return html`<section id="status" class="status ${status}" aria-labelledby="status-title">
<h2 id="status-title">${isFaulty ? `${errors} ` : null}${say(title)}${counts === '' || status === 'empty' ? null : html`<span class="count">${counts}</span>`}</h2>
<p>${say(lead)}</p>
${state.failure === null ? null : html`<p class="message">${inOneLineOnPage(state.failure, site.language)}</p>`}
<div class="actions">${actions(site, workbook, status)}</div>
${state.busy === null ? follows(site, workbook) : progress(site, state.busy.action)}</section>`;
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

function heading(
  { origin, state }: OpenWorkbook,
  status: WorkbookStatus,
): { readonly title: Text; readonly lead: Text } {
  switch (status) {
    case 'unread':
      return { title: texts.reading, lead: { vi: '', en: '' } };
    case 'unreadable':
      return { title: texts.cannotRead, lead: { vi: '', en: '' } };
    case 'faulty':
      return { title: texts.errorsTitle, lead: origin === 'path' ? texts.errorsLead : texts.errorsLeadCopy };
    case 'empty':
      return {
        title: texts.emptyTitle,
        lead: (state().review?.units ?? 0) > 0 ? texts.emptyLeadWithUnits : texts.emptyLead,
      };
    case 'report':
      return { title: texts.reportTitle, lead: texts.reportLead };
    case 'clean': {
      const isSpotless = state().review?.diagnostics.length === 0;
      return { title: texts.cleanTitle, lead: isSpotless ? texts.cleanOfAll : texts.cleanLead };
    }
  }
}

function actions(site: Site, { id, origin, state }: OpenWorkbook, status: WorkbookStatus): readonly Markup[] {
  const say = saying(site);
  const to = `${site.base}/workbooks/${id}`;
  const found: readonly Diagnostic[] = state().review?.diagnostics ?? [];
  const isMain = status === 'faulty' || status === 'empty';
  return [
    ...(status === 'clean'
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
    ...(found.some(({ place }) => place !== undefined) && status !== 'report' && status !== 'empty'
      ? [
          postButton({
            id: 'mark',
            to: `${to}/marked-copy`,
            label: say(status === 'faulty' ? texts.markedCopy : texts.markedForReading),
            kind: status === 'faulty' && origin === 'copy' ? 'main' : 'plain',
          }),
        ]
      : []),
    ...(status === 'empty' && (state().review?.units ?? 0) > 0
      ? [
          html`<a class="button" id="count-into" href="${site.base}/count?into=${id}" data-go>${say(sourceTexts.countTitle)}</a>`,
        ]
      : []),
    ...(status === 'unreadable'
      ? [postButton({ id: 'read', to: `${to}/read`, label: say(texts.readAgain) })]
      : []),
  ];
}

const busyWords: Readonly<Record<Action, Text>> = {
  reading: texts.reading,
  documents: texts.documentsBusy,
  'marked-copy': texts.markedBusy,
  audit: texts.auditBusy,
  sheets: sourceTexts.sheetsBusy,
};

/** In the place of the line on following, so that nothing jumps. */
function progress(site: Site, action: Action): Markup {
  const words = saying(site)(busyWords[action]);
  return html`<p class="progress"><progress aria-label="${words}"></progress> ${words}</p>`;
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
