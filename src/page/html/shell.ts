// The frame of every page: head, the bar on top, the one place that changes, and the line a screen reader hears.
import { html, type Markup } from '#documents/html/markup';
import { type Site, saying } from './site.ts';
import { texts } from './texts.ts';

export interface Shown {
  readonly title: string;
  /** Parts with an id each, in order: one that has not changed is left as it is when the page follows its workbook. */
  readonly sections: readonly Markup[];
  /** Heard by a screen reader when it changes. */
  readonly announced: string;
  readonly workbook?: { readonly id: string; readonly version: number; readonly isCopy: boolean };
}

export function shell(site: Site, { title, sections, announced, workbook }: Shown): Markup {
  const say = saying(site);
  const { base, language } = site;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${base}/page.css">
<script type="module" src="${base}/script/page.js"></script>
</head>
<body data-base="${base}" data-failed="${say(texts.failed)}">
<a class="skip" href="#noi-dung">${say(texts.skip)}</a>
<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"></svg>
<header class="bar"><a class="brand" href="${base}/" data-go>tthc-score</a>
<nav aria-label="${say(texts.pages)}"><ul><li><a href="${base}/" data-go>${say(texts.otherWorkbook)}</a></li><li><a href="${base}/guide" data-go>${say(texts.guide)}</a></li></ul></nav></header>
<noscript><p class="notice error">${say(texts.needsScript)}</p></noscript>
<p class="notice error" id="failed" hidden role="alert"></p>
<p class="notice error" id="gone" hidden role="alert">${say(texts.programEnded)}</p>
<main id="noi-dung" tabindex="-1" data-announced="${announced}"${
    workbook === undefined
      ? null
      : html` data-workbook="${workbook.id}" data-version="${workbook.version}" data-copy="${workbook.isCopy ? 'yes' : 'no'}"`
  }>
${sections}
</main>
<footer><p>${say(texts.staysHere)}</p></footer>
<p id="announcer" class="unseen" role="status"></p>
<div id="drop-hint" hidden><p>${say(texts.dropHere)}</p></div>
</body>
</html>
`;
}
