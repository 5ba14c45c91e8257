// The kinds of files by the ending of their names: what each may be read as. What a file really is, its content says.
import { basename, extname } from 'node:path';

/** A workbook of counts; a report or a unit's sheet that people filled in; a list of dossiers. */
type Role = 'workbook' | 'filled' | 'list';

/**
 * `foreign`: kept in another program's format. It is found in folders like the others, and refused by its content, in words
 * that say how to save it: what is passed over in silence is missing from the figures.
 */
type Kind = { readonly [Key in Role]?: 'read' | 'foreign' } & {
  /** Lines may be added to it. */
  readonly isPlainText?: true;
};

const everyRole = { workbook: 'read', filled: 'read', list: 'read' } as const;
const foreignWorkbook = { workbook: 'foreign', filled: 'foreign', list: 'foreign' } as const;
/** No workbook: pages are what this program writes itself. A list often is one, named .xls or not. */
const page = { filled: 'read', list: 'read' } as const;

const kinds: Readonly<Record<string, Kind>> = {
  '.xlsx': everyRole,
  '.xlsm': everyRole,
  // One-stop systems name a page so; an old workbook of Excel's is refused.
  '.xls': everyRole,
  '.xlsb': foreignWorkbook,
  '.ods': foreignWorkbook,
  '.htm': page,
  '.html': page,
  '.docx': { filled: 'read' },
  '.docm': { filled: 'read' },
  '.doc': { filled: 'foreign' },
  '.odt': { filled: 'foreign' },
  // Letters and signed copies lie beside everything else, and none is read.
  '.pdf': {},
  '.csv': { list: 'read' },
  '.tsv': { list: 'read' },
  '.txt': { list: 'read', isPlainText: true },
  '.parquet': { list: 'read' },
};

/** Of names in folders and patterns, those to be tried. `~$…` is what Office keeps beside an open file. */
export function isNameOf(role: Role): (path: string) => boolean {
  return (path) => kindOf(path)?.[role] !== undefined && !/^(~\$|\.)/u.test(basename(path));
}

/** For a browser's file field: ".xlsx,.docx". */
export function endingsRead(...roles: readonly Role[]): string {
  const read = Object.entries(kinds).filter(([, kind]) => roles.some((role) => kind[role] === 'read'));
  return read.map(([ending]) => ending).join(',');
}

/** Of what is to be tried of a folder that was given to the page: ending by ending, as `isNameOf` has it. */
export function endingsFound(role: Role): string {
  return Object.entries(kinds)
    .flatMap(([ending, kind]) => (kind[role] === undefined ? [] : [ending]))
    .join(',');
}

/** The name of a file that people open, and of no folder. */
export function isDocumentName(name: string): boolean {
  return kindOf(name) !== undefined;
}

export function isPlainTextName(name: string): boolean {
  return kindOf(name)?.isPlainText === true;
}

function kindOf(path: string): Kind | undefined {
  return kinds[extname(path).toLowerCase()];
}
