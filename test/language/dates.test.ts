import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDate, printedDay, printedMonth, readDate, shortDate } from '#language/dates';

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

  it('is as many days from another as the calendar has between them', () => {
    const day = fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    const dateOf = (one: Date) => ({
      year: one.getUTCFullYear(),
      month: one.getUTCMonth() + 1,
      day: one.getUTCDate(),
    });
    const wholeDays = (one: Date) => Math.floor(one.getTime() / 86_400_000);
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(dayNumber(dateOf(a)) - dayNumber(dateOf(b))).toBe(wholeDays(a) - wholeDays(b));
      }),
    );
  });

  it('is short in tables', () => {
    expect(shortDate({ year: 2022, month: 6, day: 7 })).toBe('7/6/2022');
  });

  it('has leading zeros as NĐ 30/2020 asks: days below 10, months 1 and 2', () => {
    expect([1, 9, 10].map(printedDay)).toEqual(['01', '09', '10']);
    expect([1, 2, 3, 12].map(printedMonth)).toEqual(['01', '02', '3', '12']);
  });
});
