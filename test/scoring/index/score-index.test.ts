import { describe, expect, it } from 'vitest';
import { fractionText, rational } from '#exact/rational';
import { scoreIndex } from '#scoring/index/score-index';
import { groupOf, indexUnit, qd766, qd766Text, ruleSetOf } from './captured.ts';

function cardOf(units: Parameters<typeof scoreIndex>[0]['indexUnits'], rules = qd766) {
  return scoreIndex({ period: null, indexUnits: units }, rules).units;
}

describe('a part that is not measured', () => {
  it('has no points, and its group sums up the others', () => {
    const group = groupOf('satisfaction', { surveyed: 6684, satisfied: 5828 });
    expect(group.parts.map(({ points }) => points?.text ?? null)).toEqual(['5.81', null, null]);
    expect(group).toMatchObject({ measured: false, points: { text: '5.81' } });
    expect(fractionText(group.of)).toBe('6');
  });

  it('is no 0: a group without any measured part has no points at all', () => {
    expect(groupOf('payment', {}).points).toBeNull();
    expect(groupOf('payment', { feeProcedures: 5 }).points).toBeNull();
  });

  it('is one whose divisor is 0 where nobody knows what the portal gives then', () => {
    const [progress] = groupOf('progress', { onTime: 0, received: 0 }).parts;
    expect(progress).toMatchObject({ points: null, reason: 'nothing-to-divide-by' });
  });

  it('is a part of provinces, for any other unit', () => {
    const counts = { authorityProcedures: 89, partialProcedures: 31, fullProcedures: 21 };
    expect(groupOf('online', counts, { level: 'province' }).parts[0]?.points?.text).toBe('1.46');
    expect(groupOf('online', counts, { level: 'department' }).parts[0]).toMatchObject({
      points: null,
      reason: 'other-level',
    });
  });
});

it('a divisor of 0 gives 0 or full marks where the rule set says so', () => {
  const payment = groupOf('payment', { paidOnline: 0, payable: 0, paidProcedures: 0, feeProcedures: 0 });
  expect(payment.parts[0]?.points?.text).toBe('0');
  const counts = { petitions: 0, petitionsOnTime: 0, petitionsSatisfied: 0 };
  expect(groupOf('satisfaction', counts).parts.map(({ points }) => points?.text ?? null)).toEqual([
    null,
    '6',
    '6',
  ]);
});

it('the fraction before rounding is kept', () => {
  const [first] = groupOf('payment', { paidOnline: 3082, payable: 3816 }).parts;
  expect(first?.points === null || first === undefined ? null : fractionText(first.points.exact)).toBe(
    '1541/318',
  );
});

describe('ranks', () => {
  const unit = (id: string, onTime: number, rest = {}) =>
    indexUnit({ onTime, received: 100 }, { id, name: id, ...rest });

  it('are given within a level, ties sharing theirs', () => {
    const units = cardOf([
      unit('a', 90),
      unit('b', 95),
      unit('c', 90),
      unit('d', 80),
      unit('e', 10, { level: 'department' }),
    ]);
    expect(units.map(({ rank, ranked }) => [rank, ranked])).toEqual([
      [2, 4],
      [1, 4],
      [2, 4],
      [4, 4],
      [1, 1],
    ]);
  });

  it('are given only among units that measure the same parts', () => {
    const more = indexUnit({ onTime: 50, received: 100, paidOnline: 1, payable: 1 }, { id: 'm', name: 'm' });
    expect(cardOf([unit('a', 90), more]).map(({ rank }) => rank)).toEqual([1, 1]);
  });

  it('are not given where nothing is measured', () => {
    expect(cardOf([indexUnit({})])[0]?.rank).toBeNull();
  });
});

describe('another formula is another file', () => {
  const data = JSON.parse(qd766Text);
  const madeUp = {
    ...data,
    id: 'tinh-x-2030',
    title: 'Tỉnh X',
    validFrom: '2030-01-01',
    levels: ['province', 'commune'],
    rounding: { ...data.rounding, decimals: 1 },
    groups: [
      {
        code: 'speed',
        title: 'Nhanh',
        short: 'Nhanh',
        max: 50,
        parts: [
          { ...data.groups[1].parts[0], code: '1', max: 30, cap: 0.95, whenZero: 'full' },
          {
            ...data.groups[2].parts[0],
            code: '2',
            max: 20,
            numerator: ['fullProcedures'],
            denominator: ['partialProcedures', 'fullProcedures'],
            cap: 0.5,
            whenZero: 'zero',
            level: 'any',
          },
        ],
      },
      {
        code: 'copies',
        title: 'Bản sao',
        short: 'Bản sao',
        max: 7.5,
        parts: [{ ...data.groups[4].parts[6], code: '3', max: 7.5 }],
      },
    ],
  };
  const rules = ruleSetOf(JSON.stringify(madeUp));

  it('with its own parts, maxima, caps, zero rules and decimals', () => {
    const counts = { onTime: 0, received: 0, partialProcedures: 8, fullProcedures: 3 };
    const [score] = cardOf([indexUnit(counts, { rates: { certifiedCopyRate: rational(85, 2) } })], rules);
    // 20 × (3/11 ÷ 0,5) = 10,909; 7,5 × 42,5% = 3,1875.
    expect(score?.groups.flatMap(({ parts }) => parts.map(({ points }) => points?.text))).toEqual([
      '30',
      '10.9',
      '3.2',
    ]);
    expect(score?.total).toMatchObject({ points: { text: '44.1' }, measured: true });
    expect(fractionText(score?.total.of ?? rational(0))).toBe('115/2');
  });

  it('a level it has no formula for is not measured', () => {
    const [score] = cardOf([indexUnit({ onTime: 1, received: 1 }, { level: 'department' })], rules);
    expect(score?.total).toMatchObject({ points: null, measured: false });
    expect(score?.rank).toBeNull();
  });
});
