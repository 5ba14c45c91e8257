import { describe, expect, it } from 'vitest';
import { checkAgainstPrevious } from '#checks/against-previous';
import { messageOf } from '../said.ts';
import { submission, unit } from '../scoring/make-submission.ts';

const before = submission([unit({ name: 'Xã Nà Tấu', early: 316 }), unit({ name: 'Nội vụ', early: 12 })], {
  period: { kind: 'quarter', year: 2022, ordinal: 1, from: null, to: null },
});

describe('a unit beside the period before', () => {
  it('is a warning where what it received fell to a tenth', () => {
    const now = submission([unit({ name: 'xã Nà  Tấu', early: 31 })]);
    const [warning] = checkAgainstPrevious(now, before);
    expect(warning).toMatchObject({ code: 'received-fell', place: { sheet: 'Đơn vị' } });
    expect(messageOf(warning)).toBe('Tiếp nhận 31 hồ sơ, trong khi Quý I/2022 là 316.');
  });

  it('whatever the case of its group’s key, and wherever its tone marks stand', () => {
    const period = { kind: 'quarter', year: 2022, ordinal: 1, from: null, to: null } as const;
    const earlier = submission([unit({ name: 'Xã Hoà Bình', group: 'xp', early: 316 })], { period });
    const now = submission([unit({ name: 'Xã Hòa Bình', group: 'XP', early: 3 })]);
    expect(checkAgainstPrevious(now, earlier).map(({ code }) => code)).toEqual(['received-fell']);
  });

  it.each([
    ['a little more than a tenth', unit({ name: 'Xã Nà Tấu', early: 32 })],
    ['few dossiers before', unit({ name: 'Nội vụ', early: 1 })],
    ['a new unit', unit({ name: 'Phòng Y tế', early: 1 })],
  ])('is none: %s', (_, now) => {
    expect(checkAgainstPrevious(submission([now]), before)).toEqual([]);
  });

  it.each([
    ['of another length', { kind: 'month', year: 2022, ordinal: 6 }],
    ['that lies further back', { kind: 'quarter', year: 2022, ordinal: 3 }],
    ['that is the same', { kind: 'quarter', year: 2022, ordinal: 1 }],
  ] as const)('is not compared with a period %s, and it is said so', (_, when) => {
    const now = submission([unit({ name: 'Xã Nà Tấu', early: 3 })], {
      period: { ...when, from: null, to: null },
    });
    expect(checkAgainstPrevious(now, before).map(({ code }) => code)).toEqual(['previous-not-before']);
  });

  it('names both periods where they do not follow each other, at the cell of the later', () => {
    const now = submission([], { period: { kind: 'quarter', year: 2022, ordinal: 3, from: null, to: null } });
    const [found] = checkAgainstPrevious(now, before);
    expect(found?.place).toEqual({ sheet: 'Thông tin', cell: 'B3' });
    expect(messageOf(found)).toMatch(/Quý I\/2022.*Quý III\/2022|Quý III\/2022.*Quý I\/2022/u);
  });

  it('is not compared where either period could not be read', () => {
    const now = { ...submission([unit({ name: 'Xã Nà Tấu', early: 3 })]), period: null };
    expect(checkAgainstPrevious(now, before)).toEqual([]);
    expect(checkAgainstPrevious(submission([]), { ...before, period: null })).toEqual([]);
  });

  it.each([
    ['20 dossiers, then 2', 20, 2, 1],
    ['20 dossiers, then 3', 20, 3, 0],
    ['19 dossiers, then 1', 19, 1, 0],
  ])('is told from 20 dossiers before and a tenth of them on: %s', (_, earlier, later, warnings) => {
    const past = submission([unit({ early: earlier })], { period: before.period });
    expect(checkAgainstPrevious(submission([unit({ early: later })]), past)).toHaveLength(warnings);
  });
});
