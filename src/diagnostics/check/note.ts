// Definitions: a clerk's note that does not hold together, and a numbering with a gap.

import { define } from '#diagnostics/define';
import type { Text } from '#language/language';

export const noteLeavesOut = define.warning<{
  received: number;
  resolved: number;
  pending: number;
}>('note-leaves-out', {
  title: { vi: 'Ghi chú bỏ sót hồ sơ', en: 'A note leaves dossiers out' },
  vi: ({ received, resolved, pending }, n) => ({
    message: `Ghi chú viết tiếp nhận ${n(received)}, đã giải quyết ${n(resolved)}, đang giải quyết ${n(pending)}: còn ${n.prose(received - resolved - pending)} hồ sơ không nói đến.`,
    help: 'Viết thêm số hồ sơ còn lại đang giải quyết hay đã giải quyết; để trống Ghi chú thì chương trình tự viết từ số liệu.',
  }),
  en: ({ received, resolved, pending }, n) => ({
    message: `The note says ${n(received)} received, ${n(resolved)} resolved and ${n(pending)} pending: ${n(received - resolved - pending)} left unmentioned.`,
    help: 'Say whether the rest is pending or resolved; where Ghi chú is blank, it is written from the counts.',
  }),
  example: { received: 280, resolved: 279, pending: 0 },
});

export const noteTwice = define.info<{ what: Text; first: number; second: number }>('note-says-twice', {
  title: { vi: 'Ghi chú nói một số hai cách', en: 'A note gives one count twice, differently' },
  vi: ({ what, first, second }, n) => ({
    message: `Ghi chú viết ${what.vi} ${n(first)}, rồi lại viết ${what.vi} ${n(second)}.`,
    help: 'Bỏ chữ thừa ở chỗ viết nhầm; để trống Ghi chú thì chương trình tự viết từ số liệu.',
  }),
  en: ({ what, first, second }, n) => ({
    message: `The note says ${what.en} ${n(first)}, and then ${what.en} ${n(second)}.`,
    help: 'Strike the word that is too much; where Ghi chú is blank, it is written from the counts.',
  }),
  example: { what: { vi: 'trực tiếp', en: 'in person' }, first: 751, second: 718 },
});

export const ordinalGap = define.info<{ before: string; after: string }>('ordinal-gap', {
  title: { vi: 'Số thứ tự không liền nhau', en: 'A gap in the numbering' },
  vi: ({ before, after }) => ({
    message: `Số thứ tự nhảy từ ${before} đến ${after}.`,
    help: 'Kiểm tra xem có sót đơn vị nào không, rồi đánh lại cột STT; để trống cột này thì chương trình tự đánh số.',
  }),
  en: ({ before, after }) => ({
    message: `The numbering goes from ${before} to ${after}.`,
    help: 'See whether a unit is missing, then renumber column STT; where it is blank, the rows are numbered for you.',
  }),
  example: { before: '6', after: '8' },
});
