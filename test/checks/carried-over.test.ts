import { describe, expect, it } from 'vitest';
import { checkCarriedOver } from '#checks/carried-over';
import type { Period } from '#domain/period';
import type { Submission } from '#domain/submission';
import type { Unit } from '#domain/unit';
import { inWords, messageOf } from '../said.ts';
import { submission, unit } from '../scoring/make-submission.ts';

describe('what was pending and what is carried over', () => {
  it.each([
    { what: 'agree', pending: 4, carriedOver: 4, message: null },
    {
      what: 'differ',
      pending: 9,
      carriedOver: 7,
      message:
        'Cuối Quý IV/2021 còn 9 hồ sơ đang giải quyết, nhưng Quý I/2022 ghi 7 hồ sơ kỳ trước chuyển qua: lệch 2.',
    },
    {
      what: 'differ the other way',
      pending: 0,
      carriedOver: 1200,
      message:
        'Cuối Quý IV/2021 còn 0 hồ sơ đang giải quyết, nhưng Quý I/2022 ghi 1.200 hồ sơ kỳ trước chuyển qua: lệch 1.200.',
    },
  ])('$what: $pending and $carriedOver', ({ pending, carriedOver, message }) => {
    const diagnostics = checkCarriedOver([
      of(quarter(4, 2021), [figures({ inTime: pending })]),
      of(quarter(1, 2022), [figures({ early: 2000, carriedOver })]),
    ]);
    expect(diagnostics.map((one) => messageOf(one))).toEqual(message === null ? [] : [message]);
    expect(diagnostics.every(({ unit: name }) => name === 'Phòng Tư pháp')).toBe(true);
  });

  it('counts overdue dossiers among the pending', () => {
    const diagnostics = checkCarriedOver([
      of(quarter(4, 2021), [figures({ inTime: 2, overdue: 3 })]),
      of(quarter(1, 2022), [figures({ carriedOver: 5 })]),
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('names what a vanished unit left and what a new one brought', () => {
    const diagnostics = checkCarriedOver([
      of(quarter(1, 2022), [figures({ name: 'Y tế', inTime: 6 }), figures({ name: 'Kinh tế' })]),
      of(quarter(2, 2022), [figures({ name: 'Nội vụ', carriedOver: 2 }), figures({ name: 'Kinh tế' })]),
    ]);
    expect(inWords(diagnostics).map(({ unit: name, message }) => [name, message.vi])).toEqual([
      ['Nội vụ', 'Quý II/2022 ghi 2 hồ sơ kỳ trước chuyển qua, nhưng bảng Quý I/2022 không có đơn vị này.'],
      ['Y tế', 'Cuối Quý I/2022 còn 6 hồ sơ đang giải quyết, nhưng bảng Quý II/2022 không có đơn vị này.'],
    ]);
  });

  it.each([
    { what: 'with a gap between them', later: quarter(3, 2022) },
    { what: 'of different length', later: { ...quarter(1, 2023), kind: 'year', ordinal: null } as Period },
  ])('says nothing about periods $what', ({ later }) => {
    const periods = [
      of(quarter(1, 2022), [figures({ inTime: 6 })]),
      of(later, [figures({ carriedOver: 1 })]),
    ];
    expect(checkCarriedOver(periods)).toEqual([]);
  });

  it('says nothing about a unit with a cell that could not be read', () => {
    const periods = [
      of(quarter(1, 2022), [figures({ inTime: 6, readable: false })]),
      of(quarter(2, 2022), [figures({ carriedOver: 1 })]),
    ];
    expect(checkCarriedOver(periods)).toEqual([]);
  });

  it('knows a unit again by its group and name, without case and spaces', () => {
    const periods = [
      of(quarter(1, 2022), [figures({ name: 'Xã Hoà Bình', group: 'xp', inTime: 6 })]),
      of(quarter(2, 2022), [figures({ name: 'xã  Hòa Bình', group: 'XP', carriedOver: 6 })]),
    ];
    expect(checkCarriedOver(periods)).toEqual([]);
  });

  it('is told at the cell of the latest workbook where that alone is checked', () => {
    const earlier = of(quarter(1, 2022), [figures({ inTime: 6 })]);
    const latest = of(quarter(2, 2022), [figures({ carriedOver: 1 })]);
    const [found] = checkCarriedOver([earlier, latest], latest.origins);
    expect(found?.place).toMatchObject({ sheet: 'Đơn vị', cell: 'C2' });
    expect(checkCarriedOver([earlier, latest])[0]?.place).toBeUndefined();
  });
});

function figures(given: Parameters<typeof unit>[0] = {}): Unit {
  return unit({ early: 10, ...given });
}

function quarter(ordinal: number, year: number): Period {
  return { kind: 'quarter', year, ordinal, from: null, to: null };
}

function of(period: Period, units: readonly Unit[]): Submission {
  return submission(units, { period });
}
