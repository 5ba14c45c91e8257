// What is said only in a window that closes with the program, to somebody who types no command.
import type { TextWith } from './texts.ts';

export const windowTexts = {
  canOpen: { vi: 'Có thể mở ngay:', en: 'To be opened now:' },
  chooseOne: {
    vi: 'Gõ số rồi nhấn Enter để mở; chỉ nhấn Enter thì đóng cửa sổ này.',
    en: 'Type a number and press Enter to open it; Enter alone closes this window.',
  },
  opening: {
    vi: (name) => `Đang mở ${name}…`,
    en: (name) => `Opening ${name}…`,
  } satisfies TextWith<[name: string]>,
  notOpened: {
    vi: (path) => `Máy không mở được; tệp ở đây: ${path}`,
    en: (path) => `It could not be opened; the file is here: ${path}`,
  } satisfies TextWith<[path: string]>,
  noSuchNumber: {
    vi: (max) => `Chỉ có các số từ 1 đến ${max}.`,
    en: (max) => `There are only the numbers 1 to ${max}.`,
  } satisfies TextWith<[max: number]>,
  pressEnter: { vi: 'Nhấn Enter để đóng cửa sổ này.', en: 'Press Enter to close this window.' },
  marked: {
    vi: 'Bản đánh dấu, từng ô có lỗi được tô màu và ghi chú cách sửa:',
    en: 'The marked copy, in which every cell with a fault is coloured and says how to fix it:',
  },
  fixAndDrop: {
    vi: 'Sửa các ô có lỗi trong Excel, lưu lại, rồi thả sổ tính vào chương trình lần nữa.',
    en: 'Fix the cells in Excel, save, and drop the workbook onto the program again.',
  },
} as const;
