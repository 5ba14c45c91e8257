import { describe, expect, it } from 'vitest';
import type { Period } from '#domain/period';
import { checkInForce } from '#rules/in-force';
import { messageOf } from '../said.ts';
import { dienBien } from '../scoring/make-submission.ts';

/** In force from 13/11/2019 to 30/6/2025. */
const shipped = dienBien();

function quarter(year: number, ordinal: number, dates: Partial<Period> = {}): Period {
  return { kind: 'quarter', year, ordinal, from: null, to: null, ...dates };
}

describe('the dates of force', () => {
  it.each([
    ['a quarter within them', quarter(2022, 2), 0],
    ['the last quarter of force', quarter(2025, 2), 0],
    ['the first quarter after', quarter(2025, 3), 1],
    ['a quarter that began before', quarter(2019, 4), 1],
    [
      'stated dates first: 15/3–14/6',
      quarter(2025, 3, { from: { year: 2025, month: 3, day: 15 }, to: { year: 2025, month: 6, day: 14 } }),
      0,
    ],
    ['stated dates that reach past the end', quarter(2025, 2, { to: { year: 2025, month: 7, day: 1 } }), 1],
    ['the first day of force', quarter(2019, 4, { from: { year: 2019, month: 11, day: 13 } }), 0],
    ['the day before it', quarter(2019, 4, { from: { year: 2019, month: 11, day: 12 } }), 1],
  ])('%s', (_, period, warnings) => {
    expect(checkInForce(shipped, period)).toHaveLength(warnings);
  });

  it('are a warning that names what took their place', () => {
    const [warning] = checkInForce(shipped, quarter(2025, 4), { sheet: 'Thông tin', cell: 'B4' });
    expect(warning).toMatchObject({ severity: 'warning', place: { cell: 'B4' } });
    expect(messageOf(warning)).toMatch(
      /^Quý IV\/2025 nằm ngoài .* \(từ 13\/11\/2019 đến 30\/6\/2025\); nay thay bằng: .*Thông tư 03\/2025\/TT-VPCP/u,
    );
  });

  it.each([
    ['began too early', quarter(2019, 4)],
    [
      'began too early and ended on the last day',
      quarter(2025, 2, { from: { year: 2019, month: 1, day: 1 } }),
    ],
  ])('of a period that only %s name nothing that took their place', (_, period) => {
    expect(messageOf(checkInForce(shipped, period)[0])).toContain('(từ 13/11/2019 đến 30/6/2025).');
  });

  it('have no end while the rules are in force', () => {
    const current = dienBien({ inForce: { ...shipped.inForce, to: null, replacedBy: null } });
    expect(checkInForce(current, quarter(2040, 1))).toEqual([]);
    expect(messageOf(checkInForce(current, quarter(2019, 1))[0])).toContain('(từ 13/11/2019).');
  });
});
