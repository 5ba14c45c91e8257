import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poolCounts, type Resolved, resolvedTotal } from '#domain/counts';
import type { Unit } from '#domain/unit';
import { add, compare, fromNumber, type Rational, rational, zero } from '#exact/rational';
import type { RuleSet } from '#rules/rule-set';
import { scoreSubmission } from '#scoring/score-submission';
import type { EntityScore, Scorecard } from '#scoring/scorecard';
import { dienBien, submission, unit } from './make-submission.ts';

const exclude = dienBien();
const asZero = dienBien({ options: { lateWithoutComplaint: 'zero', contactsFromLate: true } });
const both = [
  ['exclude', exclude],
  ['zero', asZero],
] as const;

const count = fc.nat({ max: 4000 });
const resolved = fc
  .record({ early: count, onTime: count, late: count })
  .filter((counts) => resolvedTotal(counts) > 0);
const figures = fc.record({
  early: count,
  onTime: count,
  late: count,
  inTime: count,
  overdue: count,
  oneStopRate: fc.nat({ max: 100 }),
  publication: fc.constantFrom('both', 'one', 'none'),
  onlineServices: fc.record({
    late: fc.nat({ max: 1 }),
    online: count,
    all: fc.integer({ min: 4000, max: 9000 }),
  }),
  feedback: fc
    .record({ received: fc.nat({ max: 20 }), inTime: fc.nat({ max: 20 }), dragging: fc.nat({ max: 1 }) })
    .map((feedback) => ({ ...feedback, inTime: Math.min(feedback.inTime, feedback.received) })),
});
const units = fc
  .array(figures, { minLength: 1, maxLength: 6 })
  .map((rows) => rows.map((row, index) => unit({ ...row, name: `Đơn vị ${index}` })));

function scored(given: readonly Unit[], ruleSet: RuleSet = exclude): Scorecard {
  return scoreSubmission(submission(given), ruleSet);
}

function entities(card: Scorecard): readonly EntityScore[] {
  return card.groups.flatMap((group) => [group, ...group.units]);
}

/** Criteria 1–5 of an entity, exact: the part of the total that counts of dossiers decide. */
function dossierPoints(counts: Resolved, ruleSet: RuleSet): Rational {
  const [score] = scored([unit(counts)], ruleSet).groups[0]?.units ?? [];
  const points = (score?.criteria ?? []).slice(0, 5).map((criterion) => criterion.points?.exact ?? zero);
  return points.reduce(add, zero);
}

describe('whatever the counts', () => {
  it('a criterion stands between 0 and 2 points, a total between 0 and 18', () => {
    fc.assert(
      fc.property(units, (given) => {
        for (const { criteria, assessment } of entities(scored(given))) {
          for (const { points } of criteria)
            if (points !== null) expectBetween(points.exact, zero, fromNumber(2));
          if (assessment.assessed) expectBetween(assessment.total.printed, zero, fromNumber(18));
        }
      }),
    );
  });

  it('a group scores as one unit with the pooled counts would', () => {
    fc.assert(
      fc.property(fc.array(resolved, { minLength: 1, maxLength: 5 }), (rows) => {
        const given = rows.map((row, index) => unit({ ...row, name: `Đơn vị ${index}` }));
        const pooled = poolCounts(given.map(({ counts }) => counts)).resolved;
        const group = scored(given).groups[0]?.assessment;
        const whole = scored([unit(pooled)]).groups[0]?.units[0]?.assessment;
        expect(group).toEqual(whole);
      }),
    );
  });

  it('two units pooled score between the two', () => {
    fc.assert(
      fc.property(resolved, resolved, (one, other) => {
        const given = [unit({ ...one, name: 'A' }), unit({ ...other, name: 'B' })];
        const [group] = scored(given).groups;
        const first = (entity: EntityScore | undefined) => entity?.criteria[0]?.points?.exact ?? zero;
        const [a, b] = (group?.units ?? []).map(first).sort(compare);
        expectBetween(first(group), a ?? zero, b ?? zero);
      }),
    );
  });

  it.each(both)('one dossier early instead of late never lowers a total (%s)', (_, ruleSet) => {
    fc.assert(
      fc.property(resolved, (counts) => {
        fc.pre(counts.late > 0);
        const better = { ...counts, early: counts.early + 1, late: counts.late - 1 };
        expect(
          compare(dossierPoints(better, ruleSet), dossierPoints(counts, ruleSet)),
        ).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('one dossier on time instead of late never lowers a total where late ones count as zero', () => {
    fc.assert(
      fc.property(resolved, (counts) => {
        fc.pre(counts.late > 0);
        const better = { ...counts, onTime: counts.onTime + 1, late: counts.late - 1 };
        expect(compare(dossierPoints(better, asZero), dossierPoints(counts, asZero))).toBeGreaterThanOrEqual(
          0,
        );
      }),
    );
  });

  it('but it can where they are left out: 1 early and 119 late score 4,05, with one of them on time 3,58', () => {
    const before = dossierPoints({ early: 1, onTime: 0, late: 119 }, exclude);
    const after = dossierPoints({ early: 1, onTime: 1, late: 118 }, exclude);
    expect(before).toEqual(add(fromNumber(2), rational(2 * 2 + 2 * 121, 120)));
    expect(compare(after, before)).toBe(-1);
  });

  it.each(both)('every count taken k times changes no score (%s)', (_, ruleSet) => {
    fc.assert(
      fc.property(resolved, fc.integer({ min: 2, max: 50 }), (counts, k) => {
        const times = { early: counts.early * k, onTime: counts.onTime * k, late: counts.late * k };
        expect(dossierPoints(times, ruleSet)).toEqual(dossierPoints(counts, ruleSet));
      }),
    );
  });

  it('another order of rows changes no unit’s points and no unit’s rank', () => {
    fc.assert(
      fc.property(
        units.chain((given) =>
          fc.tuple(
            fc.constant(given),
            fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length }),
          ),
        ),
        ([given, shuffled]) => {
          const byName = (card: Scorecard) =>
            new Map(
              card.groups.flatMap((group) =>
                group.units.map(({ unit: { name }, rank, assessment }) => [name, { rank, assessment }]),
              ),
            );
          expect(byName(scored(shuffled))).toEqual(byName(scored(given)));
        },
      ),
    );
  });
});

function expectBetween(value: Rational, least: Rational, most: Rational): void {
  expect(compare(value, least)).toBeGreaterThanOrEqual(0);
  expect(compare(value, most)).toBeLessThanOrEqual(0);
}
