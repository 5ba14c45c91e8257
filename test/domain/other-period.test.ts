import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOfOtherPeriod } from '#domain/other-period';
import type { Period } from '#domain/period';

const quarter = (ordinal: number, dates: Partial<Period> = {}): Period => ({
  kind: 'quarter',
  year: 2022,
  ordinal,
  from: null,
  to: null,
  ...dates,
});
const controlled = quarter(3, {
  from: { year: 2022, month: 6, day: 15 },
  to: { year: 2022, month: 9, day: 14 },
});
const year: Period = { kind: 'year', year: 2022, ordinal: null, from: null, to: null };

describe('a text that speaks of another period', () => {
  it.each([
    ['về báo cáo công tác kiểm soát TTHC quý II năm 2022', ['quý II năm 2022']],
    ['Kết quả quý 2/2022, quý II-2022', ['quý 2/2022', 'quý II-2022']],
    ['Quý III năm 2021', ['Quý III năm 2021']],
    ['số liệu tháng 5 năm 2022', ['tháng 5 năm 2022']],
    ['báo cáo 6 tháng đầu năm 2022', ['6 tháng đầu năm 2022']],
    ['Công văn số 465/VPUB-KSTT ngày 30/5/2022 của Văn phòng', ['Công văn số 465/VPUB-KSTT ngày 30/5/2022']],
    ['văn bản số 12 ngày 30 tháng 5 năm 2022', ['văn bản số 12 ngày 30 tháng 5 năm 2022']],
  ])('%s', (text, words) => {
    expect(wordsOfOtherPeriod(text, quarter(3), 'past')).toEqual(words);
    expect(wordsOfOtherPeriod(text.normalize('NFD'), controlled, 'past')).toEqual(words);
  });

  it.each([
    'báo cáo quý III năm 2022, tháng 8/2022 và quý 3',
    'so với quý II năm 2022, so với cùng kỳ quý III năm 2021',
    'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018; Quyết định số 900/QĐ-UBND ngày 30/5/2022',
    'Công văn số 700/VPUB-KSTT ngày 30/8/2022; Công văn số 105/VPUB-KSTT ngày 21/01/2020',
    '9 tháng đầu năm 2022',
    'Quý vị; quý IIa; hằng tháng 100 hồ sơ; 6 tháng một lần',
    'ngày 30 tháng 5 năm 2022',
  ])('but not: %s', (text) => {
    expect(wordsOfOtherPeriod(text, quarter(3), 'past')).toEqual([]);
  });

  it('knows the days that are stated', () => {
    expect(wordsOfOtherPeriod('từ tháng 6 năm 2022', controlled, 'past')).toEqual([]);
    expect(wordsOfOtherPeriod('từ tháng 6 năm 2022', quarter(3), 'past')).toHaveLength(1);
    expect(wordsOfOtherPeriod('Công văn số 9 ngày 20/6/2022', controlled, 'past')).toEqual([]);
  });

  it('of the year: its quarters are its own', () => {
    expect(wordsOfOtherPeriod('quý I, quý II năm 2022 và tháng 12', year, 'past')).toEqual([]);
    expect(wordsOfOtherPeriod('quý IV năm 2021', year, 'past')).toEqual(['quý IV năm 2021']);
  });

  it('as a plan only where that is over; taken over, also where it is this one', () => {
    const plan = 'Nhiệm vụ quý III năm 2022, tháng 10 năm 2022, quý II năm 2022';
    expect(wordsOfOtherPeriod(plan, quarter(3), 'plans')).toEqual(['quý II năm 2022']);
    expect(wordsOfOtherPeriod(plan, quarter(3), 'carried-plans')).toEqual([
      'quý III năm 2022',
      'quý II năm 2022',
    ]);
  });

  it('is read whatever it is, and quotes the text', () => {
    const piece = fc.constantFrom(
      'quý ',
      'II',
      ' năm ',
      '2022',
      'tháng 6',
      'Công văn ',
      ' ngày 30/5/2022',
      'x',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          for (const words of wordsOfOtherPeriod(text, quarter(3), 'past')) expect(text).toContain(words);
        },
      ),
    );
  });
});
