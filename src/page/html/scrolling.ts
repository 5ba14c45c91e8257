// A wide table scrolls by itself, with the keyboard, too; the page never does.
import { html, type Markup } from '#documents/html/markup';

export function scrolling(name: string, table: Markup): Markup {
  return html`<div class="scrolling" role="group" aria-label="${name}" tabindex="0">${table}</div>`;
}
