// A form that hands over files and fields together: the script of the page sends it, and shows that it is at work.
import { html, type Markup } from '#documents/html/markup';

export interface SendForm {
  readonly id: string;
  /** Where the request goes once the files are there. */
  readonly to: string;
  readonly fields: readonly (Markup | null)[];
  readonly submit: string;
  readonly busy: string;
  /** A button that stops the work, and what is said then. */
  readonly stop?: { readonly label: string; readonly stopped: string };
  readonly isMain?: boolean;
  /** What is dropped anywhere on the page, or on the form alone, goes into its first field for files. */
  readonly drops?: 'page' | 'form';
}

export function sendForm({ id, to, fields, submit, busy, stop, isMain = false, drops }: SendForm): Markup {
  return html`<form class="new" id="${id}" data-send="${to}"${stop === undefined ? null : html` data-stopped="${stop.stopped}"`}${drops === undefined ? null : html` data-drops="${drops}"`}>${fields}
<p><button type="submit" id="${id}-submit" class="${isMain ? 'main' : 'plain'}">${submit}</button></p>
<p class="progress" hidden><progress aria-label="${busy}"></progress> ${busy}${stop === undefined ? null : html` <button type="button" id="${id}-stop" class="plain" data-stop>${stop.label}</button>`}</p>
<div class="faults" role="alert"></div><div class="outcome"></div></form>`;
}
