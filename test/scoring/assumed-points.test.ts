import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Unit } from '#domain/unit';
import { compare } from '#exact/rational';
import { assumedPoints } from '#scoring/assumed-points';
import { scoreSubmission } from '#scoring/score-submission';
import { messageOf } from '../said.ts';
import { dienBien, group, submission, type UnitFigures, unit } from './make-submission.ts';

const blankFeedback = { received: null, inTime: null, dragging: null };
const noComplaints = { attitude: { best: 96, middle: 0, last: 0 } };
/** 160 of 160 dossiers came online, 4 were late. */
const figures: UnitFigures = { online: 160, early: 96, late: 4, inTime: 60, levels: noComplaints };
const lateBlank: UnitFigures = { ...figures, carriedOver: 4, online: 156, onlineServices: { late: null } };

function scored(units: readonly Unit[], members = {}) {
  return scoreSubmission(submission(units, { groups: [group(members)] }), dienBien());
}

function ofUnit(given: UnitFigures, members = {}) {
  const [score] = scored([unit(given)], members).groups[0]?.units ?? [];
  return score === undefined ? null : assumedPoints(score, dienBien());
}

function inBrief(given: UnitFigures, members = {}) {
  return ofUnit(given, members)?.assumed.map(
    ({ assumption, given: points, otherwise }) => `${assumption} ${points.text} → ${otherwise.text}`,
  );
}

function warnings(given: UnitFigures) {
  return scored([unit(given)]).diagnostics.filter(({ code }) => code === 'online-late-blank');
}

describe('points that rest on a blank cell', () => {
  it('are none where everything is stated, be it 0', () => {
    expect(ofUnit(figures)).toBeNull();
  });

  it('are those of criterion 5 where complaints are blank: all of them could be lost', () => {
    expect(inBrief({ ...figures, levels: {} })).toEqual(['no-complaints 2 → 0']);
  });

  it('are only what the late dossiers would cost where all but the complaints is stated', () => {
    const levels = { ...noComplaints, complaintsBlank: true } as const;
    expect(inBrief({ ...figures, levels })).toEqual(['no-complaints 2 → 1.92']);
    expect(ofUnit({ ...figures, late: 0, levels })).toBeNull();
  });

  it('are those of criterion 8 where feedback is blank', () => {
    expect(inBrief({ ...figures, feedback: blankFeedback })).toEqual(['no-feedback 2 → 0']);
    expect(inBrief({ ...figures, feedback: { received: 2, inTime: 2, dragging: null } })).toEqual([
      'no-feedback 2 → 0',
    ]);
  });

  it('but not where the group states that there was no feedback at all', () => {
    const none = { received: 0, inTime: 0, dragging: 0 };
    expect(inBrief({ ...figures, feedback: blankFeedback }, { feedback: none })).toBeUndefined();
  });

  it('are those of criterion 9 where late online dossiers are blank and there may be some', () => {
    expect(inBrief(lateBlank)).toEqual(['no-online-late 2 → 0']);
  });

  it.each([
    ['no dossier is late or overdue', { late: 0, early: 100 }],
    ['none came online or was carried over', { online: 0, carriedOver: 0 }],
    ['the criterion has no points to lose', { online: 2 }],
    ['it is stated', { onlineServices: { late: 0 } }],
  ])('but not where %s', (_, other) => {
    const given = { ...lateBlank, levels: {}, ...other };
    expect(inBrief(given)).toEqual([expect.stringMatching(/^no-complaints/u)]);
    expect(warnings(given)).toEqual([]);
  });

  it('count pending dossiers past their time, and those carried over', () => {
    const overdue = { ...lateBlank, late: 0, early: 96, overdue: 4 };
    expect(inBrief(overdue)).toEqual(['no-online-late 2 → 0']);
    const own = { online: 100, all: 160, late: null };
    expect(inBrief({ ...lateBlank, online: 0, carriedOver: 5, onlineServices: own })).toEqual([
      'no-online-late 2 → 0',
    ]);
  });

  it('give the total and the class without them', () => {
    const given = ofUnit({ ...lateBlank, levels: {}, feedback: blankFeedback });
    expect(given?.assumed).toHaveLength(3);
    expect(given).toMatchObject({ total: { text: '11.76' }, classification: 'Khá' });
  });

  it('never add to a total', () => {
    const count = fc.nat({ max: 50 });
    const maybe = fc.option(count);
    fc.assert(
      fc.property(
        count,
        count,
        count,
        count,
        maybe,
        maybe,
        (early, onTime, late, overdue, stated, received) => {
          const online = early + onTime + late + overdue;
          const given = unit({
            early,
            onTime,
            late,
            overdue,
            online,
            onlineServices: { late: stated },
            feedback: { received, inTime: received, dragging: null },
          });
          const [score] = scored([given]).groups[0]?.units ?? [];
          if (score === undefined || !score.assessment.assessed) return;
          const without = assumedPoints(score, dienBien());
          if (without !== null) expect(compare(without.total.exact, score.assessment.total.exact)).toBe(-1);
        },
      ),
    );
  });
});

describe('the points of a group', () => {
  const pooled = (...units: readonly Unit[]) => {
    const [score] = scored(units).groups;
    return score === undefined ? null : assumedPoints(score, dienBien(), score.units);
  };

  it('rest on a blank cell of any unit', () => {
    const units = [unit({ ...figures, name: 'A' }), unit({ ...lateBlank, name: 'B' })];
    expect(pooled(...units)?.assumed.map(({ assumption }) => assumption)).toEqual(['no-online-late']);
  });

  it('keep what the other units stated', () => {
    const stated = unit({ early: 30, name: 'A', levels: { attitude: { best: 30, middle: 0, last: 0 } } });
    const blank = unit({ early: 8, late: 2, name: 'B' });
    const [complaints] = pooled(stated, blank)?.assumed ?? [];
    expect(complaints).toMatchObject({ given: { text: '2' }, otherwise: { text: '1.50' } });
  });
});

describe('late online dossiers left blank', () => {
  it('are a warning at their cell, with points, total and class', () => {
    const [warning, ...others] = warnings({ ...lateBlank, publication: 'none', oneStopRate: 95 });
    expect(others).toEqual([]);
    expect(warning).toMatchObject({ severity: 'warning', unit: 'Phòng Tư pháp', place: { sheet: 'Đơn vị' } });
    expect(messageOf(warning)).toBe(
      '“Trực tuyến quá hạn” để trống nên tính là 0, trong khi đơn vị có 156 hồ sơ trực tuyến và 4 hồ sơ giải quyết quá hạn. Chỉ cần 01 hồ sơ trực tuyến quá hạn là tiêu chí 9 từ 2 còn 0 điểm, tổng điểm từ 14,76 còn 12,76, vẫn xếp loại Tốt.',
    );
  });

  it('are none where the counts leave no doubt that there were some: that is an error', () => {
    expect(warnings({ ...figures, onlineServices: { late: null } })).toEqual([]);
  });
});
