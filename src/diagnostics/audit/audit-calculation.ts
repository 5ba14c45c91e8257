// Definitions: published figures reckoned in another way than the rule set says.
import type { Text } from '#language/language';
import { proseCount, wholeNumber } from '#language/numbers';
import { defineDifference, number, numberEn } from './define-difference.ts';

export const publishedCountMistaken = defineDifference<{
  readonly received: number;
  readonly resolved: number;
  readonly pending: number;
}>({
  code: 'published-count-mistaken',
  title: { vi: 'Điểm công bố đúng, số hồ sơ ghi nhầm', en: 'The figure is right, a count is not' },
  vi: ({ recount, received, resolved, pending }) =>
    `Ra đúng khi sửa số ${recount?.vi ?? ''}; khi đó tiếp nhận ${wholeNumber(received)} = đã giải quyết ${wholeNumber(resolved)} + đang giải quyết ${wholeNumber(pending)}.`,
  en: ({ recount, received, resolved, pending }) =>
    `It comes out if the ${recount?.en ?? ''}; then received ${wholeNumber(received, 'en')} = resolved ${wholeNumber(resolved, 'en')} + pending ${wholeNumber(pending, 'en')}.`,
  example: {
    figure: { vi: 'Tiêu chí 1', en: 'Criterion 1' },
    published: '1.69',
    computed: '1.57',
    workings: { vi: '11 × 2 ÷ 14', en: '11 × 2 ÷ 14' },
    due: '1.69',
    recount: { vi: 'quá hạn từ 03 thành 02', en: 'late count is changed from 3 to 2' },
    received: 13,
    resolved: 13,
    pending: 0,
  },
});

export const publishedDivisorDiffers = defineDifference<{
  readonly counted: boolean;
  readonly criterion: number;
  readonly dossiers: number;
  readonly division: Text;
}>({
  code: 'published-divisor-differs',
  title: { vi: 'Hồ sơ quá hạn tính nhầm vào số chia', en: 'Late dossiers in the divisor, or left out of it' },
  vi: ({ counted, criterion, dossiers, division }, { comesOut }) =>
    counted
      ? `${comesOut} khi tính cả ${proseCount(dossiers)} hồ sơ quá hạn vào số chia của tiêu chí ${criterion} (${division.vi}).`
      : `${comesOut} khi bỏ ${proseCount(dossiers)} hồ sơ quá hạn khỏi số chia của tiêu chí ${criterion} (${division.vi}).`,
  en: ({ counted, criterion, dossiers, division }, { comesOut }) =>
    counted
      ? `${comesOut} if ${dossiersEn(dossiers, 'late')} counted in the divisor of criterion ${criterion} (${division.en}).`
      : `${comesOut} if ${dossiersEn(dossiers, 'late')} left out of the divisor of criterion ${criterion} (${division.en}).`,
  example: {
    figure: { vi: 'Tiêu chí 5', en: 'Criterion 5' },
    published: '1.29',
    computed: '1.30',
    workings: { vi: '(83 × 2 + 195 × 1) ÷ 278', en: '(83 × 2 + 195 × 1) ÷ 278' },
    due: '1.30',
    recount: null,
    counted: true,
    criterion: 5,
    dossiers: 1,
    division: { vi: '361 ÷ 279', en: '361 ÷ 279' },
  },
});

export const publishedPendingCounted = defineDifference<{
  readonly as: 'pending-in-divisor' | 'pending-on-time' | 'pending-early';
  readonly dossiers: number;
  readonly division: Text;
}>({
  code: 'published-pending-counted',
  title: { vi: 'Tính cả hồ sơ đang giải quyết', en: 'Pending dossiers counted along' },
  vi: ({ as, dossiers, division }, { comesOut }) =>
    `${comesOut} khi tính cả ${proseCount(dossiers)} hồ sơ đang giải quyết${pendingWords[as].vi} (${division.vi}).`,
  en: ({ as, dossiers, division }, { comesOut }) =>
    `${comesOut} if ${dossiersEn(dossiers, 'pending')} counted${pendingWords[as].en} (${division.en}).`,
  example: {
    figure: { vi: 'Tiêu chí 1', en: 'Criterion 1' },
    published: '1.91',
    computed: '1.93',
    workings: { vi: '274 × 2 ÷ 284', en: '274 × 2 ÷ 284' },
    due: '1.93',
    recount: null,
    as: 'pending-in-divisor',
    dossiers: 3,
    division: { vi: '548 ÷ 287', en: '548 ÷ 287' },
  },
});

export const publishedCutOff = defineDifference<{ readonly exact: string; readonly cut: boolean }>({
  code: 'published-cut-off',
  title: { vi: 'Cắt bỏ phần lẻ thay vì làm tròn', en: 'Cut off instead of rounded' },
  vi: ({ exact, cut, published }, { comesOut }) =>
    `${comesOut} khi ${number(exact)} ${cut ? 'bị cắt bỏ phần lẻ' : 'được làm tròn'} thành ${number(published)}.`,
  en: ({ exact, cut, published }, { comesOut }) =>
    `${comesOut} if ${numberEn(exact)} is ${cut ? 'cut off' : 'rounded'} to ${numberEn(published)}.`,
  example: {
    figure: { vi: 'Tiêu chí 1', en: 'Criterion 1' },
    published: '1.98',
    computed: '1.99',
    workings: { vi: '313 × 2 ÷ 315', en: '313 × 2 ÷ 315' },
    due: '1.99',
    recount: null,
    exact: '1.9873',
    cut: true,
  },
});

export const publishedRoundedCoarsely = defineDifference<{ readonly decimals: number }>({
  code: 'published-rounded-coarsely',
  title: { vi: 'Làm tròn đến quá ít chữ số thập phân', en: 'Rounded to too few decimals' },
  vi: ({ decimals }, { comesOut }) =>
    decimals === 0
      ? `${comesOut} khi làm tròn thành số nguyên.`
      : `${comesOut} khi chỉ làm tròn đến ${decimals} chữ số thập phân.`,
  en: ({ decimals }, { comesOut }) =>
    decimals === 0
      ? `${comesOut} if rounded to whole points.`
      : `${comesOut} if rounded to ${decimals} decimal only.`,
  example: {
    figure: { vi: 'Tiêu chí 1', en: 'Criterion 1' },
    published: '1',
    computed: '1.21',
    workings: { vi: '(100 × 2 + 336 × 1) ÷ 442', en: '(100 × 2 + 336 × 1) ÷ 442' },
    due: '1.21',
    recount: null,
    decimals: 0,
  },
});

export const publishedPartsRounded = defineDifference<{ readonly decimals: number | null }>({
  code: 'published-parts-rounded',
  title: { vi: 'Cộng các tiêu chí đã làm tròn', en: 'Rounded criteria summed' },
  vi: ({ decimals }, { comesOut }) =>
    decimals === null
      ? `${comesOut} khi cộng các tiêu chí chưa làm tròn, trong khi bộ quy tắc cộng các tiêu chí đã làm tròn.`
      : `${comesOut} khi cộng các tiêu chí đã làm tròn đến ${decimals} chữ số thập phân, trong khi bộ quy tắc chỉ làm tròn một lần ở tổng.`,
  en: ({ decimals }, { comesOut }) =>
    decimals === null
      ? `${comesOut} if the exact criteria are summed, where the rule set sums rounded ones.`
      : `${comesOut} if criteria rounded to ${decimals} decimals are summed, where the rule set rounds once, at the total.`,
  example: {
    figure: { vi: 'Tổng điểm', en: 'The total' },
    published: '16',
    computed: '15.99',
    workings: null,
    due: '15.99',
    recount: null,
    decimals: 2,
  },
});

const pendingWords: Readonly<Record<'pending-in-divisor' | 'pending-on-time' | 'pending-early', Text>> = {
  'pending-in-divisor': { vi: ' vào số chia', en: ' in the divisor' },
  'pending-on-time': { vi: ' như đã đúng hạn', en: ' as on time' },
  'pending-early': { vi: ' như đã trước hạn', en: ' as early' },
};

function dossiersEn(count: number, kind: 'late' | 'pending'): string {
  return count === 1 ? `1 ${kind} dossier is` : `${wholeNumber(count, 'en')} ${kind} dossiers are`;
}
