// Findings sheet by sheet, each with its cell, what is wrong and what to do: what a terminal says, the page says.

import { severityWords } from '#diagnostics/count-text';
import { describeOnPage } from '#diagnostics/describe';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { excerptOf } from '#diagnostics/excerpt';
import { listNameText } from '#diagnostics/list-name';
import { html, type Markup } from '#documents/html/markup';
import type { Text } from '#language/language';
import { type Site, saying } from './site.ts';
import { sourceTexts } from './source-texts.ts';
import { texts } from './texts.ts';

/** More alike than this on one sheet are shown by their first three, the others folded away. */
const alike = 5;
const shownOfMany = 3;

/** In the order given, those of one sheet together; `level` of the headings. */
export function findingsBySheet(
  site: Site,
  diagnostics: readonly Diagnostic[],
  whole: Text = texts.wholeWorkbook,
): readonly Markup[] {
  const say = saying(site);
  return [...bySheet(diagnostics)].map(
    ([sheet, found]) => html`<div class="sheet"><h3>${
      sheet === ''
        ? say(whole)
        : html`<span class="faint">${say(found[0]?.listRow === undefined ? texts.sheet : sourceTexts.file)}</span> ${sheet}`
    }</h3>
<ul class="findings">${shown(found).map(({ one, others }) => finding(site, one, others))}</ul></div>`,
  );
}

function bySheet(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const sheets = new Map<string, Diagnostic[]>();
  for (const each of diagnostics) {
    const { place, listRow } = each;
    const sheet = place?.sheet ?? (listRow === undefined ? '' : listNameText(listRow));
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), each]);
  }
  return sheets;
}

interface Shown {
  readonly one: Diagnostic;
  /** Of the same code, folded away after this one. */
  readonly others: readonly Diagnostic[];
}

function shown(found: readonly Diagnostic[]): readonly Shown[] {
  return found.flatMap((one) => {
    const same = found.filter(({ code }) => code === one.code);
    if (same.length <= alike) return [{ one, others: [] }];
    const position = same.indexOf(one);
    if (position >= shownOfMany) return [];
    return [{ one, others: position === shownOfMany - 1 ? same.slice(shownOfMany) : [] }];
  });
}

function finding(site: Site, one: Diagnostic, others: readonly Diagnostic[]): Markup {
  return html`<li class="finding ${one.severity}">${words(site, one)}</li>${
    others.length === 0
      ? null
      : html`<li class="more"><details><summary>${moreText(site, others)}</summary><ul class="findings">${others.map(
          (other) => html`<li class="finding ${other.severity}">${words(site, other)}</li>`,
        )}</ul></details></li>`
  }`;
}

function words(site: Site, one: Diagnostic): Markup {
  const { language } = site;
  const { severity, unit, code } = one;
  const where = whereOf(site, one);
  const { message, help } = describeOnPage(one, language);
  const excerpt = excerptOf(one, language);
  return html`<p class="where">${where === '' ? null : html`<b class="cell">${where}</b> `}<b class="severity">${
    severityWords[severity][language]
  }</b>${unit === undefined ? null : html` <span class="unit">${unit}</span>`}</p>
${excerpt === null ? null : html`<p class="excerpt">${excerpt}</p>`}<p class="message">${message}</p>
<p class="help">${help} <code>${code}</code></p>`;
}

/** "C5", "dòng 12". */
function whereOf({ language }: Site, { place, listRow }: Diagnostic): string {
  if (place?.cell !== undefined) return place.cell;
  const row = listRow?.row ?? null;
  return row === null ? '' : `${{ vi: 'dòng', en: 'row' }[language]} ${row}`;
}

function moreText(site: Site, others: readonly Diagnostic[]): string {
  const { language } = site;
  const cells = others.map((one) => whereOf(site, one) || (one.unit ?? '')).filter((name) => name !== '');
  const named = cells.slice(0, 8).join(', ') + (cells.length > 8 ? ', …' : '');
  return language === 'vi'
    ? `và ${others.length} chỗ tương tự: ${named}`
    : `and ${others.length} alike: ${named}`;
}
