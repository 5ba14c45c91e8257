import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSubmission } from '#checks/check-submission';
import { pendingTotal, receivedTotal, resolvedTotal } from '#domain/counts';
import type { Unit } from '#domain/unit';
import { submission, unit } from '../scoring/make-submission.ts';

const count = fc.integer({ min: 0, max: 5000 });
const consistent = fc
  .record({ early: count, onTime: count, late: count, inTime: count, overdue: count })
  .map((figures) => {
    const { counts } = unit(figures);
    const stated = { received: receivedTotal(counts.received), resolved: resolvedTotal(counts.resolved) };
    return unit({ ...figures, name: 'Xã Nà Tấu', stated });
  });

const members = [
  ['received', 'online'],
  ['received', 'inPerson'],
  ['received', 'carriedOver'],
  ['resolved', 'early'],
  ['resolved', 'onTime'],
  ['resolved', 'late'],
  ['pending', 'inTime'],
  ['pending', 'overdue'],
] as const;

function miscounted({ counts, ...rest }: Unit, [part, member]: (typeof members)[number], by: number): Unit {
  const block: Readonly<Record<string, number>> = { ...counts[part] };
  return { ...rest, counts: { ...counts, [part]: { ...block, [member]: (block[member] ?? 0) + by } } };
}

describe('a unit that states its sums', () => {
  it('raises nothing while its counts agree', () => {
    fc.assert(
      fc.property(consistent, (row) => {
        expect(receivedTotal(row.counts.received)).toBe(
          resolvedTotal(row.counts.resolved) + pendingTotal(row.counts.pending),
        );
        expect(checkSubmission(submission([row]))).toEqual([]);
      }),
    );
  });

  it('raises an error that names its row, whichever single count is wrong', () => {
    fc.assert(
      fc.property(
        consistent,
        fc.constantFrom(...members),
        fc.integer({ min: 1, max: 99 }),
        (row, member, by) => {
          const faults = checkSubmission(submission([miscounted(row, member, by)])).filter(
            ({ severity }) => severity === 'error',
          );
          expect(faults.length).toBeGreaterThan(0);
          for (const fault of faults) expect(fault.unit).toBe('Xã Nà Tấu');
        },
      ),
    );
  });
});
