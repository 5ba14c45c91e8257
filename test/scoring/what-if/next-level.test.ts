// What is said to be missing is exactly enough: done, the level or class is reached; one fewer, and it is not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompleteSubmission } from '#domain/submission';
import type { LevelDerivation } from '#scoring/derivation';
import { scoreSubmission } from '#scoring/score-submission';
import type { EntityScore } from '#scoring/scorecard';
import { nextClass } from '#scoring/what-if/next-class';
import { type BetterLevel, betterLevels, type Missing } from '#scoring/what-if/next-level';
import { dienBien, group, submission, type UnitFigures, unit } from '../make-submission.ts';
import { publishedSubmission } from '../published-submission.ts';

const ruleSet = dienBien();
const firstOf = (of: CompleteSubmission, rules = ruleSet): EntityScore => {
  const score = scoreSubmission(of, rules).groups[0]?.units[0];
  if (score === undefined) throw new Error('no unit');
  return score;
};
const derivationOf = (of: CompleteSubmission, number: number): LevelDerivation => {
  const found = firstOf(of).criteria.find(({ criterion }) => criterion.number === number)?.derivation;
  if (found?.kind !== 'level') throw new Error('no level criterion');
  return found;
};
const amount = (level: BetterLevel | undefined, measure: Missing['measure']) =>
  Number(level?.missing.find((one) => one.measure === measure)?.amount.numerator ?? 0n);

interface OnlineFigures {
  readonly offered: number;
  readonly online: number;
  readonly all: number;
  readonly late: number;
}

const onlineUnit = ({ offered, online, all, late }: OnlineFigures) =>
  submission([unit({ early: all, onlineServices: { online, all, late } })], {
    groups: [group({ procedures: { all: 301, level3: offered, level4: 0 } })],
  });
const pointsOf = (figures: OnlineFigures) => {
  const { given } = derivationOf(onlineUnit(figures), 9);
  return 2 - given;
};

describe('a better level of online services', () => {
  const figures = fc
    .record({
      offered: fc.integer({ min: 0, max: 301 }),
      all: fc.integer({ min: 1, max: 4000 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      late: fc.integer({ min: 0, max: 5 }),
    })
    .map(({ share, ...rest }) => ({ ...rest, online: Math.floor(rest.all * share) }));

  it('is reached by just what is said to be missing, and by no less', () => {
    fc.assert(
      fc.property(figures, (before) => {
        for (const level of betterLevels(derivationOf(onlineUnit(before), 9))) {
          const more = {
            online: amount(level, 'onlineShare'),
            offered: amount(level, 'procedureShare'),
            late: amount(level, 'onlineLate'),
          };
          const after = {
            all: before.all,
            online: before.online + more.online,
            offered: before.offered + more.offered,
            late: before.late - more.late,
          };
          expect(pointsOf(after)).toBeGreaterThanOrEqual(level.points);
          if (more.online > 0)
            expect(pointsOf({ ...after, online: after.online - 1 })).toBeLessThan(level.points);
          if (more.offered > 0)
            expect(pointsOf({ ...after, offered: after.offered - 1 })).toBeLessThan(level.points);
          if (more.late > 0) expect(pointsOf({ ...after, late: after.late + 1 })).toBeLessThan(level.points);
        }
      }),
    );
  });

  it('has no better one above the best', () => {
    expect(betterLevels(derivationOf(onlineUnit({ offered: 301, online: 9, all: 10, late: 0 }), 9))).toEqual(
      [],
    );
  });
});

describe('a better level of the other criteria', () => {
  const missing = (figures: UnitFigures, number: number) =>
    betterLevels(derivationOf(submission([unit({ early: 1, ...figures })]), number)).map(
      ({ points, missing: needs }) => [
        points,
        ...needs.map(
          ({ kind, measure, amount: of }) => `${kind} ${measure} ${of.numerator}/${of.denominator}`,
        ),
      ],
    );

  it('tells percentage points where only the rate is known', () => {
    expect(missing({ oneStopRate: 89.5 }, 6)).toEqual([
      [1, 'points-more oneStopRate 1/2'],
      [2, 'points-more oneStopRate 21/2'],
    ]);
  });

  it('asks for one more form of publication', () => {
    expect(missing({ publication: 'one' }, 7)).toEqual([[2, 'more publicationForms 1/1']]);
  });

  it('asks for feedback to be handled, not to be un-received', () => {
    expect(missing({ feedback: { received: 10, inTime: 8, dragging: 1 } }, 8)).toEqual([
      [1, 'more feedbackInTimeRate 1/1', 'fewer feedbackDragging 1/1'],
      [2, 'more feedbackInTimeRate 2/1', 'fewer feedbackDragging 1/1'],
    ]);
  });
});

describe('the next class', () => {
  const reaches = (score: EntityScore, name: string) => {
    const place = ruleSet.classes.findIndex((one) => one.name === name);
    if (!score.assessment.assessed) return false;
    const { classification } = score.assessment;
    return ruleSet.classes.findIndex((one) => one.name === classification) <= place;
  };

  it.each([
    ['Điện Biên', ruleSet],
    ['the Circular', dienBien({ options: { lateWithoutComplaint: 'zero', contactsFromLate: true } })],
  ])('is reached by just so many late dossiers handled early, by the rules of %s', (_, rules) => {
    const count = fc.integer({ min: 0, max: 300 });
    const counts = fc.record({ early: count, onTime: count, late: count });
    let found = 0;
    fc.assert(
      fc.property(counts, ({ early, onTime, late }) => {
        const score = firstOf(submission([unit({ early, onTime, late })]), rules);
        const next = nextClass(score, rules);
        if (next === null || next.lateToEarly === null) return;
        found += 1;
        const moved = (dossiers: number) =>
          firstOf(submission([unit({ early: early + dossiers, onTime, late: late - dossiers })]), rules);
        expect(reaches(moved(next.lateToEarly), next.name)).toBe(true);
        expect(reaches(moved(next.lateToEarly - 1), next.name)).toBe(false);
      }),
      { numRuns: 300, seed: 2022 },
    );
    expect(found).toBeGreaterThan(30);
  });

  it('of the communes of Q2/2022 was 0,01 points, or 7 late dossiers, away', () => {
    const communes = scoreSubmission(publishedSubmission(), ruleSet).groups[1];
    if (communes === undefined) throw new Error('no communes');
    expect(nextClass(communes, ruleSet)).toMatchObject({
      name: 'Xuất sắc',
      points: { numerator: 1n, denominator: 100n },
      levels: [{ criterion: 9, points: 1 }],
      lateToEarly: 7,
    });
  });

  it('is none above the best, and none without points', () => {
    expect(nextClass(firstOf(submission([unit({ early: 5 })])), ruleSet)).toBeNull();
    expect(nextClass(firstOf(submission([unit()])), ruleSet)).toBeNull();
  });
});
