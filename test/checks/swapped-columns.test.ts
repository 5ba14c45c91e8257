import { describe, expect, it } from 'vitest';
import { checkSwappedColumns } from '#checks/swapped-columns';
import { inWords } from '../said.ts';
import { submission, type UnitFigures, unit } from '../scoring/make-submission.ts';

const before = (figures: UnitFigures) =>
  submission([unit(figures)], {
    period: { kind: 'quarter', year: 2022, ordinal: 1, from: null, to: null },
  });
const found = (now: UnitFigures, then: UnitFigures) =>
  inWords(checkSwappedColumns(submission([unit(now)]), before(then))).map(
    ({ code, severity, message }) => `${severity} ${code}: ${message.vi}`,
  );

describe('columns that look to have changed places since the period before', () => {
  it('are online and in person', () => {
    expect(found({ early: 270, online: 269 }, { early: 250, online: 2 })).toEqual([
      'warning columns-swapped: Quý II/2022 ghi “Tiếp nhận / Trực tuyến” 269, “Tiếp nhận / Trực tiếp” 1; Quý I/2022 ghi ngược lại: 2 và 248.',
    ]);
  });

  it('are early and on time', () => {
    expect(found({ early: 10, onTime: 300 }, { early: 280, onTime: 12 })).toEqual([
      'warning columns-swapped: Quý II/2022 ghi “Đã giải quyết / Trước hạn” 10, “Đã giải quyết / Đúng hạn” 300; Quý I/2022 ghi ngược lại: 280 và 12.',
    ]);
  });

  it.each([
    ['a share that grew', { early: 100, online: 60 }, { early: 100, online: 10 }],
    ['a share near a half', { early: 100, online: 55 }, { early: 100, online: 45 }],
    ['few dossiers now', { early: 19, online: 19 }, { early: 100, online: 0 }],
    ['few dossiers before', { early: 100, online: 100 }, { early: 19, online: 0 }],
    ['a cell that cannot be read', { early: 100, online: 100, readable: false }, { early: 100, online: 0 }],
  ])('are none: %s', (_, now, then) => {
    expect(found(now, then)).toEqual([]);
  });

  it('are none where the unit is new', () => {
    expect(found({ name: 'A', early: 100, online: 100 }, { name: 'B', early: 100 })).toEqual([]);
  });
});
