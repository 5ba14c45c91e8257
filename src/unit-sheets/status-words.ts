// How a unit stands after a collection, in words.
import type { Text } from '#language/language';
import type { FileStatus, UnitStatus } from './statuses.ts';

/** `left-out`: a file of none of the workbook's units. `not-taken`: nobody knows of whom. */
export const statusWords: Readonly<Record<UnitStatus | FileStatus, Text>> = {
  received: { vi: 'đã nhận', en: 'received' },
  'in-workbook': { vi: 'đã có trong sổ', en: 'in the workbook' },
  missing: { vi: 'chưa có', en: 'missing' },
  twice: { vi: 'nhận hai lần, giống nhau', en: 'twice, alike' },
  faulty: { vi: 'có lỗi, chưa lấy', en: 'faulty, left out' },
  doubtful: { vi: 'đã nhận, số bị lệch', en: 'received, does not add up' },
  contradictory: { vi: 'hai tệp khác nhau', en: 'two files differ' },
  'not-taken': { vi: 'không lấy được', en: 'not taken' },
  'left-out': { vi: 'không thuộc sổ này', en: 'not of this workbook' },
};
