// Small files that were once read wrong in silence, hung the program or broke what it wrote, and what it says of each now.

export interface WorkbookCase {
  readonly file: string;
  /** What stands in it. */
  readonly holds: string;
  /** Every error and warning of `check`, with its cell; empty where the sheet is meant. */
  readonly says: readonly (readonly [code: string, cell: string])[];
  /** What `compute` must come to, where the file is read. */
  readonly total?: { readonly unit: string; readonly points: number };
  /** For the reader of the table, where codes do not say it. */
  readonly remark?: string;
}

/** Stand in test/cases/. */
export const workbookCases: readonly WorkbookCase[] = [
  {
    file: 'c6-dash.xlsx',
    holds: 'a dash where criterion 6 is scored',
    says: [
      ['criterion-not-given', 'L3'],
      ['online-late-blank', 'C4'],
    ],
  },
  {
    file: 'c6-merged-over-units.xlsx',
    holds: 'one merged cell of criterion 6 over three units',
    says: [['value-merged', 'L3']],
  },
  {
    file: 'count-merged-over-two-units.xlsx',
    holds: 'one merged count over two units',
    says: [
      ['group-not-assessed', 'B3'],
      ['value-merged', 'I3'],
    ],
  },
  {
    file: 'hidden-row-counted.xlsx',
    holds: 'a hidden row of figures',
    says: [
      ['online-late-blank', 'C3'],
      ['hidden-rows-counted', 'C4'],
      ['online-late-blank', 'C4'],
    ],
  },
  {
    file: 'html-superscript-in-count.xls',
    holds: 'a footnote’s digit beside a count, in HTML',
    says: [
      ['group-not-assessed', 'B3'],
      ['digits-set-apart', 'I3'],
      ['online-late-blank', 'C4'],
    ],
  },
  {
    file: 'ii06-by-field.xlsx',
    holds: 'the table by field that communes print since 2025',
    says: [['table-by-field', 'B4']],
  },
  {
    file: 'late-column-other-words.xlsx',
    holds: 'a column “Số hồ sơ quá hạn”',
    says: [
      ['online-late-blank', 'C3'],
      ['online-late-blank', 'C4'],
    ],
    total: { unit: 'Phòng Tư pháp', points: 17.22 },
  },
  {
    file: 'noncharacter-in-name.xlsx',
    holds: 'U+FFFE in a unit’s name',
    says: [],
    total: { unit: 'Phòng B', points: 15.67 },
    remark: 'shown as ‹U+FFFE›; documents leave it out',
  },
  {
    file: 'note-of-spaces-hangs.xlsx',
    holds: 'a note of thousands of spaces',
    says: [],
    total: { unit: 'Phòng A', points: 15.67 },
    remark: 'within a second',
  },
  {
    file: 'online-late-left-blank.xlsx',
    holds: 'late dossiers, and “Trực tuyến quá hạn” blank',
    says: [
      ['online-late-blank', 'AH7'],
      ['online-late-blank', 'AH10'],
      ['online-late-blank', 'AH15'],
    ],
  },
  {
    file: 'pending-dashes-hide-imbalance.xlsx',
    holds: 'dashes for pending, and five dossiers missing',
    says: [
      ['received-balance-differs', 'C3'],
      ['online-late-blank', 'C3'],
      ['online-late-blank', 'C4'],
    ],
  },
  {
    file: 'second-sheet-of-units-ignored.xlsx',
    holds: 'a second sheet of units',
    says: [
      ['online-late-blank', 'C3'],
      ['online-late-blank', 'C4'],
      ['sheet-not-read', ''],
    ],
  },
  {
    file: 'superscript-footnote-in-count.xlsx',
    holds: 'a footnote’s digit beside a count',
    says: [
      ['group-not-assessed', 'B3'],
      ['digits-set-apart', 'D3'],
      ['online-late-blank', 'C4'],
    ],
  },
  {
    file: 'terminal-escape-in-name.xlsx',
    holds: 'an escape sequence in a unit’s name',
    says: [
      ['info-doubled', 'B8'],
      ['received-balance-differs', 'C3'],
    ],
    remark: 'shown as ‹U+001B›',
  },
  {
    file: 'zero-width-space-in-count.xlsx',
    holds: 'a space of no width inside a count',
    says: [
      ['online-late-blank', 'C3'],
      ['online-late-blank', 'C4'],
    ],
    total: { unit: 'Phòng Tư pháp', points: 17.22 },
  },
];

export interface TemplateCase {
  readonly file: string;
  readonly holds: string;
  /** Every error and warning of `templates check`. */
  readonly says: readonly string[];
  readonly remark: string;
}

export const templateCases: readonly TemplateCase[] = [
  {
    file: 'template-comment-in-loop.docx',
    holds: 'a comment inside a passage that is repeated',
    says: [],
    remark: 'filled; each copy’s ids are renumbered',
  },
  {
    file: 'template-line-break-in-placeholder.docx',
    holds: 'a placeholder with a line break inside',
    says: [],
    remark: 'read as one placeholder, and filled',
  },
  {
    file: 'template-spaces-in-placeholder.docx',
    holds: 'a placeholder of thousands of spaces',
    says: ['placeholder-too-long'],
    remark: 'within a second',
  },
];
