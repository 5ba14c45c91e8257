// The documents of a workbook: made, opened or downloaded; and what the last action wrote, or why it wrote nothing.

import type { MadeDocument } from '#app/open/made-document';
import type { OpenWorkbook } from '#app/open/open-workbook';
import { type ReportFormat, reportFormats } from '#app/report-formats';
import { describeOnPage } from '#diagnostics/describe';
import { html, type Markup } from '#documents/html/markup';
import { postButton } from './post-button.ts';
import { clock, type Site, saying } from './site.ts';
import { statusOf } from './status.ts';
import { texts } from './texts.ts';

/** Null where there is nothing to make and nothing made. */
export function documents(site: Site, workbook: OpenWorkbook): Markup | null {
  const state = workbook.state();
  const say = saying(site);
  const status = statusOf(state);
  const all = state.documents.filter(({ action }) => action !== 'sheets');
  if (all.length === 0 && status !== 'clean') return null;
  const isPath = workbook.origin === 'path';
  const ofFormat = reportFormats.map((format) => all.filter((made) => isOf(made, format)));
  const others = all.filter((made) => !ofFormat.flat().includes(made));
  return html`<section id="documents" aria-labelledby="documents-title"><h2 id="documents-title">${say(texts.documents)}</h2>
<p class="explain">${status === 'clean' ? say(isPath ? texts.documentsLeadPath : texts.documentsLeadCopy) : say(texts.notYetDocuments)}</p>
${status === 'clean' ? html`<ul class="documents">${reportFormats.map((format, index) => formatRow(site, workbook, format, ofFormat[index] ?? []))}</ul>` : oldDocuments(site, workbook, ofFormat.flat())}
${others.length === 0 ? null : html`<h3>${say(texts.otherFiles)}</h3><ul class="documents">${others.map((made) => html`<li>${madeRow(site, workbook, made)}</li>`)}</ul>`}
${isPath && all.length > 0 ? html`<p>${postButton({ id: 'open-folder', to: `${site.base}/workbooks/${workbook.id}/open-folder`, label: say(texts.openFolder) })}</p>` : null}</section>`;
}

function oldDocuments(site: Site, workbook: OpenWorkbook, made: readonly MadeDocument[]): Markup | null {
  if (made.length === 0) return null;
  return html`<ul class="documents">${made.map((one) => html`<li>${madeRow(site, workbook, one)}</li>`)}</ul>`;
}

function isOf({ name }: MadeDocument, format: ReportFormat): boolean {
  return name.endsWith(`-bao-cao.${format}`) || name.endsWith(`-chi-so-766.${format}`);
}

function formatRow(
  site: Site,
  workbook: OpenWorkbook,
  format: ReportFormat,
  made: readonly MadeDocument[],
): Markup {
  const say = saying(site);
  const isMissing = format === 'pdf' && !site.session.hasOffice;
  const button = postButton({
    id: `make-${format}`,
    to: `${site.base}/workbooks/${workbook.id}/documents?format=${format}`,
    label: say(made.length === 0 ? texts.make : texts.makeAgain),
    of: format.toUpperCase(),
  });
  return html`<li><div class="document-kind"><b>${say(texts[format])}</b>${isMissing ? html`<span class="faint">${say(texts.pdfNeedsOffice)}</span>` : button}</div>
${made.map((one) => madeRow(site, workbook, one))}</li>`;
}

export function madeRow(
  site: Site,
  workbook: OpenWorkbook,
  { key, name, madeAt, reading }: MadeDocument,
): Markup {
  const say = saying(site);
  const to = `${site.base}/workbooks/${workbook.id}/documents/${key}`;
  const isOld = reading < workbook.state().reading;
  return html`<div class="made"><span class="file">${name}</span> <span class="faint">${say(texts.madeAt)} ${clock(madeAt)}${
    isOld ? html` · <b class="old">${say(texts.isOld)}</b>` : null
  }</span> ${
    workbook.origin === 'path'
      ? postButton({
          id: `open-${key}`,
          to: `${to}/open`,
          label: say(texts.open),
          of: name,
          kind: isOld ? 'plain' : 'main',
        })
      : html`<a class="button${isOld ? '' : ' main'}" id="open-${key}" href="${to}" download="${name}">${say(texts.download)}<span class="unseen"> ${name}</span></a>`
  }</div>`;
}

/** Null where the last action went well, or there was none: what was written stands in the list. */
export function endedBadly(site: Site, workbook: OpenWorkbook): Markup | null {
  const { ended } = workbook.state();
  const faults = ended?.diagnostics.filter(({ severity }) => severity === 'error') ?? [];
  if (ended === null || faults.length === 0 || ended.action === 'audit') return null;
  const { language } = site;
  return html`<section id="ended" class="notice error" role="alert"><h2>${saying(site)(texts.notWritten)}</h2><ul>${faults.map(
    (fault) => {
      const { message, help } = describeOnPage(fault, language);
      return html`<li>${message} <span class="faint">${help}</span></li>`;
    },
  )}</ul></section>`;
}
