import { describe, expect, it } from 'vitest';
import { checkSubmission } from '#checks/check-submission';
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Period } from '#domain/period';
import { type CalendarDate, readDate } from '#language/dates';
import { inWords } from '../said.ts';
import { submission, unit } from '../scoring/make-submission.ts';

interface Dates {
  readonly from?: string;
  readonly to?: string;
  readonly signed?: string;
}

const quarter2: Period = { kind: 'quarter', year: 2022, ordinal: 2, from: null, to: null };
const quarter1: Period = { ...quarter2, ordinal: 1 };
const june: Period = { ...quarter2, kind: 'month', ordinal: 6 };
const year: Period = { ...quarter2, kind: 'year', ordinal: null };

describe('dates that fit the period raise nothing', () => {
  const fitting: readonly (readonly [string, Period, Dates])[] = [
    ['none', quarter2, {}],
    ['the calendar’s', quarter2, { from: '1/4/2022', to: '30/6/2022', signed: '5/7/2022' }],
    ['those of control, 15th to 14th', quarter2, { from: '15/3/2022', to: '14/6/2022', signed: '14/6/2022' }],
    [
      'those of control over New Year',
      quarter1,
      { from: '15/12/2021', to: '14/3/2022', signed: '16/3/2022' },
    ],
    ['those of control, a month', june, { from: '15/5/2022', to: '14/6/2022', signed: '15/6/2022' }],
    ['a year closed in November', year, { from: '15/11/2021', to: '14/11/2022', signed: '20/11/2022' }],
    ['signed in the last month, its end not stated', quarter2, { signed: '14/6/2022' }],
    ['signed three months later', quarter2, { signed: '30/9/2022' }],
  ];
  it.each(fitting)('%s', (_, period, dates) => {
    expect(found(period, dates)).toEqual([]);
  });
});

describe('dates of another period are told with their cell', () => {
  const strange: readonly (readonly [string, Period, Dates, string])[] = [
    [
      'a first day of the year before',
      quarter2,
      { from: '15/3/2021', to: '14/6/2022' },
      'B4 Mục “Từ ngày” ghi ngày 15/3/2021, cách xa Quý II/2022 (1/4/2022 đến 30/6/2022 theo lịch).',
    ],
    [
      'a last day of the next quarter',
      quarter2,
      { from: '15/3/2022', to: '14/9/2022' },
      'B5 Mục “Đến ngày” ghi ngày 14/9/2022, cách xa Quý II/2022 (1/4/2022 đến 30/6/2022 theo lịch).',
    ],
    [
      'a first day of the next month',
      june,
      { from: '1/8/2022' },
      'B4 Mục “Từ ngày” ghi ngày 1/8/2022, cách xa Tháng 6/2022 (1/6/2022 đến 30/6/2022 theo lịch).',
    ],
    [
      'signed before the stated end',
      quarter2,
      { from: '15/3/2022', to: '14/6/2022', signed: '13/6/2022' },
      'B6 Ngày báo cáo 13/6/2022 đứng trước ngày cuối Quý II/2022 (14/6/2022): số liệu chưa thể đủ cả kỳ.',
    ],
    [
      'signed before any end the period may have',
      quarter2,
      { signed: '20/3/2022' },
      'B6 Ngày báo cáo 20/3/2022 đứng trước ngày cuối Quý II/2022 (30/6/2022): số liệu chưa thể đủ cả kỳ.',
    ],
    [
      'signed a year later',
      quarter2,
      { to: '14/6/2022', signed: '20/6/2023' },
      'B6 Ngày báo cáo 20/6/2023 sau ngày cuối Quý II/2022 (14/6/2022) hơn ba tháng.',
    ],
  ];
  it.each(strange)('%s', (_, period, dates, message) => {
    expect(found(period, dates)).toEqual([message]);
  });

  it('compares the day of signing with the calendar where the last day is wrong', () => {
    expect(found(quarter2, { to: '14/6/2023', signed: '20/6/2022' })).toHaveLength(1);
  });

  it('says nothing about a period that could not be read', () => {
    const read = { ...submission([unit({ early: 1 })]), period: null };
    expect(checkSubmission(read)).toEqual([]);
  });
});

describe('a date is told from the day on which it lies too far off', () => {
  const elsewhere = 'period-date-elsewhere';
  it.each<[string, Period, Dates, Dates, string]>([
    ['31 days for a quarter', quarter2, { from: '2/5/2022' }, { from: '3/5/2022' }, elsewhere],
    ['as many before as after', quarter2, { to: '30/5/2022' }, { to: '29/5/2022' }, elsewhere],
    ['20 days for a month', june, { from: '12/5/2022' }, { from: '11/5/2022' }, elsewhere],
    ['60 days for a year', year, { from: '2/11/2021' }, { from: '1/11/2021' }, elsewhere],
    [
      '17 days before the calendar’s end, where none is stated',
      quarter2,
      { signed: '13/6/2022' },
      { signed: '12/6/2022' },
      'report-date-before-end',
    ],
    [
      '92 days after it',
      quarter2,
      { signed: '30/9/2022' },
      { signed: '1/10/2022' },
      'report-date-long-after',
    ],
  ])('%s', (_, period, fitting, strange, code) => {
    expect(codes(period, fitting)).toEqual([]);
    expect(codes(period, strange)).toEqual([code]);
  });
});

function found(period: Period, dates: Dates): readonly string[] {
  return inWords(diagnosticsOf(period, dates)).map(({ place, message }) => `${place?.cell} ${message.vi}`);
}

function codes(period: Period, dates: Dates): readonly string[] {
  return diagnosticsOf(period, dates).map(({ code }) => code);
}

function diagnosticsOf(period: Period, { from, to, signed }: Dates): readonly Diagnostic[] {
  const one = submission([unit({ early: 1 })]);
  const cells = [
    ['info/period.from', 'B4'],
    ['info/period.to', 'B5'],
    ['info/reportDate', 'B6'],
  ] as const;
  return checkSubmission({
    ...one,
    period: { ...period, from: dated(from), to: dated(to) },
    authority: { ...one.authority, reportDate: dated(signed) },
    origins: new Map(cells.map(([key, cell]) => [key, { sheet: 'Thông tin', cell }])),
  });
}

function dated(text: string | undefined): CalendarDate | null {
  return text === undefined ? null : readDate(text);
}
