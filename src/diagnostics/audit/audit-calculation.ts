// Definitions: published figures calculated in another way than the rule set says.
import { counted } from '#language/counted';
import type { Text } from '#language/language';
import type { NumberFormat } from '#language/number-format';
import { defineCause, exampleDifference } from './define-cause.ts';
import type { Division } from './difference-facts.ts';
import { divisionWords, recountWords } from './difference-words.ts';

export const publishedCountMistaken = defineCause<{
  received: number;
  resolved: number;
  pending: number;
}>('published-count-mistaken', {
  title: { vi: 'Điểm công bố đúng, số hồ sơ ghi nhầm', en: 'The figure is right, a count is not' },
  vi: ({ recount, received, resolved, pending }, { n }) =>
    `Ra đúng khi sửa số ${recount === null ? '' : recountWords(recount, 'vi')}; khi đó tiếp nhận ${n(received)} = đã giải quyết ${n(resolved)} + đang giải quyết ${n(pending)}.`,
  en: ({ recount, received, resolved, pending }, { n }) =>
    `It comes out if the ${recount === null ? '' : recountWords(recount, 'en')}; then received ${n(received)} = resolved ${n(resolved)} + pending ${n(pending)}.`,
  example: {
    difference: exampleDifference(1, '1.69', '1.57', {
      formula: { kind: 'average', terms: [{ count: 11, points: 2 }], divisor: 14 },
      due: '1.69',
      recount: { count: 'late', from: 3, to: 2, unit: null },
    }),
    cause: { received: 13, resolved: 13, pending: 0 },
  },
});

export const publishedDivisorDiffers = defineCause<{
  counted: boolean;
  criterion: number;
  dossiers: number;
  division: Division;
}>('published-divisor-differs', {
  title: { vi: 'Hồ sơ quá hạn tính nhầm vào số chia', en: 'Late dossiers in the divisor, or left out of it' },
  vi: ({ counted, criterion, dossiers, division }, { n, comesOut }) =>
    counted
      ? `${comesOut} khi tính cả ${n.prose(dossiers)} hồ sơ quá hạn vào số chia của tiêu chí ${criterion} (${divisionWords(division, n)}).`
      : `${comesOut} khi bỏ ${n.prose(dossiers)} hồ sơ quá hạn khỏi số chia của tiêu chí ${criterion} (${divisionWords(division, n)}).`,
  en: ({ counted, criterion, dossiers, division }, { comesOut, n }) =>
    counted
      ? `${comesOut} if ${dossiersEn(dossiers, 'late', n)} counted in the divisor of criterion ${criterion} (${divisionWords(division, n)}).`
      : `${comesOut} if ${dossiersEn(dossiers, 'late', n)} left out of the divisor of criterion ${criterion} (${divisionWords(division, n)}).`,
  example: {
    difference: exampleDifference(5, '1.29', '1.30', {
      formula: {
        kind: 'average',
        terms: [
          { count: 83, points: 2 },
          { count: 195, points: 1 },
        ],
        divisor: 278,
      },
    }),
    cause: { counted: true, criterion: 5, dossiers: 1, division: { gained: '361', divisor: 279 } },
  },
});

export const publishedPendingCounted = defineCause<{
  as: 'pending-in-divisor' | 'pending-on-time' | 'pending-early';
  dossiers: number;
  division: Division;
}>('published-pending-counted', {
  title: { vi: 'Tính cả hồ sơ đang giải quyết', en: 'Pending dossiers counted along' },
  vi: ({ as, dossiers, division }, { n, comesOut }) =>
    `${comesOut} khi tính cả ${n.prose(dossiers)} hồ sơ đang giải quyết${pendingWords[as].vi} (${divisionWords(division, n)}).`,
  en: ({ as, dossiers, division }, { comesOut, n }) =>
    `${comesOut} if ${dossiersEn(dossiers, 'pending', n)} counted${pendingWords[as].en} (${divisionWords(division, n)}).`,
  example: {
    difference: exampleDifference(1, '1.91', '1.93', {
      formula: { kind: 'average', terms: [{ count: 274, points: 2 }], divisor: 284 },
    }),
    cause: { as: 'pending-in-divisor', dossiers: 3, division: { gained: '548', divisor: 287 } },
  },
});

export const publishedCutOff = defineCause<{ exact: string; cut: boolean }>('published-cut-off', {
  title: { vi: 'Cắt bỏ phần lẻ thay vì làm tròn', en: 'Cut off instead of rounded' },
  vi: ({ exact, cut, published }, { n, comesOut }) =>
    `${comesOut} khi ${n.decimal(exact)} ${cut ? 'bị cắt bỏ phần lẻ' : 'được làm tròn'} thành ${n.decimal(published)}.`,
  en: ({ exact, cut, published }, { n, comesOut }) =>
    `${comesOut} if ${n.decimal(exact)} is ${cut ? 'cut off' : 'rounded'} to ${n.decimal(published)}.`,
  example: {
    difference: exampleDifference(1, '1.98', '1.99', {
      formula: { kind: 'average', terms: [{ count: 313, points: 2 }], divisor: 315 },
    }),
    cause: { exact: '1.9873', cut: true },
  },
});

export const publishedRoundedCoarsely = defineCause<{ decimals: number }>('published-rounded-coarsely', {
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
    difference: exampleDifference(1, '1', '1.21', {
      formula: {
        kind: 'average',
        terms: [
          { count: 100, points: 2 },
          { count: 336, points: 1 },
        ],
        divisor: 442,
      },
    }),
    cause: { decimals: 0 },
  },
});

export const publishedPartsRounded = defineCause<{ decimals: number | null }>('published-parts-rounded', {
  title: { vi: 'Cộng các tiêu chí đã làm tròn', en: 'Rounded criteria summed' },
  vi: ({ decimals }, { comesOut }) =>
    decimals === null
      ? `${comesOut} khi cộng các tiêu chí chưa làm tròn, trong khi bộ quy tắc cộng các tiêu chí đã làm tròn.`
      : `${comesOut} khi cộng các tiêu chí đã làm tròn đến ${decimals} chữ số thập phân, trong khi bộ quy tắc chỉ làm tròn một lần ở tổng.`,
  en: ({ decimals }, { comesOut }) =>
    decimals === null
      ? `${comesOut} if the exact criteria are summed, where the rule set sums rounded ones.`
      : `${comesOut} if criteria rounded to ${counted(decimals, 'decimal')} are summed, where the rule set rounds once, at the total.`,
  example: { difference: exampleDifference('total', '16', '15.99'), cause: { decimals: 2 } },
});

const pendingWords: Readonly<Record<'pending-in-divisor' | 'pending-on-time' | 'pending-early', Text>> = {
  'pending-in-divisor': { vi: ' vào số chia', en: ' in the divisor' },
  'pending-on-time': { vi: ' như đã đúng hạn', en: ' as on time' },
  'pending-early': { vi: ' như đã trước hạn', en: ' as early' },
};

function dossiersEn(count: number, kind: 'late' | 'pending', n: NumberFormat): string {
  return count === 1 ? `1 ${kind} dossier is` : `${n(count)} ${kind} dossiers are`;
}
