import { indexSubmission } from '#scoring/index/index-submission';
import { readSubmission } from '#workbook/read-submission';
import { inWords } from '../../said.ts';
import { makeWorkbook, type TestCell, type TestSheets } from '../../workbook/make-workbook.ts';
import { qd766 } from './captured.ts';

/** Cells by "Thanh toán / TTHC có phí"; "Đơn vị" and "Cấp" among them. */
export type IndexRow = Readonly<Record<string, TestCell>>;

export const info: readonly (readonly TestCell[])[] = [
  ['Mục', 'Giá trị'],
  ['Bộ quy tắc', 'qd766-2022'],
  ['Kỳ đánh giá', 'Quý III/2026'],
  ['Cơ quan', 'UBND tỉnh Phú Thọ'],
];

function indexSheet(rows: readonly IndexRow[]): readonly (readonly TestCell[])[] {
  const titles = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [
    titles.map((title) => title.split(' / ')[0] ?? ''),
    titles.map((title) => title.split(' / ')[1] ?? null),
    ...rows.map((row) => titles.map((title) => row[title] ?? null)),
  ];
}

export function indexWorkbook(rows: readonly IndexRow[], others: TestSheets = {}): Uint8Array {
  return makeWorkbook({ 'Thông tin': info, 'Chỉ số 766': indexSheet(rows), ...others });
}

export async function readIndex(rows: readonly IndexRow[], others: TestSheets = {}) {
  const read = await readSubmission(indexWorkbook(rows, others));
  const { submission } = read;
  if (submission === null)
    throw new Error(
      inWords(read.diagnostics)
        .map(({ message }) => message.vi)
        .join('\n'),
    );
  const card = indexSubmission(submission, qd766);
  return { submission, card, diagnostics: [...read.diagnostics, ...card.diagnostics] };
}

export const vietTri: IndexRow = {
  'Đơn vị': 'UBND phường Việt Trì',
  Cấp: 'Xã, phường',
  'Thanh toán / Hồ sơ thanh toán trực tuyến': 3082,
  'Thanh toán / Hồ sơ có nghĩa vụ': 3816,
  'Thanh toán / TTHC có giao dịch': 17,
  'Thanh toán / TTHC đồng bộ phí': 10,
  'Thanh toán / TTHC có phí': 37,
  'Hài lòng / Hồ sơ': 6684,
  'Hài lòng / Hồ sơ hài lòng': 5828,
  'Hài lòng / PAKN': 3,
  'Hài lòng / PAKN đúng hạn': 0,
  'Hài lòng / PAKN hài lòng': 0,
};

export const dakLak: IndexRow = {
  'Đơn vị': 'Tỉnh Đắk Lắk',
  Cấp: 'Tỉnh',
  'Điểm cổng / Công khai': '11,85',
  'Điểm cổng / Tiến độ': '17,72',
  'Điểm cổng / Trực tuyến': '8,97',
  'Điểm cổng / Thanh toán': '6,69',
  'Điểm cổng / Số hóa': '9,08',
  'Điểm cổng / Hài lòng': '11,18',
  'Điểm cổng / Tổng': '65,49',
};
