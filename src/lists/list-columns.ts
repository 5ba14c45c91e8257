// The columns of a dossier list that are read, by the words systems head them with. No other column is ever read.
import { foldHeader, foldWithoutDiacritics } from '#language/fold';

export type ListColumn =
  | 'number'
  | 'unit'
  | 'code'
  | 'status'
  | 'channel'
  | 'received'
  | 'due'
  | 'ended'
  | 'asked'
  | 'procedure'
  | 'handler';

/** Without these nothing can be counted. */
export const requiredColumns: readonly ListColumn[] = ['unit', 'status', 'received', 'due', 'ended'];

/** The first is the column's name in messages; where a list has several, the first of this order is taken. */
export const listWords: Readonly<Record<ListColumn, readonly string[]>> = {
  number: ['STT', 'Số thứ tự', 'TT', 'id'],
  unit: [
    'Đơn vị tiếp nhận',
    'Cơ quan tiếp nhận',
    'Nơi tiếp nhận',
    'Đơn vị chủ trì',
    'Đơn vị giải quyết',
    'Đơn vị xử lý',
    'Đơn vị thực hiện',
    'Cơ quan chủ trì',
    'Cơ quan giải quyết',
    'Cơ quan thực hiện',
    'Tên đơn vị',
    'Đơn vị',
    'Cơ quan',
  ],
  code: [
    'Mã hồ sơ',
    'Mã số hồ sơ',
    'Mã (số) hồ sơ',
    'Số hồ sơ',
    'Mã HS',
    'Mã số HS',
    'Số HS',
    'Số phiếu',
    'Mã biên nhận',
    'Số biên nhận',
  ],
  status: [
    'Trạng thái',
    'Trạng thái hồ sơ',
    'Trạng thái xử lý',
    'Tình trạng hồ sơ',
    'Tình trạng xử lý',
    'Tình trạng',
  ],
  channel: [
    'Hình thức nộp',
    'Hình thức nộp hồ sơ',
    'Hình thức tiếp nhận',
    'Hình thức nhận',
    'Kênh tiếp nhận',
    'Kênh nộp',
    'Hình thức',
    'Kênh',
  ],
  received: [
    'Ngày nhận',
    'Ngày tiếp nhận',
    'Ngày nhận hồ sơ',
    'Ngày tiếp nhận hồ sơ',
    'Thời gian tiếp nhận',
    'Thời gian nhận',
    'Ngày nộp',
    'Ngày nộp hồ sơ',
  ],
  due: [
    'Ngày hẹn trả',
    'Ngày hẹn trả kết quả',
    'Ngày hẹn trả KQ',
    'Hạn trả',
    'Hạn trả kết quả',
    'Hạn giải quyết',
    'Hạn xử lý',
    'Ngày hẹn',
    'Thời gian hẹn trả',
  ],
  ended: [
    'Ngày kết thúc xử lý',
    'Ngày kết thúc',
    'Ngày xử lý xong',
    'Ngày giải quyết xong',
    'Ngày hoàn thành',
    'Ngày có kết quả',
    'Ngày trả kết quả',
    'Ngày trả',
  ],
  asked: ['Yêu cầu bổ sung', 'Ngày yêu cầu bổ sung'],
  procedure: [
    'Tên thủ tục hành chính',
    'Thủ tục hành chính',
    'Tên thủ tục',
    'Tên TTHC',
    'TTHC',
    'Thủ tục',
    'Tên hồ sơ',
  ],
  handler: ['Đơn vị/ cá nhân giải quyết', 'Người thụ lý', 'Cán bộ thụ lý', 'Cán bộ xử lý', 'Người xử lý'],
};

/** One heading for both dates, which then stand labelled in one cell. */
const bothDates = [
  'Ngày nhận, ngày hẹn trả',
  'Ngày nhận/ ngày hẹn trả',
  'Ngày nhận; ngày hẹn trả',
  'Ngày nhận - ngày hẹn trả',
  'Ngày nhận và ngày hẹn trả',
  'Ngày nhận, hẹn trả',
  'Thời gian',
];

export interface ListHeader {
  /** Positions from 0, by what stands there. */
  readonly columns: ReadonlyMap<ListColumn, number>;
  /** Index of the heading's last row among those given. */
  readonly row: number;
  /** Cells of that row, as they stand: where they come again, the heading is repeated. */
  readonly texts: readonly string[];
}

/** "ma_ho_so", "Mã hồ sơ *" and "MÃ  HỒ SƠ" are one heading. */
function headingKey(text: string): string {
  return foldWithoutDiacritics(foldHeader(text.replaceAll('_', ' ')));
}

const keys = new Map(
  Object.entries(listWords).map(([column, words]) => [column as ListColumn, words.map(headingKey)]),
);
const bothKeys = new Set(bothDates.map(headingKey));

/** Which of some headings is which column; a heading given twice counts where it stands first. */
export function matchHeadings(texts: readonly string[]): ReadonlyMap<ListColumn, number> {
  const headings = texts.map(headingKey);
  const found = new Map<ListColumn, number>();
  for (const [column, words] of keys) {
    const word = words.find((each) => headings.includes(each));
    if (word !== undefined) found.set(column, headings.indexOf(word));
  }
  const both = headings.findIndex((heading) => bothKeys.has(heading));
  for (const column of ['received', 'due'] as const)
    if (both >= 0 && !found.has(column)) found.set(column, both);
  return found;
}

/** Rows among which the heading is looked for. */
export const rowsSearched = 60;

/** The row that names most columns, alone or under the row above it; null where none names three. */
export function findListHeader(rows: readonly (readonly string[])[]): ListHeader | null {
  let best: ListHeader | null = null;
  for (const [index, row] of rows.slice(0, rowsSearched).entries()) {
    const above = rows[index - 1] ?? [];
    const width = Math.max(row.length, above.length);
    const under = Array.from({ length: width }, (_, at) => row[at] || above[at] || '');
    for (const texts of [row, under]) {
      const columns = matchHeadings(texts);
      if (columns.size >= 3 && columns.size > (best?.columns.size ?? 0))
        best = { columns, row: index, texts: row };
    }
  }
  return best;
}
