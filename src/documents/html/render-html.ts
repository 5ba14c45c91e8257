// Overview → one HTML page that needs nothing else: no network, no script, no file beside it.
import { createHash } from 'node:crypto';
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Overview } from '#report/overview';
import { assumedPoints } from './assumed.ts';
import { dossiers } from './dossiers.ts';
import { findings } from './findings.ts';
import { groupStandings, headlineFigures, masthead } from './headline.ts';
import { losses } from './losses.ts';
import { html, type Markup } from './markup.ts';
import { periods } from './periods.ts';
import { publishedFigures } from './published.ts';
import { ranking } from './ranking.ts';
import { styleSheet } from './style-sheet.ts';

/** UTF-8. `diagnostics` are shown whole, in the order given within each kind; those of an audit as a table. */
export function renderHtml(overview: Overview, diagnostics: readonly Diagnostic[]): Uint8Array {
  return new TextEncoder().encode(page(overview, diagnostics).markup);
}

function page(overview: Overview, diagnostics: readonly Diagnostic[]): Markup {
  const style = styleSheet();
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${sha256(style)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="tthc-score">
<title>${overview.title} – ${overview.period}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<a class="skip" href="#noi-dung">Đến nội dung chính</a>
<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs><pattern id="soc" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="stripe-ground" width="5" height="5"/><rect class="stripe" width="1.5" height="5"/></pattern></defs></svg>
${masthead(overview)}
${contents(overview, diagnostics)}
<main id="noi-dung" tabindex="-1">
${headlineFigures(overview)}
${groupStandings(overview)}
${ranking(overview)}
${dossiers(overview)}
${losses(overview)}
${assumedPoints(overview.assumed)}
${periods(overview)}
${publishedFigures(diagnostics)}
${findings(diagnostics.filter(({ difference }) => difference === undefined))}
</main>
<footer><p>Chấm theo bộ quy tắc: ${overview.ruleSet}.</p>
<p>${overview.rounding} Trang này đầy đủ trong một tệp, mở được khi không có mạng.</p></footer>
</body>
</html>
`;
}

function contents({ assumed, comparison }: Overview, diagnostics: readonly Diagnostic[]): Markup {
  const differs = diagnostics.some(({ difference }) => difference !== undefined);
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

/** The one style sheet of the page is let through by its own hash; nothing else is. */
function sha256(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
