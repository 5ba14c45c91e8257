// Definitions: files that came back from units, against the workbook they are collected into.

import { define } from '#diagnostics/define';
import { listed } from '#diagnostics/listed';
import { counted } from '#language/counted';

export const returnedOtherAuthority = define.error<{
  found: string;
  expected: string;
}>('returned-other-authority', {
  title: { vi: 'Tệp của cơ quan khác', en: 'A file of another authority' },
  vi: ({ found, expected }) => ({
    message: `Tệp này là của “${found}”, còn sổ tính là của “${expected}”. Không lấy số liệu của tệp.`,
    help: 'Bỏ tệp này ra khỏi thư mục, hoặc gộp vào đúng sổ tính của cơ quan ấy.',
  }),
  en: ({ found, expected }) => ({
    message: `This file is of “${found}”, the workbook of “${expected}”. Nothing is taken from it.`,
    help: 'Take the file out of the folder, or collect it into the workbook of that authority.',
  }),
  example: { found: 'UBND huyện Mường Ảng', expected: 'UBND thành phố Điện Biên Phủ' },
});

export const returnedOtherPeriod = define.error<{
  found: string;
  expected: string;
}>('returned-other-period', {
  title: { vi: 'Tệp của kỳ khác', en: 'A file of another period' },
  vi: ({ found, expected }) => ({
    message: `Tệp này là của ${found}, còn sổ tính là của ${expected}. Không lấy số liệu của tệp.`,
    help: 'Nhờ đơn vị điền phiếu của đúng kỳ.',
  }),
  en: ({ found, expected }) => ({
    message: `This file is of ${found}, the workbook of ${expected}. Nothing is taken from it.`,
    help: 'Have the unit fill in the sheet of this period.',
  }),
  example: { found: 'Quý I/2022', expected: 'Quý II/2022' },
});

export const returnedUnknownUnit = define.error<{
  name: string;
  nearest: string | null;
  /** Of the file, where the workbook has the unit in another; else null. */
  group: string | null;
}>('returned-unknown-unit', {
  title: { vi: 'Đơn vị không có trong sổ tính', en: 'A unit that the workbook lacks' },
  vi: ({ name, nearest, group }) => ({
    message: `Sổ tính không có đơn vị “${name}”${group === null ? '' : ` ở khối “${group}”`}. Không lấy số liệu của tệp.`,
    help:
      group !== null
        ? 'Sổ tính ghi đơn vị này ở khối khác: sửa khối trong tệp hoặc trong sổ tính cho giống nhau rồi gộp lại.'
        : nearest === null
          ? 'Thêm đơn vị vào trang Đơn vị của sổ tính rồi gộp lại, hoặc bỏ tệp này ra.'
          : `Nếu là “${nearest}” thì sửa tên cho giống nhau rồi gộp lại.`,
  }),
  en: ({ name, nearest, group }) => ({
    message: `The workbook has no unit “${name}”${group === null ? '' : ` in group “${group}”`}. Nothing is taken from the file.`,
    help:
      group !== null
        ? 'The workbook has this unit in another group: give both the same group and collect again.'
        : nearest === null
          ? 'Add the unit to sheet Đơn vị and collect again, or take the file out.'
          : `If “${nearest}” is meant, give both the same name and collect again.`,
  }),
  example: { name: 'Phòng Tư Phát', nearest: 'Phòng Tư pháp', group: null },
});

export const returnedUnitInGroups = define.error<{ name: string; groups: readonly string[] }>(
  'returned-unit-in-groups',
  {
    title: { vi: 'Tên đơn vị có ở nhiều khối', en: 'A unit’s name stands in several groups' },
    vi: ({ name, groups }) => ({
      message: `Sổ tính có đơn vị “${name}” ở các khối ${groups.join(', ')}; tệp không ghi khối nào. Không lấy số liệu của tệp.`,
      help: 'Nhờ đơn vị điền phiếu đã phát (phiếu có ghi khối), hoặc ghi số liệu của tệp vào sổ tính bằng tay.',
    }),
    en: ({ name, groups }) => ({
      message: `The workbook has a unit “${name}” in groups ${groups.join(', ')}; the file names no group. Nothing is taken from it.`,
      help: 'Have the unit fill in the sheet handed out to it, which names its group, or type the figures into the workbook.',
    }),
    example: { name: 'Phòng Y tế', groups: ['TP', 'XP'] },
  },
);

export const returnedNothing = define.error<{ found: string }>('returned-nothing-known', {
  title: { vi: 'Không phải phiếu, sổ tính hay biểu mẫu', en: 'Neither a sheet, a workbook nor a form' },
  vi: ({ found }) => ({
    message: `Tệp không có phiếu đơn vị, không có trang Đơn vị, cũng không có Biểu mẫu số 03 (có: ${found}).`,
    help: 'Bỏ tệp này ra khỏi thư mục, hoặc nhờ đơn vị gửi lại phiếu.',
  }),
  en: ({ found }) => ({
    message: `The file has no unit’s sheet, no sheet Đơn vị and no Biểu mẫu số 03 (it has: ${found}).`,
    help: 'Take it out of the folder, or have the unit send its sheet again.',
  }),
  example: { found: 'Sheet1' },
});

export const returnedSeveralUnits = define.error<{ count: number }>('returned-several-units', {
  title: { vi: 'Tệp có nhiều đơn vị', en: 'A file of several units' },
  vi: ({ count }) => ({
    message: `Tệp này có số liệu của ${count} đơn vị; chỉ gộp được tệp của một đơn vị. Không lấy số liệu của tệp.`,
    help: 'Nhờ đơn vị gửi phiếu của mình, hoặc bỏ phần của các đơn vị khác trong tệp.',
  }),
  en: ({ count }) => ({
    message: `This file has figures of ${counted(count, 'unit')}; only that of one unit can be collected. Nothing is taken from it.`,
    help: 'Have the unit send its own sheet, or take the others out of the file.',
  }),
  example: { count: 22 },
});

export const returnedContradicts = define.error<{
  item: string;
  first: string;
  firstFile: string;
  second: string;
  secondFile: string;
}>('returned-contradicts', {
  title: { vi: 'Hai tệp của một đơn vị khác nhau', en: 'Two files of one unit differ' },
  vi: ({ item, first, firstFile, second, secondFile }) => ({
    message: `“${item}”: “${firstFile}” ghi ${first}, “${secondFile}” ghi ${second}.`,
    help: 'Hỏi đơn vị tệp nào đúng, bỏ tệp kia ra khỏi thư mục rồi gộp lại; chưa ghi gì vào sổ tính.',
  }),
  en: ({ item, first, firstFile, second, secondFile }) => ({
    message: `“${item}”: “${firstFile}” says ${first}, “${secondFile}” says ${second}.`,
    help: 'Ask the unit which is right, take the other file out and collect again; nothing has been written.',
  }),
  example: {
    item: 'Đã giải quyết / Quá hạn',
    first: '2',
    firstFile: '10 Phòng Giáo dục.xlsx',
    second: '3',
    secondFile: '10 Phòng Giáo dục (1).xlsx',
  },
});

export const returnedNotFilledIn = define.warning<{ files: readonly string[] }>('returned-not-filled-in', {
  title: { vi: 'Nhiều phiếu chưa được điền', en: 'Several sheets are not filled in' },
  vi: ({ files }) => ({
    message: `${files.length} phiếu chưa ghi số hồ sơ tiếp nhận hay đã giải quyết nào: ${listed(files)}.`,
    help: 'Nhắc các đơn vị điền và gửi lại; không có hồ sơ nào thì ghi số 0.',
  }),
  en: ({ files }) => ({
    message: `No dossier received or resolved is stated in ${counted(files.length, 'sheet')}: ${listed(files)}.`,
    help: 'Have them filled in and sent again; where there were none, 0 is to be written.',
  }),
  example: { files: ['01 Phòng Tư pháp.xlsx', '02 Phòng Y tế.xlsx'] },
});

export const returnedMissing = define.warning<{ units: readonly string[] }>('returned-missing', {
  title: { vi: 'Chưa nhận đủ phiếu', en: 'Sheets are missing' },
  vi: ({ units }) => ({
    message: `Chưa có số liệu của ${units.length} đơn vị: ${listed(units)}.`,
    help: 'Nhắc các đơn vị này; khi có thêm phiếu thì gộp tiếp vào sổ vừa ghi.',
  }),
  en: ({ units }) => ({
    message: `There are no figures yet of ${counted(units.length, 'unit')}: ${listed(units)}.`,
    help: 'Remind them; collect what comes later into the workbook just written.',
  }),
  example: { units: ['Phòng Y tế', 'Nội vụ'] },
});
