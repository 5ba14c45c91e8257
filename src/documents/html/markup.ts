// Markup in which every text is escaped: the one place where text from the input enters the page.

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

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For element content and for quoted attributes alike; characters that no HTML page may hold are left out. */
function escapeText(text: string): string {
  return text
    .replace(/[&<>"']/gu, (character) => entities[character] ?? '')
    .replace(/(?![\n\t])\p{Cc}/gu, '');
}
