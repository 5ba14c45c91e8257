import { describe, expect, it } from 'vitest';
import { pendingTotal, poolCounts, receivedTotal, resolvedTotal } from '#domain/counts';
import { feedbackOf } from '#domain/group';
import { levelCountsTotal, poolLevelCounts } from '#domain/level-counts';
import { originOf } from '#domain/origins';
import { officersOf, unitsOf } from '#domain/submission';
import { group, officer, submission, unit } from '../scoring/make-submission.ts';

describe('counts of dossiers', () => {
  const him = unit({ online: 21, early: 274, late: 10, inTime: 3 }).counts;
  const minh = unit({ online: 14, carriedOver: 2, early: 83, onTime: 195, late: 1, overdue: 1 }).counts;

  it('sum up within a unit', () => {
    expect(receivedTotal(minh.received)).toBe(280);
    expect(resolvedTotal(minh.resolved)).toBe(279);
    expect(pendingTotal(minh.pending)).toBe(1);
  });

  it('pool over units, member by member', () => {
    expect(poolCounts([him, minh])).toEqual({
      received: { online: 35, inPerson: 530, carriedOver: 2 },
      resolved: { early: 357, onTime: 195, late: 11 },
      pending: { inTime: 3, overdue: 1 },
    });
  });

  it('of no unit are all 0', () => {
    expect(receivedTotal(poolCounts([]).received)).toBe(0);
    expect(levelCountsTotal(poolLevelCounts([]))).toBe(0);
  });

  it('at levels pool too', () => {
    const pooled = poolLevelCounts([
      { best: 3, middle: 2, last: 1 },
      { best: 1, middle: 0, last: 5 },
    ]);
    expect(pooled).toEqual({ best: 4, middle: 2, last: 6 });
    expect(levelCountsTotal(pooled)).toBe(12);
  });
});

describe('a group', () => {
  it('has the feedback it states, and of each figure left blank the sum over its units', () => {
    const units = [
      unit({ feedback: { received: 4, inTime: 3, dragging: null } }),
      unit({ feedback: { received: 1, inTime: null, dragging: null } }),
    ];
    expect(feedbackOf(group(), units)).toEqual({ received: 5, inTime: 3, dragging: null });
    const stated = { received: null, inTime: null, dragging: 0 };
    expect(feedbackOf(group({ feedback: stated }), units)).toEqual({ received: 5, inTime: 3, dragging: 0 });
    expect(feedbackOf(group({ feedback: { received: 7, inTime: 7, dragging: 1 } }), units)).toEqual({
      received: 7,
      inTime: 7,
      dragging: 1,
    });
  });

  it('has the units and officers of its key, in the order of the workbook', () => {
    const units = [
      unit({ name: 'B', group: 'XP' }),
      unit({ name: 'A', group: 'TP' }),
      unit({ name: 'A', group: 'XP' }),
    ];
    const basis = { kind: 'units', unitIds: [] } as const;
    const given = submission(units, { officers: [officer({ basis, group: 'XP' })] });
    const communes = group({ key: 'XP' });
    expect(unitsOf(given, communes).map(({ name }) => name)).toEqual(['B', 'A']);
    expect(officersOf(given, communes)).toHaveLength(1);
    expect(officersOf(given, group())).toEqual([]);
  });
});

describe('an origin', () => {
  const row = { sheet: 'Đơn vị', cell: 'C9' };
  const cell = { sheet: 'Đơn vị', cell: 'F9' };
  const origins = new Map([
    ['unit:3', row],
    ['unit:3/resolved.late', cell],
  ]);

  it('is the cell of a member, or else its row', () => {
    expect(originOf(origins, 'unit:3', 'resolved.late')).toBe(cell);
    expect(originOf(origins, 'unit:3', 'resolved.early')).toBe(row);
    expect(originOf(origins, 'unit:3')).toBe(row);
    expect(originOf(origins, 'unit:4', 'resolved.late')).toBeUndefined();
  });
});
