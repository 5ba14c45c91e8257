// Definitions: what the notes of a published report leave open; it is left blank, never guessed.

import { define } from '#diagnostics/define';
import type { Text } from '#language/language';

export const reportCountsNotStated = define.warning<{
  /** The whole of which the parts are not stated; null where not even that is. */
  stated: number | null;
  /** The sum of the parts that could be read; null where none could. */
  read: number | null;
  missing: 'channels' | 'ends';
  note: string;
}>('report-counts-not-stated', {
  title: { vi: 'Ghi chú không nói đủ số hồ sơ', en: 'A note does not state all counts' },
  vi: ({ stated, read, missing, note }, n) => ({
    message:
      read === null
        ? `Ghi chú “${note}” ${stated === null ? 'không nói' : `chỉ nói ${wholes[missing].vi} ${n(stated)}, không nói`} ${parts[missing].vi}; để trống.`
        : `Ghi chú “${note}” nói ${wholes[missing].vi} ${n(stated ?? 0)}, nhưng các phần đọc được (${parts[missing].vi}) chỉ cộng lại ${n(read)}; phần không đọc được để trống.`,
    help: 'Ghi số còn thiếu ở trang Đơn vị, theo sổ theo dõi hoặc hệ thống một cửa.',
  }),
  en: ({ stated, read, missing, note }, n) => ({
    message:
      read === null
        ? `The note “${note}” ${stated === null ? 'does not state' : `says ${n(stated)} ${wholes[missing].en}, but not`} ${parts[missing].en}; left blank.`
        : `The note “${note}” says ${n(stated ?? 0)} ${wholes[missing].en}, but the parts that could be read (${parts[missing].en}) make ${n(read)} only; what could not be read is left blank.`,
    help: 'Write what is missing on sheet Đơn vị, from your records or the one-stop system.',
  }),
  example: { stated: 1855, read: null, missing: 'ends', note: 'Tổng 1.855 hồ sơ: …' },
});

const wholes = {
  channels: { vi: 'tiếp nhận', en: 'received' },
  ends: { vi: 'đã giải quyết', en: 'resolved' },
} as const;

const parts = {
  channels: {
    vi: 'bao nhiêu trực tuyến, trực tiếp, kỳ trước chuyển qua',
    en: 'how many were online, in person, carried over',
  },
  ends: { vi: 'bao nhiêu trước hạn, đúng hạn, quá hạn', en: 'how many were early, on time and late' },
} as const;

export const reportCountUnclear = define.warning<{ what: Text; note: string }>('report-count-unclear', {
  title: { vi: 'Ghi chú nói hai số cho một mục', en: 'A note gives two values for one count' },
  vi: ({ what, note }) => ({
    message: `Ghi chú “${note}” nói hai số khác nhau về ${what.vi}; để trống.`,
    help: 'Xem lại ghi chú rồi ghi số đúng ở trang Đơn vị.',
  }),
  en: ({ what, note }) => ({
    message: `The note “${note}” gives two values for ${what.en}; left blank.`,
    help: 'Look at the note and write the right one on sheet Đơn vị.',
  }),
  example: { what: { vi: 'quá hạn', en: 'late' }, note: 'trễ hạn 02, trễ hạn 03' },
});

export const reportNoteFiguresUnread = define.warning<{ figures: readonly string[]; note: string }>(
  'report-note-figures-unread',
  {
    title: { vi: 'Ghi chú có số không rõ là số gì', en: 'A note has figures that may mean anything' },
    vi: ({ figures, note }) => ({
      message: `Ghi chú “${note}” có số không rõ là số hồ sơ nào (${figures.map((figure) => `“${figure}”`).join(', ')}); không lấy số ấy.`,
      help: 'Xem ghi chú, rồi kiểm tra và ghi đủ số đếm của đơn vị này ở trang Đơn vị.',
    }),
    en: ({ figures, note }) => ({
      message: `The note “${note}” has figures that do not say what they count (${figures.map((figure) => `“${figure}”`).join(', ')}); they were not taken.`,
      help: 'Read the note, then see that all counts of this unit stand on sheet Đơn vị.',
    }),
    example: { figures: ['350/1855'], note: 'Trực tiếp 1.505, trực tuyến 350/1855' },
  },
);

export const reportOnlineLateUnnumbered = define.warning<{ note: string }>('report-online-late-unnumbered', {
  title: { vi: 'Không nói bao nhiêu hồ sơ trực tuyến quá hạn', en: 'Online dossiers late, without a number' },
  vi: ({ note }) => ({
    message: `Ghi chú “${note}” nói có hồ sơ trực tuyến quá hạn nhưng không nói bao nhiêu; để trống.`,
    help: 'Ghi số ở cột Tiêu chí 9 / Trực tuyến quá hạn: có một hồ sơ như vậy là tiêu chí 9 không có điểm.',
  }),
  en: ({ note }) => ({
    message: `The note “${note}” says that online dossiers were late, but not how many; left blank.`,
    help: 'Write the number into column Tiêu chí 9 / Trực tuyến quá hạn: one such dossier costs all points of criterion 9.',
  }),
  example: { note: '… (có hồ sơ trực tuyến quá hạn trên cổng DVC)' },
});
