import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSubmission } from '#checks/check-submission';
import { countsByName } from '#checks/counts-by-name';
import type { NotedCount } from '#checks/notes/counts-named';
import { countsOfNote } from '#published-report/notes/note-counts';
import { unitNote } from '#report/official/notes';
import { submission, unit } from '../scoring/make-submission.ts';

const count = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 5000 }));
const counted = fc
  .record({ early: count, onTime: count, late: count, inTime: count, overdue: count, carriedOver: count })
  .chain((figures) => {
    const handled = figures.early + figures.onTime + figures.late + figures.inTime + figures.overdue;
    const online = fc.integer({ min: 0, max: Math.max(0, handled - figures.carriedOver) });
    return fc
      .record({ online, onlineLate: fc.integer({ min: 0, max: figures.late + figures.overdue }) })
      .map(({ online, onlineLate }) =>
        unit({
          ...figures,
          carriedOver: Math.min(figures.carriedOver, handled),
          ...{ online, onlineServices: { late: Math.min(onlineLate, online) } },
        }),
      );
  });

describe('the note written beside a unit', () => {
  it('says each count as it is, to whoever reads the report again', () => {
    fc.assert(
      fc.property(counted, (row) => {
        const note = unitNote(row);
        const { counts, unclear, unread } = countsOfNote(note);
        expect({ unclear, unread }, note).toEqual({ unclear: [], unread: [] });
        const own = countsByName(row.counts);
        for (const [which, said] of Object.entries(counts)) {
          expect({ note, which, said }).toEqual({ note, which, said: own[which as NotedCount] });
        }
      }),
    );
  });

  it('leaves no late dossier unsaid', () => {
    fc.assert(
      fc.property(counted, (row) => {
        const note = unitNote(row);
        const { counts } = countsOfNote(note);
        const { late } = row.counts.resolved;
        expect({ note, late: counts.late ?? 0 }).toEqual({ note, late });
        expect({ note, online: countsOfNote(note).lateOnline ?? 0 }).toEqual({
          note,
          online: row.onlineServices.late,
        });
      }),
    );
  });

  it('raises no warning in the workbook it is copied to', () => {
    fc.assert(
      fc.property(counted, (row) => {
        const note = unitNote(row);
        const said = (noted: string | null) =>
          checkSubmission(submission([{ ...row, note: noted }])).map(({ code }) => code);
        expect({ note, said: said(note) }).toEqual({ note, said: said(null) });
      }),
    );
  });
});

describe('late online dossiers in the words of others', () => {
  it.each([
    ['Quá hạn 03 hồ sơ (trực tuyến)', 3],
    ['Quá hạn 03 hồ sơ, trong đó 01 hồ sơ trực tuyến', 1],
    ['Quá hạn 03 hồ sơ (có hồ sơ trực tuyến quá hạn)', 'some'],
    ['Quá hạn 03 hồ sơ (không có hồ sơ trực tuyến quá hạn)', 0],
    ['Không phát sinh hồ sơ trực tuyến bị quá hạn', 0],
    ['Có hồ sơ trực tuyến quá hạn, không có hồ sơ trực tuyến nào quá hạn trên 10 ngày', 'some'],
    ['Không có hồ sơ trực tuyến quá hạn trên cổng DVC', 0],
    ['Không có hồ sơ trực tuyến quá hạn trên 10 ngày', null],
    ['Quá hạn 03 hồ sơ', null],
  ])('%s: %s', (note, expected) => {
    expect(countsOfNote(note).lateOnline).toBe(expected);
  });
});
