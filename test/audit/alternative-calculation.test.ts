import { describe, expect, it } from 'vitest';
import { calculate, type DivisorVariant, divisorVariants } from '#audit/alternative-calculation';
import { fractionText, rational } from '#exact/rational';
import type { RuleSet } from '#rules/rule-set';
import { scoreSubmission } from '#scoring/score-submission';
import { dienBien, submission, type UnitFigures, unit } from '../scoring/make-submission.ts';

/** "361 ÷ 279, 1 moved" */
function calculated(
  figures: UnitFigures,
  number: number,
  variant: DivisorVariant,
  ruleSet: RuleSet = dienBien(),
): string | null {
  const [entity] = scoreSubmission(submission([unit(figures)]), ruleSet).groups[0]?.units ?? [];
  const score = entity?.criteria.find(({ criterion }) => criterion.number === number);
  if (entity === undefined || score === undefined) throw new Error(`no criterion ${number}`);
  const found = calculate(score, entity, variant);
  if (found === null) return null;
  expect(found.criterion).toBe(number);
  expect(found.exact).toEqual(rational(found.gained.numerator, BigInt(found.divisor)));
  return `${fractionText(found.gained)} ÷ ${found.divisor}, ${found.moved} moved`;
}

describe('another way in which a clerk may have calculated an average', () => {
  /** Criterion 1 is 361 ÷ 279, criterion 3 is 557 ÷ 279, criterion 5 leaves the late one out: 361 ÷ 278. */
  const village: UnitFigures = { early: 83, onTime: 195, late: 1, inTime: 2, overdue: 1 };
  const zero = dienBien({ options: { lateWithoutComplaint: 'zero', contactsFromLate: true } });

  it.each<[DivisorVariant, number, string | null]>([
    ['late-counted', 5, '361 ÷ 279, 1 moved'],
    ['late-counted', 1, null],
    ['late-left-out', 1, '361 ÷ 278, 1 moved'],
    ['late-left-out', 5, null],
    ['pending-in-divisor', 1, '361 ÷ 282, 3 moved'],
    ['pending-on-time', 1, '364 ÷ 282, 3 moved'],
    ['pending-on-time', 3, '563 ÷ 282, 3 moved'],
    ['pending-on-time', 4, '563 ÷ 282, 3 moved'],
    ['pending-early', 1, '367 ÷ 282, 3 moved'],
    ['pending-early', 9, null],
  ])('%s, criterion %d: %s', (variant, number, expected) => {
    expect(calculated(village, number, variant)).toBe(expected);
  });

  it('leaves late dossiers out of criterion 5 where the rule set counts them', () => {
    expect(calculated(village, 5, 'late-left-out', zero)).toBe('361 ÷ 278, 1 moved');
    expect(calculated(village, 5, 'late-counted', zero)).toBeNull();
  });

  it('makes no difference where nothing was late and nothing is pending', () => {
    for (const variant of divisorVariants) expect(calculated({ early: 5, onTime: 3 }, 1, variant)).toBeNull();
  });

  it('is none for a criterion that nobody gave', () => {
    expect(calculated({ early: 5, late: 1, oneStopRate: null }, 6, 'late-left-out')).toBeNull();
  });

  it('is none where nothing would be left to divide by', () => {
    expect(calculated({ late: 3 }, 1, 'late-left-out')).toBeNull();
  });
});
