// A file to choose: a button in the page's own language, and the name of what was chosen.
import { html, type Markup } from '#documents/html/markup';
import { type Site, saying } from './site.ts';
import { texts } from './texts.ts';

export interface FileField {
  /** Also the field's name, where `name` is none. */
  readonly id: string;
  readonly name?: string;
  readonly label: string;
  /** ".xlsx,.docx" */
  readonly accept: string;
  /** Of the files in a folder that is chosen or dropped, the endings of those that are taken. */
  readonly inFolders?: string;
  readonly note?: string;
  readonly isRequired?: boolean;
  /** Several files at once. */
  readonly isMany?: boolean;
  /** A whole folder, with those within it. */
  readonly isFolder?: boolean;
}

/** The input itself stays for keyboard and screen reader; the script shows the name. */
export function fileField(site: Site, field: FileField): Markup {
  const { id, name = id, label, accept, inFolders, note } = field;
  const say = saying(site);
  const states = [
    ...(field.isRequired ? [html` required`] : []),
    ...(field.isMany ? [html` multiple`] : []),
    ...(field.isFolder ? [html` webkitdirectory`] : [html` accept="${accept}"`]),
    ...(inFolders === undefined ? [] : [html` data-endings="${inFolders}"`]),
    ...(note === undefined ? [] : [html` aria-describedby="${id}-note"`]),
  ];
  const choose = say(field.isFolder ? texts.chooseFolder : texts.chooseFile);
  return html`<div class="field file-field"><label for="${id}">${label}</label>
<input type="file" class="unseen" id="${id}" name="${name}"${states}>
<p><label class="button" for="${id}" aria-hidden="true">${choose}</label> <span class="chosen faint" data-none="${field.isFolder ? say(texts.nothingInFolder) : ''}"></span></p>${
    note === undefined ? null : html`<span class="faint" id="${id}-note">${note}</span>`
  }</div>`;
}
