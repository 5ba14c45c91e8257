import { describe, expect, it } from 'vitest';
import type { Officer } from '#domain/officer';
import type { Unit } from '#domain/unit';
import { rational } from '#exact/rational';
import { scoreSubmission } from '#scoring/score-submission';
import { dienBien, officer, submission, unit } from './make-submission.ts';

const justice = unit({ name: 'Phòng Tư pháp', early: 270 });
const land = unit({ name: 'Phòng TNMT-Trung tâm QLDD', early: 3131, late: 95 });

function scored(officers: readonly Officer[], units = [justice, land]) {
  return scoreSubmission(submission(units, { officers }), dienBien());
}

function inCharge(unitIds: readonly string[], members: Partial<Officer> = {}): Officer {
  return officer({ basis: { kind: 'units', unitIds }, ...members });
}

describe('an officer', () => {
  it('is scored on the pooled dossiers of the units in charge of', () => {
    const [alone] = scored([inCharge([land.id])]).officers;
    const [both] = scored([inCharge([justice.id, land.id])]).officers;
    expect(alone?.points?.text).toBe('9.82');
    expect(both?.points?.text).toBe('9.84');
    expect(both?.rating).toBe('Hoàn thành 100% nhiệm vụ');
  });

  it('is scored on counts of their own', () => {
    const own = { kind: 'own', resolved: { early: 7, onTime: 0, late: 3 }, levels: {} } as const;
    expect(scored([officer({ basis: own })]).officers[0]?.points?.text).toBe('8.20');
  });

  it.each([
    ['7,11 of 10 points, as Pá Khoang', { early: 48, onTime: 702, late: 1 }, 'Hoàn thành 100% nhiệm vụ'],
    ['no resolved dossier', { early: 0, onTime: 0, late: 0 }, null],
    ['below 5 points', { early: 1, onTime: 0, late: 119 }, 'Hoàn thành dưới 70% nhiệm vụ'],
  ])('with %s is rated: %s', (_, resolved, rating) => {
    const own = { kind: 'own', resolved, levels: {} } as const;
    expect(scored([officer({ basis: own })]).officers[0]?.rating).toBe(rating);
  });

  it('with a criterion at 0 completes less than 100 per cent, however many points', () => {
    const levels = { attitude: { best: 0, middle: 0, last: 10 } };
    const own = { kind: 'own', resolved: { early: 10, onTime: 0, late: 0 }, levels } as const;
    const [score] = scored([officer({ basis: own })]).officers;
    expect(score?.points?.text).toBe('8');
    expect(score?.rating).toBe('Hoàn thành từ 70% đến dưới 100% nhiệm vụ');
  });

  it('is rated by the points as printed: 4,996 is printed as 5, which is the bound', () => {
    const own = { kind: 'own', resolved: { early: 0, onTime: 499, late: 501 }, levels: {} } as const;
    const [score] = scored([officer({ basis: own })]).officers;
    expect(score?.points).toMatchObject({ exact: rational(1249, 250), text: '5' });
    expect(score?.rating).toBe('Hoàn thành 100% nhiệm vụ');
  });

  it('has a criterion at 0 where it is printed as 0: 1 point for 500 dossiers', () => {
    const levels = { attitude: { best: 0, middle: 1, last: 499 } };
    const own = { kind: 'own', resolved: { early: 500, onTime: 0, late: 0 }, levels } as const;
    const [score] = scored([officer({ basis: own })]).officers;
    expect(score?.criteria.map(({ points }) => points?.text)).toEqual(['2', '2', '2', '2', '0']);
    expect(score?.rating).toBe('Hoàn thành từ 70% đến dưới 100% nhiệm vụ');
  });

  it('is not scored on a part of the units in charge of, where one of them states no contacts', () => {
    const strict = dienBien({ options: { lateWithoutComplaint: 'exclude', contactsFromLate: false } });
    const contacts = { best: 10, middle: 0, last: 0 };
    const stated = unit({ name: 'A', early: 10, levels: { contacts, bodiesContacted: contacts } });
    const silent = unit({ name: 'B', early: 90 });
    const points = (units: readonly Unit[]) => {
      const officers = [inCharge(units.map(({ id }) => id))];
      return scoreSubmission(submission(units, { officers }), strict).officers[0]?.points?.text;
    };
    expect(points([stated])).toBe('10');
    expect(points([stated, silent])).toBeUndefined();
  });

  it('keeps the rating a clerk writes, with a notice', () => {
    const written = 'hoàn thành từ 70% đến  dưới 100% nhiệm vụ';
    const card = scored([inCharge([justice.id], { ratingOverride: written })]);
    expect(card.officers[0]).toMatchObject({
      rating: 'Hoàn thành từ 70% đến dưới 100% nhiệm vụ',
      ratingOverridden: true,
    });
    expect(card.diagnostics.map(({ code }) => code)).toContain('rating-overridden');
  });

  it('gets no notice where the clerk writes what the points give', () => {
    const card = scored([inCharge([justice.id], { ratingOverride: 'Hoàn thành 100% nhiệm vụ' })]);
    expect(card.diagnostics.map(({ code }) => code)).not.toContain('rating-overridden');
  });

  it('is told of a rating the rule set does not know', () => {
    const card = scored([inCharge([justice.id], { ratingOverride: 'Tốt' })]);
    expect(card.officers[0]?.rating).toBe('Tốt');
    expect(card.diagnostics.map(({ code }) => code)).toContain('rating-unknown');
  });

  it('is not scored while a cell of a unit in charge of cannot be read', () => {
    const units = [unit({ name: 'A', early: 1, readable: false })];
    const card = scored([inCharge([units[0]?.id ?? ''])], units);
    expect(card.officers[0]).toMatchObject({ points: null, rank: null, rating: null });
  });

  it('shares a rank within the group', () => {
    const card = scored([
      inCharge([land.id], { name: 'Dung' }),
      inCharge([justice.id], { name: 'Lụa' }),
      inCharge([justice.id], { name: 'Thành' }),
    ]);
    expect(card.officers.map(({ name, rank }) => [name, rank])).toEqual([
      ['Dung', 3],
      ['Lụa', 1],
      ['Thành', 1],
    ]);
  });
});

describe('a group without officers', () => {
  it('lists its units in their place, as the published report does for communes', () => {
    const { officers } = scored([]);
    expect(officers.map(({ subject, name, points }) => [subject.kind, name, points?.text])).toEqual([
      ['unit', 'Phòng Tư pháp', '10'],
      ['unit', 'Phòng TNMT-Trung tâm QLDD', '9.82'],
    ]);
  });
});
