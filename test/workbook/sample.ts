// A small faultless workbook that tests change one thing of.
import { readSubmission } from '#workbook/read-submission';
import {
  makeWorkbook,
  type TestCell,
  type TestRow,
  type TestSheet,
  type TestSheets,
} from './make-workbook.ts';

export const infoRows: readonly TestRow[] = [
  ['Mục', 'Giá trị'],
  ['Kỳ đánh giá', 'Quý II/2022'],
  ['Cơ quan', 'UBND thành phố Điện Biên Phủ'],
];

export const groupRows: readonly TestRow[] = [
  ['Mã khối', 'Tên khối', 'Số TTHC', 'TTHC mức độ 3', 'TTHC mức độ 4'],
  ['TP', 'Các phòng, ban', 301, 11, 57],
  ['XP', 'Các xã, phường', 159, 5, 12],
];

export const unitHeader: TestRow = [
  'STT',
  'Khối',
  'Đơn vị',
  'Tiếp nhận / Trực tuyến',
  'Tiếp nhận / Trực tiếp',
  'Tiếp nhận / Kỳ trước',
  'Đã giải quyết / Trước hạn',
  'Đã giải quyết / Đúng hạn',
  'Đã giải quyết / Quá hạn',
  'Đang giải quyết / Trong hạn',
  'Đang giải quyết / Quá hạn',
  'Tiêu chí 6 / Tỷ lệ qua một cửa',
  'Tiêu chí 7 / Hình thức công khai',
];

/** Columns by letter: A STT, B Khối, C Đơn vị, D–F received, G–I resolved, J–K pending, L criterion 6, M criterion 7. */
export const unitRows: readonly TestRow[] = [
  unitHeader,
  [1, 'TP', 'Phòng Tư pháp', 1, 269, 0, 270, 0, 0, 0, 0, 100, 'Niêm yết và điện tử'],
  [2, 'TP', 'Phòng Y tế', 0, 1, 0, 1, 0, 0, 0, 0, 100, 'Niêm yết và điện tử'],
  [1, 'XP', 'Phường Him Lam', 21, 266, 0, 274, 0, 10, 3, 0, 100, 'Niêm yết và điện tử'],
  [2, 'XP', 'Xã Nà Tấu', 12, 304, 0, 0, 316, 0, 0, 0, 100, 'Một hình thức'],
];

export const sampleSheets = { 'Thông tin': infoRows, Khối: groupRows, 'Đơn vị': unitRows };

export function read(sheets: TestSheets) {
  return readSubmission(makeWorkbook(sheets));
}

/** The sample with another sheet of units. */
export function readUnits(sheet: readonly TestRow[] | TestSheet) {
  return read({ ...sampleSheets, 'Đơn vị': sheet });
}

/** The sample's rows with one cell changed, such as "I4". */
export function withCell(rows: readonly TestRow[], address: string, cell: TestCell): readonly TestRow[] {
  const column = address.charCodeAt(0) - 65;
  const row = Number(address.slice(1)) - 1;
  return rows.map((cells, r) =>
    r === row
      ? Array.from({ length: Math.max(cells.length, column + 1) }, (_, c) =>
          c === column ? cell : (cells[c] ?? null),
        )
      : cells,
  );
}

/** "count-not-whole Đơn vị!I4" for each finding, in order. */
export function found({ diagnostics }: Awaited<ReturnType<typeof readSubmission>>): readonly string[] {
  return diagnostics.map(({ code, place }) =>
    place === undefined ? code : `${code} ${place.sheet}${place.cell === undefined ? '' : `!${place.cell}`}`,
  );
}
