import { describe, expect, it } from 'vitest';
import type { Group } from '#domain/group';
import type { Unit } from '#domain/unit';
import { fromNumber, rational } from '#exact/rational';
import type { Measure } from '#language/measures';
import type { LevelCriterion } from '#rules/criterion';
import { giveLevel } from '#scoring/level';
import { measureGroup, measureUnit } from '#scoring/measures/measures';
import { scoreSubmission } from '#scoring/score-submission';

import { dienBien, group, submission, unit } from './make-submission.ts';

const blank = group().onlineDossiers;

function ofGroup(measure: Measure, members: Partial<Group>, units: readonly Unit[] = []) {
  const { value, of, source } = measureGroup(group(members), units)[measure];
  return { value, of, source };
}

describe('the online share of a group', () => {
  const units = [unit({ early: 10, online: 3 }), unit({ early: 5, online: 1 })];

  it('is that of the dossiers of level 3/4 procedures where the group states them: 350 of 2.290', () => {
    const stated = { ...blank, online: 350, inPerson: 1817, carriedOver: 123 };
    expect(ofGroup('onlineShare', { onlineDossiers: stated }, units)).toEqual({
      value: rational(35000, 2290),
      of: { part: 350, whole: 2290 },
      source: 'own',
    });
    const fresh = { ...stated, carriedOver: null };
    expect(ofGroup('onlineShare', { onlineDossiers: fresh }, units).of).toEqual({ part: 350, whole: 2167 });
  });

  it.each([
    ['online alone', { ...blank, online: 350 }],
    ['in person alone', { ...blank, inPerson: 1817 }],
    ['neither', blank],
  ])('is that of its units where it states %s', (_, onlineDossiers) => {
    expect(ofGroup('onlineShare', { onlineDossiers }, units)).toMatchObject({
      of: { part: 4, whole: 15 },
      source: 'pooled',
    });
  });
});

describe('the share of procedures at level 3/4', () => {
  const procedures = (all: number | null, level3: number | null, level4: number | null) => ({
    procedures: { all, level3, level4 },
  });

  it.each([
    ['both levels', procedures(301, 11, 57), { part: 68, whole: 301 }],
    ['level 3 alone', procedures(301, 11, null), { part: 11, whole: 301 }],
    ['level 4 alone', procedures(301, null, 57), { part: 57, whole: 301 }],
    ['none at either', procedures(301, 0, 0), { part: 0, whole: 301 }],
    ['neither level', procedures(301, null, null), null],
    ['not how many there are', procedures(null, 11, 57), null],
  ])('of a group that states %s', (_, members, of) => {
    expect(measureUnit(unit(), group(members)).procedureShare).toMatchObject({ of, source: 'group' });
  });

  it('of a group that states none is the lowest that its units state', () => {
    const share = (procedureShare: number | null) =>
      unit({
        early: 1,
        onlineServices: { procedureShare: procedureShare === null ? null : fromNumber(procedureShare) },
      });
    const none = procedures(null, null, null);
    expect(ofGroup('procedureShare', none, [share(25), share(null), share(10), share(30)])).toEqual({
      value: rational(10),
      of: null,
      source: 'lowest-unit',
    });
    expect(ofGroup('procedureShare', procedures(100, 50, 0), [share(10)]).value).toEqual(rational(50));
  });
});

describe('the online share of a unit', () => {
  it.each([
    ['online', { online: 3 }, { part: 3, whole: 9 }, 'own'],
    ['all', { all: 12 }, { part: 2, whole: 12 }, 'own'],
    ['neither', {}, { part: 2, whole: 9 }, 'received'],
  ] as const)('is its own where it states %s for criterion 9', (_, onlineServices, of, source) => {
    expect(measureUnit(unit({ early: 9, online: 2, onlineServices }), group()).onlineShare).toMatchObject({
      of,
      source,
    });
  });
});

describe('a level', () => {
  const bounded = (bounds: object): LevelCriterion => {
    const criterion = dienBien().criteria.find(({ key }) => key === 'onlineServices');
    if (criterion?.scoring !== 'level') throw new Error('criterion 9 is one of levels');
    const [best, , last] = criterion.levels;
    if (best === undefined || last === undefined) throw new Error('it has three levels');
    return { ...criterion, levels: [{ ...best, when: [{ onlineShare: bounds }] }, last] };
  };
  const given = (bounds: object, value: number) =>
    giveLevel(bounded(bounds), [
      { measure: 'onlineShare', value: fromNumber(value), of: null, source: 'own' },
    ]).given;

  it.each<[string, object, readonly number[], readonly number[]]>([
    ['at least', { atLeast: 30 }, [30, 31], [29.99]],
    ['above', { above: 30 }, [30.01], [30, 29]],
    ['at most', { atMost: 30 }, [30, 29], [30.01]],
    ['below', { below: 30 }, [29.99], [30, 31]],
    ['between two bounds', { atLeast: 15, below: 30 }, [15, 29.99], [14.99, 30]],
  ])('is given %s its bound', (_, bounds, reached, missed) => {
    for (const value of reached) expect(given(bounds, value)).toBe(0);
    for (const value of missed) expect(given(bounds, value)).toBe(1);
  });
});

describe('a group', () => {
  it('leaves out of criterion 5 the late dossiers of all its units', () => {
    const units = [unit({ name: 'A', early: 5, late: 2 }), unit({ name: 'B', early: 5, late: 3 })];
    const [score] = scoreSubmission(submission(units), dienBien()).groups;
    expect(score?.criteria[4]?.derivation).toMatchObject({ divisor: 10, leftOut: 5 });
  });

  it('counts no dossier of a unit that could not be read', () => {
    const units = [unit({ name: 'A', early: 5 }), unit({ name: 'B', early: 7, readable: false })];
    expect(scoreSubmission(submission(units), dienBien()).groups[0]?.counts.resolved.early).toBe(5);
  });

  it('without units is told to be not assessed, at its row', () => {
    const given = submission([], { groups: [group()] });
    const origins = new Map([['group:TP', { sheet: 'Khối', cell: 'A2' }]]);
    const found = scoreSubmission({ ...given, origins }, dienBien()).diagnostics;
    expect(found.map(({ code, place, unit: name }) => [code, place?.cell, name])).toContainEqual([
      'group-not-assessed',
      'A2',
      group().name,
    ]);
  });
});
