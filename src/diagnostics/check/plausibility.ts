// Definitions: legal, but hardly what was meant.

import { define } from '#diagnostics/define';
import type { Text } from '#language/language';

export const rowsAlike = define.warning<{ other: string; received: number }>('rows-alike', {
  title: { vi: 'Hai dòng liền nhau giống hệt số liệu', en: 'Two neighbouring rows with the same figures' },
  vi: ({ other, received }, n) => ({
    message: `Mọi số hồ sơ đều trùng với dòng liền trên, “${other}” (tiếp nhận ${n(received)}).`,
    help: 'Kiểm tra xem có chép nhầm dòng không; nếu đúng là trùng ngẫu nhiên thì không phải sửa.',
  }),
  en: ({ other, received }, n) => ({
    message: `Every count equals that of the row above, “${other}” (${n(received)} received).`,
    help: 'See whether a row was copied by mistake; if they happen to be equal, nothing need be done.',
  }),
  example: { other: 'Phường Him Lam', received: 287 },
});

export const contactsZero = define.warning<{ block: string; late: number }>('contacts-zero', {
  title: {
    vi: 'Có hồ sơ quá hạn mà không ai phải liên hệ',
    en: 'Dossiers were late, yet nobody made contact',
  },
  vi: ({ block, late }, n) => ({
    message: `${block} ghi không hồ sơ nào phải liên hệ, trong khi có ${n(late)} hồ sơ quá hạn.`,
    help: 'Kiểm tra xem người nộp hồ sơ quá hạn có phải liên hệ không; nếu không theo dõi thì để trống ba cột này.',
  }),
  en: ({ block, late }, n) => ({
    message: `${block} says that no dossier needed a contact, although late dossiers were resolved: ${n(late)}.`,
    help: 'See whether the applicants of late dossiers had to make contact; where this is not recorded, leave the three columns blank.',
  }),
  example: { block: 'Tiêu chí 3', late: 10 },
});

export const noteDiffers = define.warning<{ what: Text; noted: number; counted: number }>('note-differs', {
  title: { vi: 'Ghi chú khác số trong các cột', en: 'A note contradicts the cells' },
  vi: ({ what, noted, counted }, n) => ({
    message: `Ghi chú viết ${what.vi} ${n(noted)}, nhưng các cột của dòng này cho ${n(counted)}: lệch ${n(Math.abs(noted - counted))}.`,
    help: 'Sửa ghi chú hoặc sửa số ở cột cho khớp nhau; để trống Ghi chú thì chương trình tự viết từ số liệu.',
  }),
  en: ({ what, noted, counted }, n) => ({
    message: `The note says ${what.en} ${n(noted)}, but the cells of this row give ${n(counted)}: a difference of ${n(Math.abs(noted - counted))}.`,
    help: 'Make the note and the cells agree; where Ghi chú is blank, it is written from the counts.',
  }),
  example: { what: { vi: 'quá hạn', en: 'late' }, noted: 3, counted: 2 },
});

export const onlineLateUncounted = define.warning('online-late-uncounted', {
  title: {
    vi: 'Ghi chú nói có hồ sơ trực tuyến quá hạn mà cột ghi 0',
    en: 'The note tells of a late online dossier, the cell of none',
  },
  vi: {
    message: 'Ghi chú viết có hồ sơ trực tuyến quá hạn, nhưng Tiêu chí 9 / Trực tuyến quá hạn là 0.',
    help: 'Ghi số hồ sơ trực tuyến quá hạn vào cột này (có hồ sơ quá hạn thì tiêu chí 9 được 0 điểm); hoặc sửa ghi chú.',
  },
  en: {
    message: 'The note says that an online dossier was late, but Tiêu chí 9 / Trực tuyến quá hạn is 0.',
    help: 'Write the number of late online dossiers into that column (with any, criterion 9 scores 0); or fix the note.',
  },
  example: {},
});

export const receivedFell = define.warning<{
  received: number;
  before: number;
  previous: string;
}>('received-fell', {
  title: { vi: 'Số tiếp nhận giảm còn một phần mười', en: 'Received fell to a tenth' },
  vi: ({ received, before, previous }, n) => ({
    message: `Tiếp nhận ${n(received)} hồ sơ, trong khi ${previous} là ${n(before)}.`,
    help: 'Kiểm tra xem có thiếu chữ số, thiếu tháng hoặc nhầm đơn vị không; nếu đúng thì không phải sửa.',
  }),
  en: ({ received, before, previous }, n) => ({
    message: `Dossiers received: ${n(received)}, against ${n(before)} in ${previous}.`,
    help: 'See whether a digit or a month is missing or the unit is another; if it is right, nothing need be done.',
  }),
  example: { received: 31, before: 316, previous: 'Quý I/2022' },
});

export const procedureLevelBlank = define.info<{ blank: string; given: string }>('procedure-level-blank', {
  title: { vi: 'Chỉ ghi số TTHC của một mức độ', en: 'Procedures of one level only' },
  vi: ({ blank, given }) => ({
    message: `“${blank}” để trống nên tính là 0, trong khi “${given}” có ghi; tỷ lệ TTHC mức độ 3, 4 của khối được tính như vậy.`,
    help: `Ghi số TTHC vào “${blank}”; không có thủ tục nào thì ghi số 0.`,
  }),
  en: ({ blank, given }) => ({
    message: `“${blank}” is blank and counts as 0, while “${given}” is given; the group’s share of procedures at level 3/4 is taken so.`,
    help: `Write the number of procedures into “${blank}”; where there are none, write 0.`,
  }),
  example: { blank: 'TTHC mức độ 4', given: 'TTHC mức độ 3' },
});
