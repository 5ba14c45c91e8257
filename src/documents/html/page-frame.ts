// The page around its content: one file that needs nothing else; its style sheet is let through by its own hash.
import { createHash } from 'node:crypto';
import { html, type Markup } from './markup.ts';
import { styleSheet } from './style-sheet.ts';

/** `ownStyle`: beside the style that all pages share. */
export function pageFrame(title: string, content: Markup, ownStyle = ''): Markup {
  const style = `${styleSheet()}${ownStyle}`;
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${sha256(style)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="tthc-score">
<title>${title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<a class="skip" href="#noi-dung">Đến nội dung chính</a>
<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs><pattern id="soc" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="stripe-ground" width="5" height="5"/><rect class="stripe" width="1.5" height="5"/></pattern></defs></svg>
${content}
</body>
</html>
`;
}

/** The one style sheet of the page is let through by its own hash; nothing else is. */
function sha256(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
