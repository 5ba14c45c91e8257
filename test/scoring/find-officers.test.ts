import { describe, expect, it } from 'vitest';
import type { Officer } from '#domain/officer';
import { scoreSubmission } from '#scoring/score-submission';
import { messageOf } from '../said.ts';
import { dienBien, officer, submission, unit } from './make-submission.ts';

const busy = unit({ name: 'Phòng Tư pháp', early: 10 });
const idle = unit({ name: 'Phòng Y tế', inTime: 2 });
const unread = unit({ name: 'Nội vụ', early: 3, readable: false });

function card(officers: readonly Officer[], units = [busy, idle, unread], ruleSet = dienBien()) {
  const given = submission(units, { officers });
  const origins = new Map(given.origins);
  for (const [index, { id }] of officers.entries()) {
    origins.set(id, { sheet: 'Cán bộ', cell: `A${index + 2}` });
    origins.set(`${id}/ratingOverride`, { sheet: 'Cán bộ', cell: `H${index + 2}` });
  }
  return scoreSubmission({ ...given, origins }, ruleSet);
}

function told(officers: readonly Officer[]) {
  return card(officers)
    .diagnostics.filter(({ place }) => place?.sheet === 'Cán bộ')
    .map(({ code, place, unit: name }) => [code, place?.cell, name]);
}

function inCharge(ids: readonly string[], members: Partial<Officer> = {}) {
  return officer({ basis: { kind: 'units', unitIds: ids }, ...members });
}

describe('an officer', () => {
  it('who is scored and rated raises nothing', () => {
    expect(told([inCharge([busy.id])])).toEqual([]);
    expect(card([inCharge([busy.id])]).officers[0]).toMatchObject({ ratingOverridden: false });
  });

  it('in charge of nothing resolved is told at the row, by name', () => {
    expect(told([inCharge([idle.id])])).toEqual([['officer-not-assessed', 'A2', 'Mai Thị Ngọc Dung']]);
    const [found] = card([inCharge([idle.id])]).diagnostics.filter(
      ({ code }) => code === 'officer-not-assessed',
    );
    expect(messageOf(found)).toContain('“Mai Thị Ngọc Dung” không có hồ sơ');
  });

  it('is not scored, and not told again, where one unit in charge of could not be read', () => {
    const officers = [inCharge([busy.id, unread.id])];
    expect(card(officers).officers[0]?.points).toBeNull();
    expect(told(officers)).toEqual([]);
  });

  it('is not scored, and not told again, where the row itself could not be read', () => {
    const officers = [inCharge([busy.id], { readable: false })];
    expect(card(officers).officers[0]?.points).toBeNull();
    expect(told(officers)).toEqual([]);
  });

  it('rated by hand is told at that cell, with what the points give', () => {
    const ratingOverride = 'Hoàn thành dưới 70% nhiệm vụ';
    const officers = [inCharge([busy.id], { ratingOverride })];
    expect(told(officers)).toEqual([['rating-overridden', 'H2', 'Mai Thị Ngọc Dung']]);
    expect(messageOf(card(officers).diagnostics.find(({ code }) => code === 'rating-overridden'))).toBe(
      'Xếp loại của “Mai Thị Ngọc Dung” lấy theo bảng: “Hoàn thành dưới 70% nhiệm vụ”; theo điểm là “Hoàn thành 100% nhiệm vụ”.',
    );
  });

  it('is scored on the criteria the rule set counts for officers, and no others', () => {
    const { officers } = dienBien();
    const two = dienBien({ officers: { ...officers, criteria: ['handlingTime', 'contacts'] } });
    const own = { kind: 'own', resolved: { early: 1, onTime: 1, late: 0 }, levels: {} } as const;
    const [score] = card([officer({ basis: own })], [busy], two).officers;
    expect(score?.criteria.map(({ criterion }) => criterion.key)).toEqual(['handlingTime', 'contacts']);
    expect(score?.points?.text).toBe('3.50');
  });
});
