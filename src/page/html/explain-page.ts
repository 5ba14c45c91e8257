// How the figures of a unit, group or officer came about: what `explain` says, step by step, with the rule and its source.
import type { ExplainedForPage } from '#app/open/explain';
import type { OpenWorkbook } from '#app/open/open-workbook';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { html, type Markup } from '#documents/html/markup';
import type { Explanation, ExplanationLine, ExplanationSection } from '#report/explanation/explanation';
import { detailTexts } from './detail-texts.ts';
import { findingsBySheet } from './findings.ts';
import { shell } from './shell.ts';
import { type Site, saying } from './site.ts';
import { texts } from './texts.ts';

export interface ShownExplanation {
  readonly name: string;
  /** Null where it could not be had. */
  readonly explained: ExplainedForPage | null;
  readonly diagnostics: readonly Diagnostic[];
}

export function explainPage(site: Site, workbook: OpenWorkbook, shown: ShownExplanation): Markup {
  const say = saying(site);
  const { id, origin, state } = workbook;
  const explanations = shown.explained?.explanations ?? [];
  const back = html`<p><a href="${site.base}/workbooks/${id}" data-go>← ${say(detailTexts.backTo)} ${workbook.name}</a></p>`;
  const title = html`<section id="head" class="masthead">${back}<h1>${shown.name}</h1><p class="lead">${say(
    explanations.length === 0 ? detailTexts.notExplained : detailTexts.explainLead,
  )}</p></section>`;
  const found = findingsBySheet(site, shown.diagnostics);
  return shell(site, {
    title: `${shown.name} – tthc-score`,
    announced: '',
    sections: [
      title,
      ...explanations.map((explanation, index) => steps(explanation, index)),
      ...(found.length === 0
        ? []
        : [
            html`<section id="notes" aria-labelledby="notes-title"><h2 id="notes-title">${say(texts.warningsAndNotes)}</h2>${found}</section>`,
          ]),
    ],
    workbook: { id, version: state().version, isCopy: origin === 'copy' },
  });
}

/** Several bear one name: only the first has places to jump to. */
function steps({ title, sections }: Explanation, index: number): Markup {
  const [contents, rest] = [sections.filter(hasResult), `explained-${index}`];
  return html`<section id="${rest}" class="explained" aria-labelledby="${rest}-title"><h2 id="${rest}-title">${title}</h2>${
    contents.length === 0
      ? null
      : html`<ul class="results">${contents.map(
          (one) =>
            html`<li><a href="#${placeOf(one, index)}">${one.inTable?.name ?? ''} <b>${one.inTable?.result ?? ''}</b></a></li>`,
        )}</ul>`
  }${sections.map((section) => step(section, index))}</section>`;
}

function hasResult({ inTable, criterion }: ExplanationSection): boolean {
  return inTable !== undefined && criterion !== null;
}

function placeOf({ criterion }: ExplanationSection, index: number): string {
  return index === 0 ? `tc-${criterion}` : `tc-${criterion}-${index}`;
}

function step(section: ExplanationSection, index: number): Markup {
  const { heading, lines, criterion } = section;
  return html`<h3${criterion === null ? null : html` id="${placeOf(section, index)}" tabindex="-1"`}>${heading}</h3><ul class="steps">${lines.map(line)}</ul>`;
}

function line({ kind, text, holds }: ExplanationLine): Markup {
  const mark = holds === undefined ? null : html`<span class="mark">${holds ? '✓' : '✗'}</span> `;
  return html`<li class="step-${kind}${holds === false ? ' not' : ''}">${mark}${text}</li>`;
}
