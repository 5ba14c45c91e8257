// All diagnostics, errors first, those of one kind together.
import { describe, titleOf } from '#diagnostics/describe';
import type { Diagnostic, Severity } from '#diagnostics/diagnostic';
import { placeText } from '#diagnostics/place';
import { html, type Markup } from './markup.ts';

const severities: readonly { readonly severity: Severity; readonly word: string }[] = [
  { severity: 'error', word: 'Lỗi' },
  { severity: 'warning', word: 'Cảnh báo' },
  { severity: 'info', word: 'Lưu ý' },
];

export function findings(diagnostics: readonly Diagnostic[]): Markup {
  const kinds = severities.flatMap(({ severity, word }) => kindsOf(diagnostics, severity, word));
  return html`<section aria-labelledby="luu-y"><h2 id="luu-y">Điều cần xem lại</h2>
${diagnostics.length === 0 ? html`<p>Không phát hiện điều gì bất thường trong số liệu.</p>` : html`<p class="explain">${tally(diagnostics)}</p>`}
${kinds}</section>`;
}

function tally(diagnostics: readonly Diagnostic[]): string {
  const parts = severities.flatMap(({ severity, word }) => {
    const count = diagnostics.filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [`${count} ${word.toLowerCase()}`];
  });
  return `${parts.join(', ')}.`;
}

function kindsOf(diagnostics: readonly Diagnostic[], severity: Severity, word: string): readonly Markup[] {
  const ofSeverity = diagnostics.filter((one) => one.severity === severity);
  return [...new Set(ofSeverity.map(({ code }) => code))].map((code) =>
    kind(
      ofSeverity.filter((one) => one.code === code),
      severity,
      word,
    ),
  );
}

/** Errors and single findings stand open; a help that all share is said once. */
function kind(alike: readonly Diagnostic[], severity: Severity, word: string): Markup {
  const [first] = alike;
  const title = first === undefined ? '' : titleOf(first.code, 'vi');
  const [help = '', another] = new Set(alike.map((one) => describe(one, 'vi').help));
  const shared = another === undefined ? help : null;
  const open = severity === 'error' || alike.length === 1;
  return html`<details class="finding ${severity}"${open ? html` open` : null}><summary><b class="severity">${word}</b> ${title}${alike.length > 1 ? html` <span class="count">${alike.length} chỗ</span>` : null}</summary>
<ul>${alike.map((one) => finding(one, shared === null))}</ul>
${shared === null || shared === '' ? null : html`<p class="help">${shared}</p>`}</details>`;
}

function finding(diagnostic: Diagnostic, ownHelp: boolean): Markup {
  const { unit, place } = diagnostic;
  const { message, help } = describe(diagnostic, 'vi');
  const where = [...(unit === undefined ? [] : [unit]), ...(place === undefined ? [] : [placeText(place)])];
  return html`<li>${where.length === 0 ? null : html`<span class="where">${where.join(' · ')}</span>`}<span class="message">${message}</span>
${ownHelp && help !== '' ? html`<span class="help">${help}</span>` : null}</li>`;
}
