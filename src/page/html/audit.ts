// Published figures beside the computed ones: those of the workbook itself, or of a report chosen here.

import { endingsRead } from '#app/file-kinds';
import type { OpenWorkbook } from '#app/open/open-workbook';
import { inOneLineOnPage } from '#diagnostics/describe';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { html, type Markup } from '#documents/html/markup';
import { publishedTable } from '#documents/html/published';
import { counted } from '#language/counted';
import { auditTable } from '#report/tables/audit-table';
import { fileField } from './file-field.ts';
import { postButton } from './post-button.ts';
import { type Site, saying } from './site.ts';
import { texts } from './texts.ts';

export function audit(site: Site, workbook: OpenWorkbook): Markup | null {
  const say = saying(site);
  const { review, ended, reading } = workbook.state();
  if (review === null || (review.publishedRows === 0 && review.ending !== 'done')) return null;
  const beside = ended?.action === 'audit' && ended.audit !== undefined ? ended : null;
  const { published, differences } = beside?.audit ?? {
    published: review.publishedRows,
    differences: review.differences,
  };
  const to = `${site.base}/workbooks/${workbook.id}/audit`;
  return html`<section id="audit" aria-labelledby="audit-title" data-reading="${reading}"><h2 id="audit-title">${say(texts.audit)}</h2>
<p class="explain">${say(texts.auditLead)}</p>
${published === 0 ? html`<p>${say(texts.noPublished)}</p>` : found(site, published, differences)}
${(beside?.diagnostics ?? []).map((one) => html`<p class="message">${inOneLineOnPage(one, site.language)}</p>`)}
${published === 0 ? null : html`<p>${postButton({ id: 'audit-write', to, label: say(texts.auditOwn) })}</p>`}
${
  review.isReport
    ? null
    : html`<form class="new" data-beside="${to}">${fileField(site, { id: 'audit-file', label: say(texts.auditFile), accept: endingsRead('workbook'), isRequired: true })}<p><button type="submit" id="audit-run">${say(texts.auditRun)}</button></p><div class="faults" role="alert"></div></form>`
}</section>`;
}

function found(site: Site, published: number, differences: readonly Diagnostic[]): Markup {
  const say = saying(site);
  if (differences.length === 0) {
    const text = {
      vi: `${published} dòng số đã công bố đều khớp với số tính lại.`,
      en: `Every published figure agrees with the computed one (${counted(published, 'row')}).`,
    };
    return html`<p class="good">${say(text)}</p>`;
  }
  const count = {
    vi: `${differences.length} con số đã công bố khác số tính lại.`,
    en: `Published figures that differ from the computed ones: ${differences.length}.`,
  };
  return html`<p class="bad">${say(count)}</p>${publishedTable(auditTable(differences, site.language), site.language)}`;
}
