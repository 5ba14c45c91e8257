// The rows of a unit's own sheet, from the top: whose it is, every column of sheet Đơn vị, self-scores, officers, who filled it in.
import { type Column, columnTitle } from '#contract/column';
import { sheets } from '#contract/sheets';

export const sheetName = 'Phiếu đơn vị';
/** Hidden: what the sheet was handed out for, to be compared with what came back. */
export const sourceName = 'Nguồn phiếu';
export const headers = ['Mục', 'Giá trị', 'Kiểm tra'] as const;

/** Rows above the header: title, whose sheet, what to do, the summary of the checks. */
export const headerRow = 6;
export const firstRow = headerRow + 1;

export interface SheetRow {
  /** As column Mục has it; unique. */
  readonly label: string;
  /** `identity`: known when the sheet is handed out, and locked. */
  readonly kind: 'identity' | 'column' | 'self-score' | 'officer' | 'signature';
  /** Of sheet Đơn vị, or of the list below; unique. */
  readonly member: string;
  /** The column of sheet Đơn vị it fills. */
  readonly column?: Column;
}

export const maxOfficers = 5;
const identities: readonly string[] = ['ordinal', 'group', 'name'];

/** Row after row, the first at `firstRow`. */
export const sheetRows: readonly SheetRow[] = [
  { label: 'Cơ quan', kind: 'identity', member: 'authority' },
  { label: 'Kỳ đánh giá', kind: 'identity', member: 'period' },
  ...sheets.units.columns.map(
    (column): SheetRow => ({
      label: columnTitle(column),
      kind: identities.includes(column.member) ? 'identity' : 'column',
      member: column.member,
      column,
    }),
  ),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(
    (number): SheetRow => ({
      label: `Điểm tự chấm / Tiêu chí ${number}`,
      kind: 'self-score',
      member: `criteria.${number}`,
    }),
  ),
  ...Array.from({ length: maxOfficers }, (_, index) => index + 1).flatMap((number): readonly SheetRow[] => [
    { label: `Cán bộ ${number} / Họ và tên`, kind: 'officer', member: `officer.${number}.name` },
    { label: `Cán bộ ${number} / Vị trí công tác`, kind: 'officer', member: `officer.${number}.position` },
  ]),
  { label: 'Người điền', kind: 'signature', member: 'filledBy' },
  { label: 'Ngày điền', kind: 'signature', member: 'filledOn' },
];

/** The row of a member on the sheet as handed out. */
export function rowOf(member: string): number {
  return firstRow + sheetRows.findIndex((row) => row.member === member);
}

export const lastSheetRow = firstRow + sheetRows.length - 1;
