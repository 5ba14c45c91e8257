import { describe, expect, it } from 'vitest';
import { fractionText, fromNumber } from '#exact/rational';
import type { CriterionKey } from '#rules/criterion';
import { scoreSubmission } from '#scoring/score-submission';
import type { UnitScore } from '#scoring/scorecard';
import { dienBien, group, submission, type UnitFigures, unit } from './make-submission.ts';

function scored(figures: UnitFigures, ruleSet = dienBien()): UnitScore {
  const [score] = scoreSubmission(submission([unit(figures)]), ruleSet).groups[0]?.units ?? [];
  if (score === undefined) throw new Error('one unit was given');
  return score;
}

function points({ criteria }: UnitScore, key: CriterionKey): string | null {
  const exact = criteria.find(({ criterion }) => criterion.key === key)?.points?.exact;
  return exact === undefined ? null : fractionText(exact);
}

function derivation({ criteria }: UnitScore, key: CriterionKey) {
  return criteria.find(({ criterion }) => criterion.key === key)?.derivation;
}

describe('criteria averaged over dossiers', () => {
  it('gives 2 points to an early dossier, 1 to one on time, 0 to a late one', () => {
    expect(points(scored({ early: 43, onTime: 120 }), 'handlingTime')).toBe('206/163');
    expect(points(scored({ early: 7, late: 3 }), 'handlingTime')).toBe('7/5');
  });

  it('never counts pending dossiers', () => {
    expect(points(scored({ early: 1, inTime: 900, overdue: 99 }), 'handlingTime')).toBe('2');
  });

  it('takes the time of each body from the total time where it has no counts of its own', () => {
    const score = scored({ early: 7, late: 3 });
    expect(points(score, 'bodiesHandlingTime')).toBe('7/5');
    expect(derivation(score, 'bodiesHandlingTime')).toMatchObject({ standIn: 'handlingTime' });
  });

  it('counts each late dossier as one contact where nobody recorded contacts', () => {
    const score = scored({ early: 7, late: 3 });
    expect(points(score, 'contacts')).toBe('17/10');
    expect(derivation(score, 'bodiesContacted')).toMatchObject({ standIn: 'contactsFromLate' });
  });

  it('prefers the counts a clerk gives', () => {
    const own = { best: 1, middle: 1, last: 8 };
    const score = scored({
      early: 7,
      late: 3,
      levels: { bodiesHandlingTime: own, contacts: own, bodiesContacted: own, attitude: own },
    });
    for (const key of ['bodiesHandlingTime', 'contacts', 'bodiesContacted', 'attitude'] as const) {
      expect(points(score, key)).toBe('3/10');
      expect(derivation(score, key)).toMatchObject({ standIn: null });
    }
  });
});

describe('criterion attitude', () => {
  const zero = dienBien({ options: { lateWithoutComplaint: 'zero', contactsFromLate: true } });

  it('leaves a late dossier without complaint out of the divisor in Điện Biên', () => {
    const score = scored({ early: 7, late: 3 });
    expect(points(score, 'attitude')).toBe('2');
    expect(derivation(score, 'attitude')).toMatchObject({ divisor: 7, leftOut: 3 });
  });

  it('counts it as zero under the formula of the Circular', () => {
    const score = scored({ early: 7, late: 3 }, zero);
    expect(points(score, 'attitude')).toBe('7/5');
    expect(derivation(score, 'attitude')).toMatchObject({ divisor: 10, leftOut: 0 });
  });

  it('treats late dossiers beside a clerk’s own counts in the same two ways', () => {
    const figures = { early: 7, late: 3, levels: { attitude: { best: 7, middle: 0, last: 1 } } };
    expect(derivation(scored(figures), 'attitude')).toMatchObject({ divisor: 8, leftOut: 2 });
    expect(derivation(scored(figures, zero), 'attitude')).toMatchObject({ divisor: 10, leftOut: 0 });
  });

  it('scores 0, and warns, where every dossier was late and none complained of', () => {
    const card = scoreSubmission(submission([unit({ late: 3 })]), dienBien());
    const [score] = card.groups[0]?.units ?? [];
    expect(score && points(score, 'attitude')).toBe('0');
    expect(score?.assessment).toMatchObject({ assessed: true, officerAverage: { text: '2' } });
    expect(card.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'attitude-without-divisor',
        severity: 'warning',
        unit: 'Phòng Tư pháp',
      }),
    );
  });
});

describe('criteria of one level', () => {
  it.each([
    [100, '2'],
    [99.99, '1'],
    [90, '1'],
    [89.9, '0'],
    [0, '0'],
  ])('one-stop desk: %d per cent gives %s points', (rate, expected) => {
    expect(points(scored({ early: 1, oneStopRate: rate }), 'oneStopDesk')).toBe(expected);
  });

  it.each([
    ['both', '2'],
    ['one', '1'],
    ['none', '0'],
  ] as const)('publication: %s of the two forms gives %s points', (publication, expected) => {
    expect(points(scored({ early: 1, publication }), 'publication')).toBe(expected);
  });

  it.each([
    ['none received', { received: 0 }, '2'],
    ['all in time', { received: 3, inTime: 3 }, '2'],
    ['90 per cent in time', { received: 10, inTime: 9 }, '1'],
    ['89 per cent in time', { received: 100, inTime: 89 }, '0'],
    ['all in time, one dragging on', { received: 3, inTime: 3, dragging: 1 }, '0'],
    ['none received, one dragging on', { received: 0, dragging: 1 }, '0'],
  ])('feedback: %s', (_, feedback, expected) => {
    expect(points(scored({ early: 1, feedback }), 'feedback')).toBe(expected);
  });

  it.each([
    ['30 per cent online', { online: 30 }, {}, '2'],
    ['29,99 per cent online', { online: 2999, early: 10000 }, {}, '1'],
    ['15 per cent online', { online: 15 }, {}, '1'],
    ['14 per cent online', { online: 14 }, {}, '0'],
    ['one online dossier late', { online: 30 }, { late: 1 }, '0'],
    ['level 3/4 below 20 per cent of procedures', { online: 30 }, { procedureShare: fromNumber(19.9) }, '1'],
    ['no procedure at level 3/4', { online: 30 }, { procedureShare: fromNumber(0) }, '0'],
    ['own counts of criterion 9 first: 350 of 2.290', { online: 1 }, { online: 350, all: 2290 }, '1'],
    ['no dossier of level 3/4 procedures', { online: 30 }, { online: 0, all: 0 }, '0'],
  ])('online services: %s', (_, figures, onlineServices, expected) => {
    expect(points(scored({ early: 100, ...figures, onlineServices }), 'onlineServices')).toBe(expected);
  });

  it('takes the share of procedures from the group where the unit has none of its own', () => {
    expect(derivation(scored({ early: 100, online: 30 }), 'onlineServices')).toMatchObject({
      measurements: expect.arrayContaining([
        expect.objectContaining({ measure: 'procedureShare', source: 'group', of: { part: 68, whole: 301 } }),
        expect.objectContaining({ measure: 'onlineShare', source: 'received', of: { part: 30, whole: 100 } }),
      ]),
    });
  });
});

describe('a unit that cannot be assessed', () => {
  it('is never 0 and never 2 where it resolved nothing', () => {
    const score = scored({ inTime: 2 });
    expect(score.assessment).toEqual({ assessed: false, reason: 'no-resolved-dossiers' });
    expect(score.rank).toBeNull();
    expect(score.criteria.every((criterion) => criterion.points === null)).toBe(true);
  });

  it.each([
    ['the one-stop rate', { oneStopRate: null }, 'oneStopDesk'],
    ['the form of publication', { publication: null }, 'publication'],
  ] as const)('lacks %s: the other criteria still have points', (_, figures, key) => {
    const score = scored({ early: 1, ...figures });
    expect(score.assessment).toEqual({ assessed: false, reason: 'criterion-missing' });
    expect(points(score, key)).toBeNull();
    expect(points(score, 'handlingTime')).toBe('2');
  });

  it('lacks the share of level 3/4 procedures, its group too', () => {
    const given = submission([unit({ early: 1 })], {
      groups: [group({ procedures: { all: null, level3: null, level4: null } })],
    });
    const [score] = scoreSubmission(given, dienBien()).groups[0]?.units ?? [];
    expect(score?.assessment).toEqual({ assessed: false, reason: 'criterion-missing' });
  });

  it('states contacts of no dossier at all, though it resolved some', () => {
    const contacts = { best: 0, middle: 0, last: 0 };
    const score = scored({ early: 1, levels: { contacts } });
    expect(points(score, 'contacts')).toBeNull();
    expect(score.assessment).toEqual({ assessed: false, reason: 'criterion-missing' });
  });

  it('has a cell that could not be read', () => {
    expect(scored({ early: 1, readable: false }).assessment).toEqual({
      assessed: false,
      reason: 'figure-unreadable',
    });
  });

  it('has no contacts under a rule set that does not derive them: missing is not zero', () => {
    const strict = dienBien({ options: { lateWithoutComplaint: 'exclude', contactsFromLate: false } });
    const card = scoreSubmission(submission([unit({ early: 1 })]), strict);
    expect(card.groups[0]?.units[0]?.assessment).toEqual({ assessed: false, reason: 'criterion-missing' });
    expect(card.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'contacts-not-given',
      'contacts-not-given',
    ]);
  });
});
