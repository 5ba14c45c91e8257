// The form that makes a new workbook, empty or carried over.
import { endingsRead } from '#app/file-kinds';
import { stemOfPeriod } from '#app/open/free-name';
import { html, type Markup } from '#documents/html/markup';
import { fileField } from './file-field.ts';
import { newWorkbookTexts } from './new-workbook-texts.ts';
import { type Site, saying } from './site.ts';
import { texts } from './texts.ts';

export interface NewWorkbookForm {
  /** Filled in already; a person may change it. */
  readonly period: string;
  /** The workbook that it is carried over from; where missing, a file can be chosen. */
  readonly of?: string;
}

/** "Quý II/2022" → "so-lieu-quy-2-2022.xlsx" is done by the script as long as nobody has typed a name. */
export function newWorkbookForm(site: Site, { period, of }: NewWorkbookForm): Markup {
  const say = saying(site);
  const { base, session } = site;
  return html`<form class="new" data-new="${base}/new${of === undefined ? '' : `?of=${of}`}" data-either="${say(newWorkbookTexts.lastOrUnits)}">
<p class="field"><label for="period">${say(texts.period)}</label><input id="period" name="period" value="${period}" required autocomplete="off" aria-describedby="period-note"><span class="faint" id="period-note">${say(texts.periodNote)}</span></p>
${
  of === undefined
    ? fileField(site, {
        id: 'last-file',
        label: say(newWorkbookTexts.lastFile),
        accept: endingsRead('workbook', 'filled'),
        note: say(newWorkbookTexts.lastNote),
      })
    : null
}
<p class="field"><label for="name">${say(newWorkbookTexts.fileName)}</label><input id="name" name="name" value="${stemOfPeriod(period)}.xlsx" data-suggested required autocomplete="off" aria-describedby="name-note"><span class="faint" id="name-note">${say(texts.savedIn)} <span class="path">${session.folder}</span></span></p>
${
  of === undefined
    ? html`<p class="field whole"><label for="units">${say(newWorkbookTexts.unitNames)}</label><textarea id="units" name="units" rows="4" autocomplete="off" aria-describedby="units-note"></textarea><span class="faint" id="units-note">${say(newWorkbookTexts.unitNamesNote)}</span></p>`
    : null
}
<p><button type="submit" class="main" id="make-new">${say(newWorkbookTexts.makeNew)}</button></p>
<div class="faults" role="alert"></div></form>`;
}
