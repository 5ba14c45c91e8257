// A button that has something done: the script of the page sends it, and shows that it is at work.
import { html, type Markup } from '#documents/html/markup';

export interface PostButton {
  /** Where the request goes. */
  readonly to: string;
  readonly label: string;
  /** Unlike any other on the page, so that the page can give the focus back. */
  readonly id: string;
  readonly kind?: 'main' | 'plain';
  /** What a screen reader hears after the label, where the label alone does not say enough. */
  readonly of?: string;
}

export function postButton({ to, label, id, kind = 'plain', of }: PostButton): Markup {
  return html`<button type="button" id="${id}" class="${kind}" data-post="${to}">${label}${
    of === undefined ? null : html`<span class="unseen"> ${of}</span>`
  }</button>`;
}
