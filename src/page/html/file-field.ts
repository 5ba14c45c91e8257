// A file to choose: a button in the page's own language, and the name of what was chosen.
import { html, type Markup } from '#documents/html/markup';
import { type Site, saying } from './site.ts';
import { texts } from './texts.ts';

export interface FileField {
  readonly id: string;
  readonly label: string;
  /** ".xlsx,.docx" */
  readonly accept: string;
  readonly note?: string;
  readonly isRequired?: boolean;
  /** Several files at once. */
  readonly isMany?: boolean;
}

/** The input itself stays for keyboard and screen reader; the script shows the name. */
export function fileField(
  site: Site,
  { id, label, accept, note, isRequired = false, isMany = false }: FileField,
): Markup {
  return html`<div class="field file-field"><label for="${id}">${label}</label>
<input type="file" class="unseen" id="${id}" name="${id}" accept="${accept}"${isRequired ? html` required` : null}${isMany ? html` multiple` : null}${note === undefined ? null : html` aria-describedby="${id}-note"`}>
<p><label class="button" for="${id}" aria-hidden="true">${saying(site)(texts.chooseFile)}</label> <span class="chosen faint"></span></p>${
    note === undefined ? null : html`<span class="faint" id="${id}-note">${note}</span>`
  }</div>`;
}
