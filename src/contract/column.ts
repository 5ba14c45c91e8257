// What the contract says of one column of the input workbook, in types.

/** How the text of a cell is understood. */
export type ColumnKind =
  /** Whole dossiers, procedures or petitions, not negative. */
  | 'count'
  /** Per cent, 0–100; a cell formatted as a percentage shows what is meant. */
  | 'percent'
  /** One of `choices`. */
  | 'choice'
  /** A published figure, kept as printed. */
  | 'score'
  /** Key of a group, as sheet Khối or sheet Đơn vị has it. */
  | 'group'
  /** The name a row is known by. */
  | 'name'
  /** Unit names of the row's group, separated by semicolons. */
  | 'unit-names'
  | 'text';

/** What a blank cell stands for. */
export type Blank =
  | 'fault'
  | 'zero'
  | 'numbered'
  /** A group's key is its name. */
  | 'as-key'
  | 'unchecked'
  | 'left-out'
  | 'generated'
  /** Both blank: received − resolved, all in time. */
  | 'received-less-resolved'
  /** The counts of criterion 1. */
  | 'handling-time'
  /** The rule set's stand-in, with a notice. */
  | 'stand-in'
  /** Early, on time and 0 of the unit's own counts. */
  | 'resolved-counts'
  /** A fault where the unit resolved any dossier. */
  | 'not-assessed'
  /** What the group's own row, or the sum over its units, gives. */
  | 'from-group'
  | 'from-units'
  /** Received online, or all received. */
  | 'from-received'
  | 'unaudited'
  /** A part of the index that is taken from it is not measured. */
  | 'not-measured'
  /** Both blank: as sheet Đơn vị has the unit. */
  | 'progress-from-units';

export interface Choice {
  /** The value in the domain. */
  readonly value: string;
  /** As the drop-down prints it. */
  readonly label: string;
  /** Other words it goes by. */
  readonly others?: readonly string[];
}

export interface Column {
  /** Path in the domain, as origins have it: `resolved.late`. */
  readonly member: string;
  /** Canonical header path from the top: ["Đã giải quyết", "Quá hạn"]. */
  readonly path: readonly string[];
  /** For each segment of `path`, other words a header may have there. */
  readonly synonyms: readonly (readonly string[])[];
  readonly kind: ColumnKind;
  readonly choices?: readonly Choice[];
  /** The table cannot be read without this column. */
  readonly required: boolean;
  readonly blank: Blank;
  /** A few Vietnamese words for the cell note and the guide; what a blank means is said by `blankWords`. */
  readonly description: string;
}

/** "Đã giải quyết / Quá hạn", as the contract and all messages write it. */
export function columnTitle(column: Pick<Column, 'path'>): string {
  return column.path.join(' / ');
}

/** What a blank cell means, in the clerk's words; completes "Để trống: …". */
export const blankWords: Readonly<Record<Blank, string>> = {
  fault: 'không được, phải ghi',
  zero: 'tính là 0',
  numbered: 'tự đánh số',
  'as-key': 'lấy mã khối làm tên',
  unchecked: 'không đối chiếu',
  'left-out': 'bỏ qua',
  generated: 'chương trình tự viết từ số liệu',
  'received-less-resolved':
    'nếu cả Trong hạn và Quá hạn đều trống thì lấy số tiếp nhận trừ số đã giải quyết, coi là trong hạn',
  'handling-time': 'lấy theo tiêu chí 1',
  'stand-in': 'lấy theo quy ước của bộ quy tắc (một hồ sơ quá hạn tính là một lần liên hệ) và có thông báo',
  'resolved-counts': 'lấy số trước hạn, đúng hạn đã giải quyết; có phản ánh tính là 0',
  'not-assessed': 'không được nếu đơn vị có hồ sơ đã giải quyết, vì không chấm được tiêu chí này',
  'from-group': 'lấy theo số TTHC của khối',
  'from-units': 'lấy từ số liệu của các đơn vị trong khối',
  'from-received': 'lấy theo số tiếp nhận',
  unaudited: 'không đối chiếu',
  'not-measured': 'mục lấy số này không được đo, không phải là 0',
  'progress-from-units':
    'nếu cả hai cột Tiến độ đều trống thì lấy theo trang Đơn vị và có thông báo; không có ở đó thì không được đo',
};
