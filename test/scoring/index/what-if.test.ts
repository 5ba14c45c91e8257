import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, fractionText, fromNumber, multiply, rational, subtract } from '#exact/rational';
import { pointsOf } from '#scoring/index/score-part';
import { gainsOf } from '#scoring/index/what-if';
import { groupOf } from './captured.ts';

const gains = (code: string, counts: Parameters<typeof groupOf>[1]) =>
  gainsOf({ groups: [groupOf(code, counts)] }).map(({ parts, worth, needed, lacking, lost }) => ({
    parts: parts.map(({ part }) => part.code),
    worth: fractionText(worth),
    needed,
    lacking,
    lost: fractionText(lost),
  }));

describe('what would raise an index', () => {
  it('Việt Trì: three petitions cost 12 points, before anything else', () => {
    const found = gains('satisfaction', {
      surveyed: 6684,
      satisfied: 5828,
      petitions: 3,
      petitionsOnTime: 0,
      petitionsSatisfied: 0,
    });
    expect(found[0]).toEqual({ parts: ['6.2', '6.3'], worth: '4', needed: 3, lacking: 3, lost: '12' });
    // ceil(0,9 × 6684) − 5828
    expect(found[1]).toMatchObject({ parts: ['6.1'], needed: 188, lacking: 856, lost: '19/100' });
  });

  it('Sở Công Thương needs 146 more satisfied dossiers for 0,77', () => {
    expect(gains('satisfaction', { surveyed: 1271, satisfied: 998 })).toEqual([
      { parts: ['6.1'], worth: '20/3813', needed: 146, lacking: 273, lost: '77/100' },
    ]);
  });

  it('Xuân Lũng has full marks past 90%', () => {
    expect(gains('satisfaction', { surveyed: 2803, satisfied: 2668 })).toEqual([]);
  });

  it('petitions of which one counts somewhere are not said to be the same ones', () => {
    const found = gains('satisfaction', { petitions: 4, petitionsOnTime: 1, petitionsSatisfied: 1 });
    expect(found.map(({ parts }) => parts)).toEqual([['6.2'], ['6.3']]);
  });

  it('there is none where the divisor is 0, or nothing is measured', () => {
    expect(gains('payment', { paidOnline: 0, payable: 0 })).toEqual([]);
    expect(gains('payment', {})).toEqual([]);
  });

  it('so many more give full marks, and one fewer does not', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (one, two) => {
        const [satisfied, surveyed] = [Math.min(one, two), Math.max(one, two, 1)];
        const [gain] = gainsOf({ groups: [groupOf('satisfaction', { surveyed, satisfied })] });
        const points = (count: number) => pointsOf({ max: 6, cap: 0.9 }, rational(count, surveyed));
        if (gain === undefined) return compare(points(satisfied), fromNumber(6)) === 0;
        const enough = compare(points(satisfied + gain.needed), fromNumber(6)) === 0;
        const tooFew = compare(points(satisfied + gain.needed - 1), fromNumber(6)) < 0;
        const oneMore =
          gain.needed < 2 || compare(subtract(points(satisfied + 1), points(satisfied)), gain.worth) === 0;
        return enough && tooFew && oneMore && compare(multiply(gain.worth, rational(1)), rational(0)) > 0;
      }),
    );
  });
});
