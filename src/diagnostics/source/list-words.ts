// Definitions: words of a dossier list whose meaning is not known.

import { define } from '#diagnostics/define';
import { listed } from '#diagnostics/listed';
import { counted } from '#language/counted';
import { wholeNumber } from '#language/numbers';

type Words = { words: readonly { text: string; rows: number }[] };

const blankWord = { vi: '(để trống)', en: '(blank)' };

/** More would bury the message; the file of words has them all. */
const maxWordsShown = 40;

function withRows({ words }: Words, language: 'vi' | 'en'): string {
  const rowsOf = (count: number) =>
    language === 'vi' ? `${wholeNumber(count, 'vi')} dòng` : counted(count, 'row');
  return listed(
    words.map(({ text, rows: count }) => `“${text === '' ? blankWord[language] : text}” (${rowsOf(count)})`),
    maxWordsShown,
  );
}

export const listStatusUnknown = define.error<Words>('list-status-unknown', {
  title: { vi: 'Trạng thái hồ sơ chưa biết', en: 'An unknown status' },
  vi: (facts) => ({
    message: `Cột trạng thái có chữ chưa biết nghĩa: ${withRows(facts, 'vi')}. Chưa đếm hồ sơ nào.`,
    help: 'Ghi nghĩa của các chữ đó vào một tệp chữ rồi chạy lại với --words TỆP; chạy với -o thì có sẵn tệp để điền.',
  }),
  en: (facts) => ({
    message: `The column of states has words of unknown meaning: ${withRows(facts, 'en')}. Nothing was counted.`,
    help: 'State their meaning in a file of words and run again with --words FILE; with -o such a file is made to be filled in.',
  }),
  onPage: {
    vi: 'Chọn nghĩa của các chữ đó rồi đếm lại.',
    en: 'Choose what they mean and count again.',
  },
  example: { words: [{ text: 'Chờ ký số', rows: 12 }] },
});

export const listChannelUnknown = define.error<Words>('list-channel-unknown', {
  title: { vi: 'Hình thức nộp chưa biết', en: 'An unknown channel' },
  vi: (facts) => ({
    message: `Cột hình thức nộp có chữ chưa biết nghĩa: ${withRows(facts, 'vi')}. Chưa đếm hồ sơ nào.`,
    help: 'Ghi “Trực tuyến” hay “Trực tiếp” cho các chữ đó trong một tệp chữ rồi chạy lại với --words TỆP.',
  }),
  en: (facts) => ({
    message: `The column of channels has words of unknown meaning: ${withRows(facts, 'en')}. Nothing was counted.`,
    help: 'State “Trực tuyến” or “Trực tiếp” for them in a file of words and run again with --words FILE.',
  }),
  onPage: {
    vi: 'Chọn “Trực tuyến” hay “Trực tiếp” cho các chữ đó rồi đếm lại.',
    en: 'Choose “Trực tuyến” or “Trực tiếp” for them and count again.',
  },
  example: { words: [{ text: 'Kiosk', rows: 3 }] },
});

export const listUnitUnknown = define.error<Words & { nearest: readonly string[] }>('list-unit-unknown', {
  title: { vi: 'Đơn vị của danh sách không có trong sổ tính', en: 'A unit that the workbook lacks' },
  vi: ({ words, nearest }) => ({
    message: `Sổ tính không có đơn vị: ${withRows({ words }, 'vi')}. Chưa ghi số liệu nào.`,
    help: `${nearest.length === 0 ? '' : `Gần nhất trong sổ tính: ${nearest.join(', ')}. `}Ghi tên trong sổ tính của các đơn vị đó vào tệp chữ (Loại: Đơn vị) rồi chạy lại với --words TỆP, hoặc thêm đơn vị vào sổ tính.`,
  }),
  en: ({ words, nearest }) => ({
    message: `The workbook has no unit ${withRows({ words }, 'en')}. Nothing was filled in.`,
    help: `${nearest.length === 0 ? '' : `Nearest in the workbook: ${nearest.join(', ')}. `}Give their names of the workbook in a file of words (Loại: Đơn vị) and run again with --words FILE, or add the units to the workbook.`,
  }),
  onPage: {
    vi: 'Chọn đơn vị của sổ tính cho các tên đó rồi đếm lại, hoặc thêm đơn vị vào sổ tính.',
    en: 'Choose the unit of the workbook that each means and count again, or add the units to the workbook.',
  },
  example: { words: [{ text: 'UBND P. Him Lam', rows: 40 }], nearest: ['Phường Him Lam'] },
});

export const listUnitAbsent = define.warning<{ units: readonly string[] }>('list-unit-absent', {
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

export const listUnitInGroups = define.error<{
  units: readonly { name: string; groups: readonly string[] }[];
}>('list-unit-in-groups', {
  title: { vi: 'Tên đơn vị có ở nhiều khối', en: 'A unit’s name stands in several groups' },
  vi: ({ units }) => ({
    message: `Sổ tính có nhiều đơn vị cùng tên: ${units.map(({ name, groups }) => `“${name}” (khối ${groups.join(', ')})`).join('; ')}. Danh sách không cho biết hồ sơ là của đơn vị nào. Chưa ghi số liệu nào.`,
    help: 'Đặt tên khác nhau cho các đơn vị đó, trong danh sách và trong sổ tính, rồi đếm lại.',
  }),
  en: ({ units }) => ({
    message: `The workbook has several units of one name: ${units.map(({ name, groups }) => `“${name}” (groups ${groups.join(', ')})`).join('; ')}. The list does not say whose a dossier is. Nothing was filled in.`,
    help: 'Give those units different names, in the list and in the workbook, and count again.',
  }),
  example: { units: [{ name: 'Phòng Y tế', groups: ['TP', 'XP'] }] },
});

export const listWordsTooMany = define.error<{ column: string; most: number }>('list-words-too-many', {
  title: { vi: 'Quá nhiều chữ khác nhau trong một cột', en: 'Too many different words in a column' },
  vi: ({ column, most }, n) => ({
    message: `Cột đọc làm “${column}” có quá nhiều chữ khác nhau (danh sách chỉ được có ${n(most)}), nên không phải cột cần đọc.`,
    help: 'Kiểm tra tên cột của danh sách: có thể cột này chứa dữ liệu khác.',
  }),
  en: ({ column, most }, n) => ({
    message: `The column read as “${column}” has too many different words (a list may have ${n(most)}), so it is not the one meant.`,
    help: 'Check the headings of the list: that column may hold something else.',
  }),
  example: { column: 'Đơn vị tiếp nhận', most: 20_000 },
});

export const wordsRowUnclear = define.error<{ found: string; expected: string }>('words-row-unclear', {
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

export const wordsRowContradicts = define.error<{ word: string; meanings: readonly string[] }>(
  'words-row-contradicts',
  {
    title: { vi: 'Tệp chữ ghi hai nghĩa cho một chữ', en: 'The file of words gives a word two meanings' },
    vi: ({ word, meanings }) => ({
      message: `Tệp chữ ghi “${word}” hai lần với nghĩa khác nhau: ${meanings.join('; ')}.`,
      help: 'Giữ một dòng, xóa dòng kia.',
    }),
    en: ({ word, meanings }) => ({
      message: `The file of words has “${word}” twice with different meanings: ${meanings.join('; ')}.`,
      help: 'Keep one row and delete the other.',
    }),
    example: { word: 'Chờ ký số', meanings: ['Đang xử lý', 'Đã trả kết quả'] },
  },
);

export const wordsFileWithoutTable = define.error('words-file-without-table', {
  title: { vi: 'Tệp chữ không có đủ ba cột', en: 'The file of words lacks its columns' },
  vi: {
    message: 'Tệp chữ không có đủ các cột Loại, Chữ trong danh sách, Nghĩa là.',
    help: 'Dùng tệp …-chu-chua-biet.csv mà chương trình ghi ra, điền cột “Nghĩa là”.',
  },
  en: {
    message: 'The file of words lacks a column of Loại, Chữ trong danh sách, Nghĩa là.',
    help: 'Take the file …-chu-chua-biet.csv that the program writes, and fill in column “Nghĩa là”.',
  },
  example: {},
});
