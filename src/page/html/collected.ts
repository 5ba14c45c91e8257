// What the units sent back: the table of `collect`, and what is wrong in whose sheet.
import { basename } from 'node:path';
import type { Collection } from '#app/collect-sheets';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { html, type Markup } from '#documents/html/markup';
import { statusWords } from '#unit-sheets/status-words';
import { statusOfFile } from '#unit-sheets/statuses';
import { findingsBySheet } from './findings.ts';
import { scrolling } from './scrolling.ts';
import { type Site, saying } from './site.ts';
import { sourceTexts } from './source-texts.ts';
import { texts } from './texts.ts';

export function collected(site: Site, collection: Collection, diagnostics: readonly Diagnostic[]): Markup {
  const say = saying(site);
  return html`<section id="gathered" aria-labelledby="gathered-title"><h2 id="gathered-title">${say(sourceTexts.collectedTitle)}</h2>
<p>${say(sourceTexts.cellsChanged)}: ${collection.changes.length}.</p>${collectionParts(site, collection, diagnostics)}</section>`;
}

/** Where nothing was written: within the form that asked for it. */
export function notCollected(site: Site, collection: Collection, diagnostics: readonly Diagnostic[]): Markup {
  return html`<div class="notice error"><h4 tabindex="-1">${saying(site)(sourceTexts.notCollected)}</h4></div>${collectionParts(site, collection, diagnostics)}`;
}

function collectionParts(
  site: Site,
  { units, files, findings }: Collection,
  diagnostics: readonly Diagnostic[],
): Markup {
  const say = saying(site);
  const row = (name: string, status: keyof typeof statusWords, own: readonly string[]) =>
    html`<tr><th scope="row" class="name">${name}</th><td class="class files">${own.map((file) => basename(file)).join(', ') || '–'}</td><td class="class"><span class="status-${status}">${say(statusWords[status])}</span></td></tr>`;
  const nobodys = files.filter(({ unit }) => unit === null);
  const faulty = files.filter((file) => file.diagnostics.length > 0);
  return html`${diagnostics.length + findings.length === 0 ? null : findingsBySheet(site, [...findings, ...diagnostics])}${
    faulty.length === 0
      ? null
      : html`<h3>${say(sourceTexts.ofFiles)}</h3>${faulty.map(
          ({ file, unit, diagnostics: found }) =>
            html`<div class="of-file"><p><b class="file">${basename(file)}</b>${unit === null ? null : ` · ${unit}`}</p>${findingsBySheet(site, found, sourceTexts.wholeFile)}</div>`,
        )}`
  }${scrolling(
    say(sourceTexts.collectedTitle),
    html`<table class="scores"><thead><tr><th scope="col" class="name">${say(texts.unit)}</th><th scope="col" class="class">${say(sourceTexts.file)}</th><th scope="col" class="class">${say(sourceTexts.result)}</th></tr></thead><tbody>${[
      ...units.map(({ name, status, files: own }) => row(name, status, own)),
      ...nobodys.map((file) => row('?', statusOfFile(file), [file.file])),
    ]}</tbody></table>`,
  )}`;
}
