// The sheets that units fill in themselves: made for them, and put into the workbook when they come back.
import { endingsFound, endingsRead } from '#app/file-kinds';
import type { OpenWorkbook } from '#app/open/open-workbook';
import { html, type Markup } from '#documents/html/markup';
import { madeRow } from './documents.ts';
import { fileField } from './file-field.ts';
import { sendForm } from './send-form.ts';
import { type Site, saying } from './site.ts';
import { sourceTexts } from './source-texts.ts';
import { statusOf } from './status.ts';

/** Null where there are no units to send a sheet to. */
export function unitSheets(site: Site, workbook: OpenWorkbook): Markup | null {
  const say = saying(site);
  const { review, documents } = workbook.state();
  if (review === null || review.isReport || review.units === 0 || review.period === null) return null;
  const to = `${site.base}/workbooks/${workbook.id}`;
  const made = documents.filter(({ action }) => action === 'sheets');
  const title = html`<h2 id="unit-sheets-title">${say(sourceTexts.unitSheets)}</h2>`;
  const parts = html`<div class="card"><h3>${say(sourceTexts.distribute)}</h3><p class="explain">${say(sourceTexts.distributeLead)}</p>${sendForm(
    {
      id: 'distribute',
      to: `${to}/sheets`,
      fields: [
        fileField(site, {
          id: 'previous',
          label: say(sourceTexts.previous),
          accept: endingsRead('workbook'),
          note: say(sourceTexts.previousNote),
        }),
      ],
      submit: say(sourceTexts.makeSheets),
      busy: say(sourceTexts.sheetsBusy),
    },
  )}${made.length === 0 ? null : html`<p>${say(sourceTexts.sheetsMade)}</p>${made.map((one) => madeRow(site, workbook, one))}`}</div>
<div class="card"><h3>${say(sourceTexts.collect)}</h3><p class="explain">${say(sourceTexts.collectLead)}</p>${sendForm(
    {
      id: 'collect',
      to: `${to}/collect`,
      fields: [
        fileField(site, {
          id: 'sheets',
          label: say(sourceTexts.sheets),
          accept: endingsRead('filled'),
          note: say(sourceTexts.sheetsNote),
          inFolders: endingsFound('filled'),
          isMany: true,
        }),
        fileField(site, {
          id: 'sheets-folder',
          name: 'sheets',
          label: say(sourceTexts.sheetsFolder),
          accept: '',
          inFolders: endingsFound('filled'),
          note: say(sourceTexts.sheetsFolderNote),
          isFolder: true,
        }),
      ],
      submit: say(sourceTexts.makeCollection),
      busy: say(sourceTexts.collectBusy),
      drops: 'form',
    },
  )}</div>`;
  // With all figures in and none wrong this part is folded away.
  const isLast = statusOf(workbook.state()) === 'clean';
  return html`<section id="unit-sheets" aria-labelledby="unit-sheets-title">${
    isLast ? html`<details><summary>${title}</summary>${parts}</details>` : html`${title}${parts}`
  }</section>`;
}
