// The fixed Vietnamese phrases of the report and its forms.
import { nextPeriod, type Period, periodInProse } from '#domain/period';
import { shortDate } from '#language/dates';
import { upperFirst } from '../casing.ts';

export const reportTitle = 'BÁO CÁO';
export const oneStopDesk = 'Bộ phận Tiếp nhận và Trả kết quả';
export const criteriaFormTitle =
  'CHẤM ĐIỂM ĐÁNH GIÁ VIỆC GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH ĐỐI VỚI BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ CỦA';
export const officerFormTitle =
  'ĐÁNH GIÁ, XẾP LOẠI CÁN BỘ, CÔNG CHỨC TRONG TIẾP NHẬN, GIẢI QUYẾT, TRẢ KẾT QUẢ HỒ SƠ TTHC';
export const summaryTitle = {
  before: 'KẾT QUẢ ĐÁNH GIÁ XẾP LOẠI ĐỐI VỚI BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ CỦA',
  after: 'TRONG GIẢI QUYẾT TTHC THEO CƠ CHẾ MỘT CỬA, MỘT CỬA LIÊN THÔNG',
} as const;

/** "Trong quý (từ ngày 15/3/2022 đến ngày 14/6/2022)", as the first sentence of the results begins. */
export function duringDatedPeriod(period: Period): string {
  return `${duringPeriod(period)}${betweenDates(period)}`;
}

/** "Trong quý". */
export function duringPeriod({ kind, ordinal }: Period): string {
  switch (kind) {
    case 'month':
      return 'Trong tháng';
    case 'quarter':
      return 'Trong quý';
    case 'half-year':
      return `Trong 6 tháng ${ordinal === 2 ? 'cuối' : 'đầu'} năm`;
    case 'nine-months':
      return 'Trong 9 tháng đầu năm';
    case 'year':
      return 'Trong năm';
  }
}

/** "Quý II năm 2022 (từ ngày 15/3/2022 đến ngày 14/6/2022)", as the head of a form has it. */
export function periodOnForm(period: Period): string {
  const prose = periodInProse(period);
  return `${upperFirst(prose)}${betweenDates(period)}`;
}

/** Only dates that the clerk gives are printed: quarters do not all run from the 15th to the 14th. */
function betweenDates({ from, to }: Period): string {
  const ends = [
    ...(from === null ? [] : [`từ ngày ${shortDate(from)}`]),
    ...(to === null ? [] : [`đến ngày ${shortDate(to)}`]),
  ];
  return ends.length === 0 ? '' : ` (${ends.join(' ')})`;
}

/** Whose tasks the plans are. What follows nine months is the year's last quarter, not nine months of the next. */
export function nextPeriodInProse(period: Period): string {
  return period.kind === 'nine-months'
    ? periodInProse({ kind: 'quarter', year: period.year, ordinal: 4 })
    : periodInProse(nextPeriod(period));
}

/** I, II, III, IV …: the numbering of blocks in a form. */
export function roman(number: number): string {
  const signs: readonly [number, string][] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = number;
  return signs
    .map(([value, sign]) => {
      const times = Math.floor(rest / value);
      rest -= times * value;
      return sign.repeat(times);
    })
    .join('');
}
