// Overview → one HTML page that needs nothing else: no network, no script, no file beside it.
import { isDifference } from '#diagnostics/describe';
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Overview } from '#report/overview/overview';
import { assumedPoints } from './assumed.ts';
import { dossiers } from './dossiers.ts';
import { findings } from './findings.ts';
import { groupScores, headlineFigures, masthead } from './headline.ts';
import { losses } from './losses.ts';
import { html, type Markup } from './markup.ts';
import { pageFrame } from './page-frame.ts';
import { periods } from './periods.ts';
import { publishedFigures } from './published.ts';
import { ranking } from './ranking.ts';

/** UTF-8. `diagnostics` are shown whole, in the order given within each kind; those of an audit as a table. */
export function renderHtml(overview: Overview, diagnostics: readonly Diagnostic[]): Uint8Array {
  return new TextEncoder().encode(page(overview, diagnostics).markup);
}

function page(overview: Overview, diagnostics: readonly Diagnostic[]): Markup {
  const content = html`${masthead(overview)}
${contents(overview, diagnostics)}
<main id="noi-dung" tabindex="-1">
${headlineFigures(overview)}
${groupScores(overview)}
${ranking(overview)}
${dossiers(overview)}
${losses(overview)}
${assumedPoints(overview.assumed)}
${periods(overview)}
${publishedFigures(diagnostics)}
${findings(diagnostics.filter((one) => !isDifference(one)))}
</main>
<footer><p>Chấm theo bộ quy tắc: ${overview.ruleSet}.</p>
<p>${overview.rounding} Trang này đầy đủ trong một tệp, mở được khi không có mạng.</p></footer>`;
  return pageFrame(`${overview.title} – ${overview.period}`, content);
}

function contents({ assumed, comparison }: Overview, diagnostics: readonly Diagnostic[]): Markup {
  const differs = diagnostics.some(isDifference);
  const links: readonly (readonly [string, string])[] = [
    ['diem', 'Điểm các khối'],
    ['xep-hang', 'Xếp hạng'],
    ['ho-so', 'Hồ sơ'],
    ['mat-diem', 'Điểm mất ở đâu'],
    ...(assumed === null ? [] : [['o-trong', 'Ô để trống'] as const]),
    ...(comparison === null || comparison.periods.length < 2 ? [] : [['cac-ky', 'Qua các kỳ'] as const]),
    ...(differs ? [['cong-bo', 'Số công bố'] as const] : []),
    ['luu-y', 'Cần xem lại'],
  ];
  return html`<nav aria-label="Mục lục"><ul>${links.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>`;
}
