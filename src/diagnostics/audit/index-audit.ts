// Definitions: scores printed by the portal that are not those its counts give, each with its likely cause.
import { counted } from '#language/counted';
import { defineCause } from './define-cause.ts';
import type { DifferenceFacts } from './difference-facts.ts';

const payment: DifferenceFacts = {
  figure: { heading: 'Điểm cổng / Thanh toán' },
  published: '6.67',
  computed: '6.68',
  formula: { kind: 'sum', terms: ['4.85', '1.15', '0.68'] },
  due: '6.68',
  recount: null,
  remedy: 'copy-again',
};

export const indexScoreDiffers = defineCause('index-score-differs', {
  title: { vi: 'Điểm cổng khác điểm tính lại', en: 'The portal’s score is not the recomputed one' },
  vi: () => null,
  en: () => null,
  example: { difference: payment, cause: {} },
});

export const indexRoundedOnce = defineCause('index-rounded-once', {
  title: { vi: 'Cộng trước rồi mới làm tròn', en: 'Added first, rounded afterwards' },
  vi: (_, { comesOut }) => `${comesOut} khi cộng các mục chưa làm tròn rồi làm tròn một lần.`,
  en: (_, { comesOut }) => `${comesOut} if the parts are added unrounded and rounded once.`,
  example: { difference: payment, cause: {} },
});

export const indexPartMissing = defineCause<{ parts: readonly string[] }>('index-part-left-out', {
  title: { vi: 'Thiếu một mục trong tổng', en: 'A part is left out of the sum' },
  vi: ({ parts }, { comesOut }) => `${comesOut} khi không tính mục ${parts.join(', ')}.`,
  en: ({ parts }, { comesOut }) => `${comesOut} if part ${parts.join(', ')} is left out.`,
  example: { difference: { ...payment, published: '5.53' }, cause: { parts: ['4.2'] } },
});

export const indexZeroRule = defineCause<{ part: string; column: string; full: boolean }>('index-zero-rule', {
  title: { vi: 'Mẫu số bằng 0 được tính cách khác', en: 'A divisor of 0 counted otherwise' },
  vi: ({ part, column, full }, { comesOut }) =>
    `${comesOut} khi ${column} = 0 ${full ? 'được đủ điểm' : 'được 0 điểm'} ở mục ${part}.`,
  en: ({ part, column, full }, { comesOut }) =>
    `${comesOut} if ${column} = 0 gives ${full ? 'full marks' : '0 points'} for part ${part}.`,
  example: {
    difference: {
      ...payment,
      figure: { heading: 'Điểm cổng / Hài lòng' },
      published: '12',
      computed: '18',
      due: '18',
      formula: null,
    },
    cause: { part: '6.2', column: 'Hài lòng / PAKN', full: false },
  },
});

export const indexOtherCap = defineCause<{ part: string; percent: string }>('index-other-cap', {
  title: { vi: 'Mức đủ điểm khác', en: 'Full marks from another share' },
  vi: ({ part, percent }, { n, comesOut }) =>
    `${comesOut} khi mục ${part} đủ điểm từ ${n.decimal(percent)}%.`,
  en: ({ part, percent }, { comesOut }) => `${comesOut} if part ${part} has full marks from ${percent}%.`,
  example: { difference: { ...payment, published: '6.31' }, cause: { part: '4.2', percent: '100' } },
});

export const indexCarriedOver = defineCause<{
  carriedOver: number;
  column: string;
  added: boolean;
}>('index-carried-over', {
  title: {
    vi: 'Hồ sơ kỳ trước được tính vào, hoặc bỏ ra',
    en: 'Dossiers carried over, counted in or left out',
  },
  vi: ({ carriedOver, column, added }, { n, comesOut }) =>
    added
      ? `${comesOut} khi cộng thêm ${n(carriedOver)} hồ sơ kỳ trước chuyển qua vào ${column}.`
      : `${comesOut} khi bỏ ${n(carriedOver)} hồ sơ kỳ trước chuyển qua khỏi ${column}.`,
  en: ({ carriedOver, column, added }, { comesOut }) =>
    added
      ? `${comesOut} with ${counted(carriedOver, 'dossier')} carried over added to ${column}.`
      : `${comesOut} with ${counted(carriedOver, 'dossier')} carried over left out of ${column}.`,
  example: {
    difference: {
      ...payment,
      figure: { heading: 'Điểm cổng / Tiến độ' },
      published: '19.52',
      computed: '19.18',
      due: '19.18',
      formula: null,
    },
    cause: { carriedOver: 59, column: 'Tiến độ / Tiếp nhận', added: false },
  },
});

export const indexOtherPeriod = defineCause<{
  onTime: number;
  received: number;
  sheet: string;
}>('index-other-period', {
  title: { vi: 'Điểm của kỳ khác', en: 'A score of another period' },
  vi: ({ onTime, received, sheet }, { n, comesOut }) =>
    `${comesOut} theo trang ${sheet} (${n(onTime)}/${n(received)}): điểm cổng và số đếm của dòng này là của hai kỳ, hoặc hai lần lấy số khác nhau.`,
  en: ({ onTime, received, sheet }, { n, comesOut }) =>
    `${comesOut} by sheet ${sheet} (${n(onTime)}/${n(received)}): the score and the counts of this row are of two periods, or were taken at different times.`,
  example: {
    difference: {
      ...payment,
      figure: { heading: 'Điểm cổng / Tiến độ' },
      published: '18.85',
      computed: '19.18',
      due: '19.18',
      formula: null,
    },
    cause: { onTime: 3434, received: 3643, sheet: 'Đơn vị' },
  },
});

export const indexStaleCount = defineCause<{
  column: string;
  given: number;
  would: number;
  part: string;
}>('index-stale-count', {
  title: { vi: 'Một số đếm đã cũ hoặc chép sai', en: 'A count that is stale, or copied wrongly' },
  vi: ({ column, given, would, part }, { n, comesOut }) =>
    `${comesOut} khi ${column} là ${n(would)} thay cho ${n(given)} (mục ${part}): số đếm có thể lấy trước hoặc sau lúc cổng in điểm.`,
  en: ({ column, given, would, part }, { n, comesOut }) =>
    `${comesOut} if ${column} is ${n(would)} instead of ${n(given)} (part ${part}): the count may have been taken before or after the score.`,
  example: {
    difference: {
      ...payment,
      figure: { heading: 'Điểm cổng / Hài lòng' },
      published: '17.25',
      computed: '17.23',
      due: '17.23',
      formula: { kind: 'sum', terms: ['5.23', '6', '6'] },
    },
    cause: { column: 'Hài lòng / Hồ sơ hài lòng', given: 998, would: 1001, part: '6.1' },
  },
});

export const indexGroupMissing = defineCause<{ group: string; points: string }>('index-group-left-out', {
  title: { vi: 'Thiếu một nhóm trong tổng', en: 'A group is left out of the total' },
  vi: ({ group, points }, { n, comesOut }) =>
    `${comesOut} khi không cộng nhóm ${group} (${n.decimal(points)}).`,
  en: ({ group, points }, { n, comesOut }) =>
    `${comesOut} if group ${group} (${n.decimal(points)}) is left out.`,
  example: {
    difference: {
      ...payment,
      figure: { heading: 'Điểm cổng / Tổng' },
      published: '58.8',
      computed: '65.49',
      due: '65.49',
      formula: { kind: 'sum', terms: ['11.85', '17.72', '8.97', '6.69', '9.08', '11.18'] },
    },
    cause: { group: 'Thanh toán trực tuyến', points: '6.69' },
  },
});

export const indexOutOfReach = defineCause<{
  least: string;
  most: string;
  missing: readonly string[];
}>('index-out-of-reach', {
  title: { vi: 'Điểm cổng không thể có với các mục đã đo', en: 'A score that the measured parts rule out' },
  vi: ({ least, most, missing }, { n, was }) =>
    `${was} số đếm và điểm không cùng một lần lấy: chưa đo mục ${missing.join(', ')}, nhưng các mục đã đo chỉ cho phép từ ${n.decimal(least)} đến ${n.decimal(most)}.`,
  en: ({ least, most, missing }, { n, was }) =>
    `${was} taken at another time than the counts: part ${missing.join(', ')} is not measured, but the others allow ${n.decimal(least)} to ${n.decimal(most)} only.`,
  example: {
    difference: { ...payment, published: '4', computed: '4.85', due: '4.85', formula: null },
    cause: { least: '4.85', most: '8.85', missing: ['4.2', '4.3'] },
  },
});
