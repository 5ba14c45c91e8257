import { describe, expect, it } from 'vitest';
import {
  calendarSpan,
  nextPeriod,
  type Period,
  periodInProse,
  periodLabel,
  readPeriod,
} from '#domain/period';
import { isoDate } from '#language/dates';
import { fold } from '#language/fold';

function period(label: string): Period {
  const read = readPeriod(fold(label));
  if (read === null) throw new Error(label);
  return { ...read, from: null, to: null };
}

describe('a period', () => {
  it.each([
    ['Quý II/2022', 'quý II năm 2022', 'Quý III/2022', '2022-04-01', '2022-06-30'],
    ['Quý IV/2022', 'quý IV năm 2022', 'Quý I/2023', '2022-10-01', '2022-12-31'],
    ['Tháng 2/2024', 'tháng 2 năm 2024', 'Tháng 3/2024', '2024-02-01', '2024-02-29'],
    ['Tháng 12/2022', 'tháng 12 năm 2022', 'Tháng 1/2023', '2022-12-01', '2022-12-31'],
    ['6 tháng đầu năm 2022', '6 tháng đầu năm 2022', '6 tháng cuối năm 2022', '2022-01-01', '2022-06-30'],
    ['6 tháng cuối năm 2022', '6 tháng cuối năm 2022', '6 tháng đầu năm 2023', '2022-07-01', '2022-12-31'],
    ['9 tháng đầu năm 2022', '9 tháng đầu năm 2022', '9 tháng đầu năm 2023', '2022-01-01', '2022-09-30'],
    ['Năm 2022', 'năm 2022', 'Năm 2023', '2022-01-01', '2022-12-31'],
  ])('%s: in prose, the one after it, its days by the calendar', (label, prose, next, from, to) => {
    const read = period(label);
    const span = calendarSpan(read);
    expect(periodLabel(read)).toBe(label);
    expect(periodInProse(read)).toBe(prose);
    expect(periodLabel(nextPeriod(read))).toBe(next);
    expect([isoDate(span.from), isoDate(span.to)]).toEqual([from, to]);
  });

  it.each([
    ['Quý 2 năm 2022', 'Quý II/2022'],
    ['quý ii - 2022', 'Quý II/2022'],
    ['QUÝ II/2022', 'Quý II/2022'],
    ['Tháng 06/2022', 'Tháng 6/2022'],
    ['tháng 6 năm 2022', 'Tháng 6/2022'],
    ['quy ii/2022', 'Quý II/2022'],
    ['6 thang cuoi nam 2022', '6 tháng cuối năm 2022'],
    ['Quý V/2022', null],
    ['Tháng 13/2022', null],
    ['2022', null],
    ['', null],
  ])('“%s” is read as %s', (text, label) => {
    const read = readPeriod(fold(text));
    expect(read && periodLabel(read)).toBe(label);
  });

  it('never derives its dates silently', () => {
    expect(nextPeriod(period('Quý II/2022'))).toMatchObject({ from: null, to: null });
  });
});
