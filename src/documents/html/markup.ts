// Markup in which every text is escaped: the one place where text from the input enters the page.
import { escapeXml } from '#language/xml-text';

/** Finished markup, which is not escaped again. */
export interface Markup {
  readonly markup: string;
}

export type Part = Markup | string | number | null | readonly Part[];

/** html`<p>${text}</p>`: texts and numbers are escaped, markup and lists of it are taken as they are, null is nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return {
    markup: strings.reduce((page, string, index) => page + markupOf(parts[index - 1] ?? null) + string),
  };
}

function markupOf(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeText(`${part}`);
  return isMarkup(part) ? part.markup : part.map(markupOf).join('');
}

function isMarkup(part: Markup | readonly Part[]): part is Markup {
  return 'markup' in part;
}

/** Controls of C1, which XML takes, are no characters of an HTML page either. */
function escapeText(text: string): string {
  return escapeXml(text).replace(/(?![\n\t])\p{Cc}/gu, '');
}
