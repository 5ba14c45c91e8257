// Definitions: a dossier list as a whole. What it lacks, and what nobody but its reader can know.

import { define } from '#diagnostics/define';
import { counted } from '#language/counted';

export const listWithoutTable = define.error<{ wanted: readonly string[] }>('list-without-table', {
  title: { vi: 'Không thấy bảng danh sách hồ sơ', en: 'No dossier list in the file' },
  vi: ({ wanted }) => ({
    message: 'Không thấy dòng tên cột của danh sách hồ sơ trong tệp.',
    help: `Danh sách cần các cột: ${wanted.join(', ')}. Dòng tên cột phải nằm trong 60 dòng đầu.`,
  }),
  en: ({ wanted }) => ({
    message: 'The file has no row with the headings of a dossier list.',
    help: `A list needs the columns ${wanted.join(', ')}; their row must be among the first 60.`,
  }),
  example: { wanted: ['Đơn vị tiếp nhận', 'Trạng thái', 'Ngày nhận'] },
});

export const listColumnMissing = define.error<{
  column: string;
  words: readonly string[];
}>('list-column-missing', {
  title: { vi: 'Danh sách thiếu một cột', en: 'A column of the list is missing' },
  vi: ({ column, words }) => ({
    message: `Danh sách không có cột “${column}” mà phần việc này cần.`,
    help: `Xuất lại danh sách có cột này, hoặc đổi tên cột thành một trong: ${words.join(', ')}.`,
  }),
  en: ({ column, words }) => ({
    message: `The list has no column “${column}”, which this needs.`,
    help: `Export it again with that column, or give the column one of these names: ${words.join(', ')}.`,
  }),
  example: { column: 'Ngày hẹn trả', words: ['Ngày hẹn trả', 'Hạn trả'] },
});

/** Excel, too, takes the rows after an open quote for one cell: to save the file there would hide what is missing. */
export const listNotRead = define.error<{ vi: string; en: string; isQuoteOpen?: true }>('list-not-read', {
  title: { vi: 'Không đọc được tệp danh sách', en: 'The list cannot be read' },
  vi: ({ vi, isQuoteOpen }) => ({
    message: `Không đọc được danh sách: ${vi}.`,
    help: isQuoteOpen
      ? 'Xuất lại danh sách từ hệ thống, chọn kiểu Excel (.xlsx) nếu có; hoặc mở tệp bằng Notepad, xóa dấu nháy kép thừa ở dòng ấy. Đừng lưu lại bằng Excel: các dòng sau bị gộp vào một ô.'
      : 'Mở tệp bằng Excel, chọn Lưu thành (Save As), kiểu Excel Workbook (.xlsx) hoặc CSV UTF-8, rồi chạy lại.',
  }),
  en: ({ en, isQuoteOpen }) => ({
    message: `The list cannot be read: ${en}.`,
    help: isQuoteOpen
      ? 'Export the list again, as Excel (.xlsx) where the system can; or open the file in Notepad and delete the double quote of that row. Do not save it from Excel: the rows after it become one cell.'
      : 'Open it in Excel, choose Save As, type Excel Workbook (.xlsx) or CSV UTF-8, and run again.',
  }),
  example: { vi: 'dòng 17 không phải UTF-8', en: 'line 17 is not UTF-8' },
});

export const listSheetsNotRead = define.warning<{ sheets: readonly string[] }>('list-sheets-not-read', {
  title: { vi: 'Có trang tính không được đếm', en: 'Sheets that are not counted' },
  vi: ({ sheets }, n) => ({
    message: `Không đếm ${n(sheets.length)} trang tính của tệp: ${sheets.join(', ')}.`,
    help: 'Nếu trang ấy không có hồ sơ thì không phải làm gì. Nếu có: trang phải hiện, và có dòng tên cột như các trang khác.',
  }),
  en: ({ sheets }, n) => ({
    message: `Not counted, of the sheets of the file: ${n(sheets.length)}: ${sheets.join(', ')}.`,
    help: 'If they hold no dossiers, nothing needs doing. If they do, show the sheet, with the headings of the others.',
  }),
  example: { sheets: ['Tổng hợp', 'Trang tính2'] },
});

export const listRowsHidden = define.warning<{ rows: number; first: readonly number[] }>('list-rows-hidden', {
  title: { vi: 'Dòng đang ẩn của danh sách vẫn được đếm', en: 'Hidden rows of a list are counted' },
  vi: ({ rows, first }, n) => ({
    message: `Danh sách có ${n(rows)} dòng đang ẩn hoặc bị lọc mà vẫn được đọc: dòng ${listed(first.map(String), rows)}.`,
    help: 'Nếu chỉ đếm các dòng đang thấy thì chép chúng sang tệp mới; nếu đếm tất cả thì bỏ lọc, bỏ ẩn (Unhide) để đối chiếu.',
  }),
  en: ({ rows, first }) => ({
    message: `${counted(rows, 'row')} of the list hidden or filtered out, and still read: row ${listed(first.map(String), rows)}.`,
    help: 'To count only the rows that are seen, copy them to a new file; to count all, clear the filter or unhide them.',
  }),
  example: { rows: 7, first: [3, 4, 9, 12, 13] },
});

/** The first few row numbers of so many. */
function listed(first: readonly string[], all: number): string {
  return first.join(', ') + (all > first.length ? '…' : '');
}

export const listWithoutChannel = define.warning('list-without-channel', {
  title: { vi: 'Danh sách không có cột hình thức nộp', en: 'No column of channels' },
  vi: {
    message: 'Danh sách không có cột hình thức nộp: mọi hồ sơ của danh sách được tính là nộp trực tiếp.',
    help: 'Xuất lại danh sách có cột “Hình thức nộp” nếu có hồ sơ nộp trực tuyến.',
  },
  en: {
    message: 'The list has no column of channels: each of its dossiers is counted as filed in person.',
    help: 'Export it again with column “Hình thức nộp” if dossiers were filed online.',
  },
  example: {},
});

export const listWithoutCode = define.warning('list-without-code', {
  title: { vi: 'Danh sách không có cột mã hồ sơ', en: 'No column of codes' },
  vi: {
    message: 'Danh sách không có cột mã hồ sơ: không biết hồ sơ nào ghi hai lần, và của hệ thống nào.',
    help: 'Xuất lại danh sách có cột “Mã hồ sơ”.',
  },
  en: {
    message:
      'The list has no column of codes: dossiers that stand twice are not seen, nor whose system they are of.',
    help: 'Export it again with column “Mã hồ sơ”.',
  },
  example: {},
});

export const listNothingCounted = define.warning<{
  read: number;
  /** Both are ISO: 2026-09-30. */
  from: string;
  to: string;
}>('list-nothing-counted', {
  title: { vi: 'Không có hồ sơ nào được đếm', en: 'No dossier was counted' },
  vi: ({ read, from, to }, n) => ({
    message:
      read === 0
        ? 'Danh sách không có dòng hồ sơ nào.'
        : `Không có hồ sơ nào của danh sách thuộc kỳ ${n.date(from)} – ${n.date(to)}: mọi số đếm đều là 0.`,
    help: 'Kiểm tra có chọn đúng danh sách, đúng kỳ không; nếu quả thật không phát sinh hồ sơ thì không phải làm gì.',
  }),
  en: ({ read, from, to }, n) => ({
    message:
      read === 0
        ? 'The list has no row of a dossier.'
        : `No dossier of the list is of the period ${n.date(from)} – ${n.date(to)}: every count is 0.`,
    help: 'Check that it is the right list and the right period; if there really were no dossiers, nothing needs doing.',
  }),
  example: { read: 240, from: '2026-07-01', to: '2026-09-30' },
});

export const listGroupsBlank = define.info<{ units: number }>('list-groups-blank', {
  title: { vi: 'Cột Khối để trống', en: 'Column Khối is blank' },
  vi: ({ units }, n) => ({
    message: `Danh sách không cho biết khối của ${n(units)} đơn vị: cột Khối của sổ tính để trống.`,
    help: 'Ghi mã khối ở trang Khối và cột Khối trước khi chấm điểm; hoặc dùng --into với sổ tính đã có các đơn vị.',
  }),
  en: ({ units }) => ({
    message: `The list does not say the groups of ${counted(units, 'unit')}: column Khối was left blank.`,
    help: 'Fill in sheet Khối and column Khối before scoring; or use --into with a workbook that has the units.',
  }),
  onPage: {
    vi: 'Ghi mã khối ở trang Khối và cột Khối trước khi chấm điểm. Kỳ sau, tạo sổ mới từ sổ này rồi đếm vào bản sao của sổ ấy (ô “Ghi số vào”): khối đã có sẵn.',
    en: 'Fill in sheet Khối and column Khối before scoring. For the next period, make a workbook from this one and count into a copy of it (field “Put the counts into”): it has the groups.',
  },
  example: { units: 22 },
});

export const policyUnknown = define.error<{ id: string; known: readonly string[] }>('policy-unknown', {
  title: { vi: 'Không có cách đếm tên như vậy', en: 'An unknown policy' },
  vi: ({ id, known }) => ({
    message: `Không có cách đếm tên “${id}”.`,
    help: `Chọn một trong: ${known.join(', ')}; hoặc chỉ đến một tệp .json.`,
  }),
  en: ({ id, known }) => ({
    message: `There is no policy “${id}”.`,
    help: `Choose one of ${known.join(', ')}, or name a .json file.`,
  }),
  example: { id: 'thanhhoa', known: ['cong-dvc-766', 'thanh-hoa'] },
});
