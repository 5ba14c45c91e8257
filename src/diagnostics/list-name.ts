// Which dossier list is meant.

export interface ListName {
  /** Of a file its name; of a server that of the table. */
  readonly file: string;
  /** Where the file has lists on several. */
  readonly sheet?: string;
}

export function listNameText({ file, sheet }: ListName): string {
  return sheet === undefined ? file : `${file}, ${sheet}`;
}
