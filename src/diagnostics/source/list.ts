// Definitions: a dossier list as a whole. What it lacks, and what nobody but its reader can know.

import { define } from '#diagnostics/define';
import { listed } from '#diagnostics/listed';
import { wholeNumber } from '#language/numbers';

export const listWithoutTable = define<{ readonly wanted: readonly string[] }>({
  code: 'list-without-table',
  severity: 'error',
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

export const listColumnMissing = define<{ readonly column: string; readonly words: readonly string[] }>({
  code: 'list-column-missing',
  severity: 'error',
  title: { vi: 'Danh sách thiếu một cột', en: 'A column of the list is missing' },
  vi: ({ column, words }) => ({
    message: `Danh sách không có cột “${column}”, nên không đếm được.`,
    help: `Xuất lại danh sách có cột này, hoặc đổi tên cột thành một trong: ${words.join(', ')}.`,
  }),
  en: ({ column, words }) => ({
    message: `The list has no column “${column}”, so nothing can be counted.`,
    help: `Export it again with that column, or give the column one of these names: ${words.join(', ')}.`,
  }),
  example: { column: 'Ngày hẹn trả', words: ['Ngày hẹn trả', 'Hạn trả'] },
});

export const listNotRead = define<{ readonly vi: string; readonly en: string }>({
  code: 'list-not-read',
  severity: 'error',
  title: { vi: 'Không đọc được tệp danh sách', en: 'The list cannot be read' },
  vi: ({ vi }) => ({
    message: `Không đọc được danh sách: ${vi}.`,
    help: 'Mở tệp bằng Excel, chọn Lưu thành (Save As), kiểu Excel Workbook (.xlsx) hoặc CSV UTF-8, rồi chạy lại.',
  }),
  en: ({ en }) => ({
    message: `The list cannot be read: ${en}.`,
    help: 'Open it in Excel, choose Save As, type Excel Workbook (.xlsx) or CSV UTF-8, and run again.',
  }),
  example: { vi: 'dòng 17 không phải UTF-8', en: 'line 17 is not UTF-8' },
});

export const listWithoutChannel = define<Record<never, never>>({
  code: 'list-without-channel',
  severity: 'warning',
  title: { vi: 'Danh sách không có cột hình thức nộp', en: 'No column of channels' },
  vi: () => ({
    message: 'Danh sách không có cột hình thức nộp: mọi hồ sơ được tính là nộp trực tiếp.',
    help: 'Xuất lại danh sách có cột “Hình thức nộp” nếu có hồ sơ nộp trực tuyến.',
  }),
  en: () => ({
    message: 'The list has no column of channels: every dossier is counted as filed in person.',
    help: 'Export it again with column “Hình thức nộp” if dossiers were filed online.',
  }),
  example: {},
});

export const listWithoutCode = define<Record<never, never>>({
  code: 'list-without-code',
  severity: 'warning',
  title: { vi: 'Danh sách không có cột mã hồ sơ', en: 'No column of codes' },
  vi: () => ({
    message: 'Danh sách không có cột mã hồ sơ: không biết hồ sơ nào ghi hai lần, và của hệ thống nào.',
    help: 'Xuất lại danh sách có cột “Mã hồ sơ”.',
  }),
  en: () => ({
    message:
      'The list has no column of codes: dossiers that stand twice are not seen, nor whose system they are of.',
    help: 'Export it again with column “Mã hồ sơ”.',
  }),
  example: {},
});

type Words = {
  readonly words: readonly { readonly text: string; readonly rows: number }[];
};

const blankWord = { vi: '(để trống)', en: '(blank)' };

/** More would bury the message; the file of words has them all. */
const mostWordsSaid = 40;

function withRows({ words }: Words, language: 'vi' | 'en'): string {
  const rows = language === 'vi' ? 'dòng' : 'rows';
  return listed(
    words.map(
      ({ text, rows: count }) =>
        `“${text === '' ? blankWord[language] : text}” (${wholeNumber(count, language)} ${rows})`,
    ),
    mostWordsSaid,
  );
}

export const listStatusUnknown = define<Words>({
  code: 'list-status-unknown',
  severity: 'error',
  title: { vi: 'Trạng thái hồ sơ chưa biết', en: 'An unknown status' },
  vi: (facts) => ({
    message: `Cột trạng thái có chữ chưa biết nghĩa: ${withRows(facts, 'vi')}. Chưa đếm hồ sơ nào.`,
    help: 'Ghi nghĩa của các chữ đó vào một tệp chữ rồi chạy lại với --words TỆP; chạy với -o thì có sẵn tệp để điền.',
  }),
  en: (facts) => ({
    message: `The column of states has words of unknown meaning: ${withRows(facts, 'en')}. Nothing was counted.`,
    help: 'State their meaning in a file of words and run again with --words FILE; with -o such a file is made to be filled in.',
  }),
  example: { words: [{ text: 'Chờ ký số', rows: 12 }] },
});

export const listChannelUnknown = define<Words>({
  code: 'list-channel-unknown',
  severity: 'error',
  title: { vi: 'Hình thức nộp chưa biết', en: 'An unknown channel' },
  vi: (facts) => ({
    message: `Cột hình thức nộp có chữ chưa biết nghĩa: ${withRows(facts, 'vi')}. Chưa đếm hồ sơ nào.`,
    help: 'Ghi “Trực tuyến” hay “Trực tiếp” cho các chữ đó trong một tệp chữ rồi chạy lại với --words TỆP.',
  }),
  en: (facts) => ({
    message: `The column of channels has words of unknown meaning: ${withRows(facts, 'en')}. Nothing was counted.`,
    help: 'State “Trực tuyến” or “Trực tiếp” for them in a file of words and run again with --words FILE.',
  }),
  example: { words: [{ text: 'Kiosk', rows: 3 }] },
});

export const listUnitUnknown = define<Words & { readonly nearest: readonly string[] }>({
  code: 'list-unit-unknown',
  severity: 'error',
  title: { vi: 'Đơn vị của danh sách không có trong sổ tính', en: 'A unit that the workbook lacks' },
  vi: ({ words, nearest }) => ({
    message: `Sổ tính không có đơn vị: ${withRows({ words }, 'vi')}. Chưa ghi số liệu nào.`,
    help: `${nearest.length === 0 ? '' : `Gần nhất trong sổ tính: ${nearest.join(', ')}. `}Ghi tên trong sổ tính của các đơn vị đó vào tệp chữ (Loại: Đơn vị) rồi chạy lại với --words TỆP, hoặc thêm đơn vị vào sổ tính.`,
  }),
  en: ({ words, nearest }) => ({
    message: `The workbook has no unit ${withRows({ words }, 'en')}. Nothing was filled in.`,
    help: `${nearest.length === 0 ? '' : `Nearest in the workbook: ${nearest.join(', ')}. `}Give their names of the workbook in a file of words (Loại: Đơn vị) and run again with --words FILE, or add the units to the workbook.`,
  }),
  example: { words: [{ text: 'UBND P. Him Lam', rows: 40 }], nearest: ['Phường Him Lam'] },
});

export const listUnitAbsent = define<{ readonly units: readonly string[] }>({
  code: 'list-unit-absent',
  severity: 'warning',
  title: { vi: 'Đơn vị của sổ tính không có trong danh sách', en: 'A unit that the list lacks' },
  vi: ({ units }) => ({
    message: `Danh sách không có hồ sơ nào của: ${units.join(', ')}. Số liệu của các đơn vị này để nguyên.`,
    help: 'Nếu có hồ sơ, xuất lại danh sách có đủ đơn vị; nếu không phát sinh hồ sơ, kiểm tra số đang ghi.',
  }),
  en: ({ units }) => ({
    message: `The list has no dossier of ${units.join(', ')}. Their counts were left as they are.`,
    help: 'If they had dossiers, export a list with all units; if they had none, look at what stands there.',
  }),
  example: { units: ['Phường Him Lam'] },
});

export const listWordsTooMany = define<{ readonly column: string; readonly most: number }>({
  code: 'list-words-too-many',
  severity: 'error',
  title: { vi: 'Quá nhiều chữ khác nhau trong một cột', en: 'Too many different words in a column' },
  vi: ({ column, most }, n) => ({
    message: `Cột “${column}” có hơn ${n(most)} chữ khác nhau, nên không phải cột cần đọc.`,
    help: 'Kiểm tra tên cột của danh sách: có thể cột này chứa dữ liệu khác.',
  }),
  en: ({ column, most }, n) => ({
    message: `Column “${column}” has more than ${n(most)} different words, so it is not the one meant.`,
    help: 'Check the headings of the list: that column may hold something else.',
  }),
  example: { column: 'Đơn vị tiếp nhận', most: 20_000 },
});

export const listGroupsBlank = define<{ readonly units: number }>({
  code: 'list-groups-blank',
  severity: 'info',
  title: { vi: 'Cột Khối để trống', en: 'Column Khối is blank' },
  vi: ({ units }, n) => ({
    message: `Danh sách không cho biết khối của ${n(units)} đơn vị: cột Khối của sổ tính để trống.`,
    help: 'Ghi mã khối ở trang Khối và cột Khối trước khi chấm điểm; hoặc dùng --into với sổ tính đã có các đơn vị.',
  }),
  en: ({ units }, n) => ({
    message: `The list does not say the groups of ${n(units)} units: column Khối was left blank.`,
    help: 'Fill in sheet Khối and column Khối before scoring; or use --into with a workbook that has the units.',
  }),
  example: { units: 22 },
});

export const wordsRowUnclear = define<{ readonly found: string; readonly expected: string }>({
  code: 'words-row-unclear',
  severity: 'error',
  title: { vi: 'Tệp chữ có dòng không hiểu được', en: 'A row of the file of words is unclear' },
  vi: ({ found, expected }) => ({
    message: `Tệp chữ có “${found}”, không hiểu được.`,
    help: `Ghi một trong: ${expected}.`,
  }),
  en: ({ found, expected }) => ({
    message: `The file of words has “${found}”, which is not understood.`,
    help: `Write one of: ${expected}.`,
  }),
  example: { found: 'Xong rồi', expected: 'Đang xử lý, Đã trả kết quả' },
});

export const wordsFileWithoutTable = define<Record<never, never>>({
  code: 'words-file-without-table',
  severity: 'error',
  title: { vi: 'Tệp chữ không có đủ ba cột', en: 'The file of words lacks its columns' },
  vi: () => ({
    message: 'Tệp chữ không có đủ các cột Loại, Chữ trong danh sách, Nghĩa là.',
    help: 'Dùng tệp …-chu-chua-biet.csv mà chương trình ghi ra, điền cột “Nghĩa là”.',
  }),
  en: () => ({
    message: 'The file of words lacks a column of Loại, Chữ trong danh sách, Nghĩa là.',
    help: 'Take the file …-chu-chua-biet.csv that the program writes, and fill in column “Nghĩa là”.',
  }),
  example: {},
});

export const policyUnknown = define<{ readonly id: string; readonly known: readonly string[] }>({
  code: 'policy-unknown',
  severity: 'error',
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
