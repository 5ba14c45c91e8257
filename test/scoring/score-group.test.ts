import { describe, expect, it } from 'vitest';
import type { Group } from '#domain/group';
import type { Unit } from '#domain/unit';
import { fromNumber } from '#exact/rational';
import { scoreSubmission } from '#scoring/score-submission';
import type { GroupScore } from '#scoring/scorecard';
import { messageOf } from '../said.ts';
import { dienBien, group, submission, unit } from './make-submission.ts';

function scored(units: readonly Unit[], members: Partial<Group> = {}): GroupScore {
  const given = submission(units, { groups: [group(members)] });
  const [score] = scoreSubmission(given, dienBien()).groups;
  if (score === undefined) throw new Error('one group was given');
  return score;
}

function points({ criteria }: GroupScore): readonly (string | undefined)[] {
  return criteria.map((criterion) => criterion.points?.text);
}

describe('a group', () => {
  it('pools its units’ counts and is no mean of unit scores', () => {
    const units = [unit({ name: 'A', early: 1 }), unit({ name: 'B', onTime: 99 })];
    expect(points(scored(units))[0]).toBe('1.01');
  });

  it('resolves each unit’s stand-ins before pooling', () => {
    const own = { best: 0, middle: 0, last: 10 };
    const units = [unit({ name: 'A', early: 10, levels: { contacts: own } }), unit({ name: 'B', late: 10 })];
    const contacts = scored(units).criteria[2];
    expect(contacts?.derivation).toMatchObject({
      levels: [
        { points: 2, count: 0 },
        { points: 1, count: 10 },
        { points: 0, count: 10 },
      ],
      standIn: 'contactsFromLate',
    });
  });

  it('takes the lowest rate, the weakest form and the summed feedback of its units where its row states none', () => {
    const units = [
      unit({ name: 'A', early: 1, oneStopRate: 95, feedback: { received: 9, inTime: 9 } }),
      unit({ name: 'B', early: 1, publication: 'none', feedback: { received: 1 } }),
    ];
    expect(points(scored(units)).slice(5, 8)).toEqual(['1', '0', '1']);
  });

  it('is scored on what its own row states', () => {
    const units = [
      unit({ name: 'A', early: 1, oneStopRate: 50, publication: 'none', feedback: { received: 1 } }),
    ];
    const own = {
      oneStopRate: fromNumber(100),
      publication: 'one',
      feedback: { received: 2, inTime: 2, dragging: null },
    } as const;
    expect(points(scored(units, own)).slice(5, 8)).toEqual(['2', '1', '2']);
  });

  it('takes of each figure of feedback that its row leaves blank the sum over its units', () => {
    const units = [
      unit({ name: 'A', early: 1, feedback: { received: 4, inTime: 3 } }),
      unit({ name: 'B', early: 1 }),
    ];
    const onlyDragging = { feedback: { received: null, inTime: null, dragging: 0 } } as const;
    expect(points(scored(units, onlyDragging))[7]).toBe('0');
  });

  it('pools online counts and late online dossiers where its row states no level 3/4 dossiers', () => {
    const units = [
      unit({ name: 'A', early: 10, onlineServices: { online: 3, all: 5 } }),
      unit({ name: 'B', early: 10, online: 2 }),
    ];
    const late = unit({ name: 'C', early: 10, online: 10, onlineServices: { late: 1 } });
    expect(scored(units).criteria[8]?.derivation).toMatchObject({
      measurements: expect.arrayContaining([
        expect.objectContaining({ measure: 'onlineShare', of: { part: 5, whole: 15 }, source: 'pooled' }),
      ]),
    });
    expect(points(scored(units))[8]).toBe('2');
    expect(points(scored([...units, late]))[8]).toBe('0');
  });

  it('leaves units that are not assessed out of its points and levels, but not out of what it received', () => {
    const idle = unit({
      name: 'B',
      inTime: 4,
      oneStopRate: 0,
      publication: 'none',
      onlineServices: { late: 1 },
    });
    const score = scored([unit({ name: 'A', early: 10, online: 3 }), idle]);
    expect(score.assessment).toMatchObject({ assessed: true, total: { text: '18' } });
    expect(score.counts.pending.inTime).toBe(4);
    expect(score.counts.received.inPerson).toBe(11);
  });

  it('is not assessed while a cell of one of its units cannot be read', () => {
    const units = [unit({ name: 'A', early: 10 }), unit({ name: 'B', early: 3, readable: false })];
    expect(scored(units).assessment).toEqual({ assessed: false, reason: 'figure-unreadable' });
  });

  it('is not scored from its units where its own row cannot be read, and the finding says so', () => {
    const units = [unit({ name: 'A', early: 10 })];
    const card = scoreSubmission(submission(units, { groups: [group({ readable: false })] }), dienBien());
    expect(card.groups[0]?.assessment).toEqual({ assessed: false, reason: 'figure-unreadable' });
    expect(card.groups[0]?.units[0]?.assessment.assessed).toBe(true);
    const [finding] = card.diagnostics.filter(({ code }) => code === 'group-not-assessed');
    expect(messageOf(finding)).toContain('không đọc được của: dòng của khối.');
  });

  it('is not assessed without a unit that resolved dossiers', () => {
    const card = scoreSubmission(submission([unit({ inTime: 1 })]), dienBien());
    expect(card.groups[0]?.assessment).toEqual({ assessed: false, reason: 'no-resolved-dossiers' });
    expect(card.diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['unit-without-resolved', 'group-not-assessed']),
    );
  });

  it('ranks 1, 2, 2, 4 in the order of the workbook', () => {
    const units = [
      unit({ name: 'A', onTime: 10 }),
      unit({ name: 'B', early: 10 }),
      unit({ name: 'C', early: 1, onTime: 1 }),
      unit({ name: 'D' }),
      unit({ name: 'E', early: 5, onTime: 5 }),
    ];
    expect(scored(units).units.map(({ rank }) => rank)).toEqual([4, 1, 2, null, 2]);
  });
});

describe('the whole', () => {
  it('is the sum of the groups', () => {
    const units = [unit({ group: 'TP', early: 3, online: 1 }), unit({ group: 'XP', late: 2, inTime: 1 })];
    expect(scoreSubmission(submission(units), dienBien()).overall).toEqual({
      received: { online: 1, inPerson: 5, carriedOver: 0 },
      resolved: { early: 3, onTime: 0, late: 2 },
      pending: { inTime: 1, overdue: 0 },
    });
  });
});
