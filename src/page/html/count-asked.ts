// A list that could not be counted: why, and the words whose meaning a person chooses.
import type { CountEnded, CountWanted } from '#app/open/count-action';
import type { Outcome } from '#app/outcome';
import { listChannelUnknown, listStatusUnknown, listUnitUnknown } from '#diagnostics/source/list-words';
import { html, type Markup } from '#documents/html/markup';
import { findingsBySheet } from './findings.ts';
import { type Site, saying } from './site.ts';
import { sourceTexts } from './source-texts.ts';

const wordCodes: ReadonlySet<string> = new Set(
  [listStatusUnknown, listChannelUnknown, listUnitUnknown].map(({ code }) => code),
);

/** Within the form, so that what is chosen goes with the next request; so does what was chosen before. */
export function countAsked(
  site: Site,
  { result, diagnostics }: Outcome<CountEnded>,
  chosen: CountWanted['words'],
): Markup {
  const say = saying(site);
  const asked = result?.counted?.asked ?? [];
  // Those words are asked for below, in the place of what a terminal says of them.
  const others = diagnostics.filter(({ code }) => asked.length === 0 || !wordCodes.has(code));
  const known = chosen.map(
    ({ kind, text, meaning }) =>
      html`<input type="hidden" value="${meaning}" data-kind="${kind}" data-text="${text}">`,
  );
  const questions = asked.map(
    ({ kind, text, rows, meanings }, index) =>
      html`<p class="field"><label for="word-${index}">“${text}” <span class="faint">${say(sourceTexts[kind])} · ${rows} ${say(sourceTexts.askedRows)}</span></label><select id="word-${index}" data-kind="${kind}" data-text="${text}"><option value="">${say(sourceTexts.chooseMeaning)}</option>${meanings.map(
        (meaning) => html`<option>${meaning}</option>`,
      )}</select></p>`,
  );
  return html`<div class="notice error"><h2 tabindex="-1">${say(sourceTexts.notCounted)}</h2>${findingsBySheet(site, others, sourceTexts.lists)}</div>${
    asked.length === 0
      ? null
      : html`<fieldset class="asked"><legend>${say(sourceTexts.askedTitle)}</legend><p class="explain">${say(sourceTexts.askedLead)}</p>${questions}${known}<p><button type="submit" class="main">${say(sourceTexts.countAgain)}</button></p></fieldset>`
  }`;
}
