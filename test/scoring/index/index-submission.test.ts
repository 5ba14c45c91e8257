import { describe, expect, it } from 'vitest';
import type { IndexUnit } from '#domain/index-unit';
import type { Period } from '#domain/period';
import { indexSubmission } from '#scoring/index/index-submission';
import { inWords } from '../../said.ts';
import { submission, unit } from '../make-submission.ts';
import { indexUnit, qd766, qd766Text, ruleSetOf } from './captured.ts';

const third = { kind: 'quarter', year: 2026, ordinal: 3, from: null, to: null } as const;
const june = { year: 2026, month: 6, day: 15 };
const september = { year: 2026, month: 9, day: 14 };

function remarks(period: Period, one: IndexUnit, units = [unit({ name: 'Tư pháp' })], rules = qd766) {
  const given = submission(units);
  const origins = new Map(given.origins)
    .set('index:1', { sheet: 'Chỉ số 766', cell: 'B5' })
    .set('index:1/level', { sheet: 'Chỉ số 766', cell: 'C5' })
    .set('index:1/counts.onTime', { sheet: 'Chỉ số 766', cell: 'D5' })
    .set('index:1/counts.received', { sheet: 'Chỉ số 766', cell: 'E5' })
    .set('info/period.from', { sheet: 'Thông tin', cell: 'B4' });
  const whole = { ...given, period, indexUnits: [one], origins };
  return inWords(indexSubmission(whole, rules).diagnostics).filter(({ code }) => code !== 'index-recomputed');
}

const counted = indexUnit({ onTime: 97, received: 100 });

describe('the period of an index', () => {
  it('is warned of where the formula was not seen to hold', () => {
    const [found] = remarks({ ...third, ordinal: 2 }, counted);
    expect(found).toMatchObject({
      code: 'index-formula-unproved',
      place: { sheet: 'Thông tin', cell: 'B3' },
    });
    expect(found?.message.vi).toContain('các kỳ từ 1/7/2026; Quý II/2026 sớm hơn');
  });

  it('is warned of where its dates are not the calendar’s, which the portal counts by', () => {
    const [found] = remarks({ ...third, from: june, to: september }, counted);
    expect(found).toMatchObject({
      code: 'index-period-not-calendar',
      place: { sheet: 'Thông tin', cell: 'B4' },
    });
    expect(found?.message.vi).toContain('từ 15/6/2026 đến 14/9/2026');
    expect(found?.message.vi).toContain('(1/7/2026–30/9/2026)');
  });

  it('is nothing to speak of where both hold', () => {
    expect(remarks(third, counted)).toEqual([]);
  });
});

describe('counts of progress', () => {
  it('that divide by 0 are named with the parts that they leave without points', () => {
    const [found] = remarks(third, indexUnit({ onTime: 0, received: 0 }));
    expect(found).toMatchObject({
      code: 'index-divisor-zero',
      place: { sheet: 'Chỉ số 766', cell: 'E5' },
      unit: counted.name,
    });
  });

  it('are taken from the unit of that name with its tone mark on the other vowel', () => {
    const spelt = { ...indexUnit({}), name: 'UBND xã Thuỷ Vân' };
    const [found] = remarks(third, spelt, [unit({ name: 'UBND xã Thủy Vân', early: 3 })]);
    expect(found).toMatchObject({ code: 'index-progress-from-units', unit: spelt.name });
  });

  it('are taken from no unit where two on sheet Đơn vị have its name', () => {
    const alike = [
      unit({ name: counted.name, early: 3 }),
      unit({ name: counted.name, early: 4, group: 'XP' }),
    ];
    const [found] = remarks(third, indexUnit({}), alike);
    expect(found).toMatchObject({
      code: 'index-progress-ambiguous',
      place: { sheet: 'Chỉ số 766', cell: 'D5' },
    });
    expect(found?.message.vi).toContain('(C2, C3)');
  });
});

describe('a unit of a level', () => {
  it('that the rule set has no formula for is not measured, and may be by another', () => {
    const provinces = ruleSetOf(JSON.stringify({ ...JSON.parse(qd766Text), levels: ['province'] }));
    const [found] = remarks(third, counted, undefined, provinces);
    expect(found).toMatchObject({
      code: 'index-level-without-formula',
      place: { sheet: 'Chỉ số 766', cell: 'C5' },
      unit: counted.name,
    });
    expect(found?.message.vi).toContain('qd766-2022 không có công thức cho cấp “Xã, phường”');
    expect(found?.help.vi).toContain('--rules');
  });
});
