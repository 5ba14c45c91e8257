import { describe, expect, it } from 'vitest';
import { isoDate, printedDay, printedMonth, readDate, shortDate } from '#language/dates';

describe('a date', () => {
  it.each([
    ['14/6/2022', '2022-06-14'],
    ['14-06-2022', '2022-06-14'],
    ['14.6.2022', '2022-06-14'],
    ['2022-06-14', '2022-06-14'],
    ['2022-06-14T00:00:00', '2022-06-14'],
    [' 29/02/2024 ', '2024-02-29'],
    ['29/2/2000', '2000-02-29'],
  ])('“%s” is %s', (text, iso) => {
    const date = readDate(text);
    expect(date && isoDate(date)).toBe(iso);
  });

  it.each(['', '31/4/2022', '29/2/2022', '29/2/1900', '0/1/2022', '1/13/2022', '6/2022', '14/6/22'])(
    '“%s” is none of the calendar',
    (text) => {
      expect(readDate(text)).toBeNull();
    },
  );

  it('is short in tables', () => {
    expect(shortDate({ year: 2022, month: 6, day: 7 })).toBe('7/6/2022');
  });

  it('has leading zeros as NĐ 30/2020 asks: days below 10, months 1 and 2', () => {
    expect([1, 9, 10].map(printedDay)).toEqual(['01', '09', '10']);
    expect([1, 2, 3, 12].map(printedMonth)).toEqual(['01', '02', '3', '12']);
  });
});
