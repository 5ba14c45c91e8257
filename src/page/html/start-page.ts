// The first page: drop a workbook, go back to one that is open, or make a new one.
import { endingsFound, endingsRead } from '#app/file-kinds';
import { isGivenList } from '#app/open/given-lists';
import { html, type Markup } from '#documents/html/markup';
import { newWorkbookForm } from './new-workbook-form.ts';
import { shell } from './shell.ts';
import { type Site, saying } from './site.ts';
import { sourceTexts } from './source-texts.ts';
import { texts } from './texts.ts';

export function startPage(site: Site): Markup {
  const say = saying(site);
  const { base, session } = site;
  const open = session.workbooks();
  return shell(site, {
    title: say(texts.startTitle),
    announced: '',
    sections: [
      html`<section id="start" class="masthead"><h1>${say(texts.startTitle)}</h1><p class="lead">${say(texts.startLead)}</p></section>`,
      html`<section id="give" aria-label="${say(texts.dropTitle)}"><form class="drop" data-give="${base}/workbooks">
<p class="drop-title" aria-hidden="true">${say(texts.dropTitle)}</p>
<label class="button main" for="workbook-file">${say(texts.choose)}</label>
<input class="unseen" type="file" id="workbook-file" accept="${endingsRead('workbook', 'filled', 'list')}" data-endings="${endingsFound('workbook')},${endingsFound('list')}">
<p class="faint">${say(texts.dropNote)}</p>
<div class="faults" role="alert"></div></form></section>`,
      ...(open.length === 0
        ? []
        : [
            html`<section id="open-now" aria-labelledby="open-now-title"><h2 id="open-now-title">${say(texts.openNow)}</h2><ul class="open-now">${open.map(
              (workbook) =>
                html`<li><a href="${base}/workbooks/${workbook.id}" data-go>${workbook.name}</a> <span class="faint">${isGivenList(workbook) ? say(sourceTexts.isList) : (workbook.state().review?.period ?? '')}</span></li>`,
            )}</ul></section>`,
          ]),
      html`<section id="new" class="card" aria-labelledby="new-title"><h2 id="new-title">${say(texts.newTitle)}</h2><p class="explain">${say(texts.newLead)}</p>
${newWorkbookForm(site, { period: currentQuarter(new Date()) })}</section>`,
      html`<section id="lists" class="card" aria-labelledby="lists-title"><h2 id="lists-title">${say(sourceTexts.countCardTitle)}</h2><p class="explain">${say(sourceTexts.countCardLead)}</p><p><a class="button" id="to-count" href="${base}/count" data-go>${say(sourceTexts.countTitle)}</a></p></section>`,
    ],
  });
}

/** "Quý IV/2026": a report is begun while its quarter ends. */
export function currentQuarter(today: Date): string {
  const roman = ['I', 'II', 'III', 'IV'][Math.floor(today.getMonth() / 3)] ?? 'I';
  return `Quý ${roman}/${today.getFullYear()}`;
}
