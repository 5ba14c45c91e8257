import { describe, expect, it } from 'vitest';
import { scoreSubmission } from '#scoring/score-submission';
import { helpOf, inWords, messageOf } from '../said.ts';
import { dienBien, group, submission, type UnitFigures, unit } from './make-submission.ts';

const { rounding } = dienBien();

function near(figures: UnitFigures, ruleSet = dienBien()) {
  return scoreSubmission(submission([unit(figures)]), ruleSet)
    .diagnostics.filter(({ code }) => code === 'total-near-threshold')
    .filter((one) => one.unit === 'Phòng Tư pháp');
}

/** 11 points and 0,03 for each of so many early ones of 100. */
function early(count: number): UnitFigures {
  return { early: count, onTime: 100 - count, publication: 'none' };
}

describe('a total near the threshold of a class', () => {
  it.each([
    [
      33,
      'Tổng điểm 11,99 chỉ kém 0,01 điểm so với ngưỡng 12 giữa “Tốt” và “Khá”, nên một vài hồ sơ ghi nhầm cũng có thể đổi xếp loại.',
      'Đối chiếu lại số liệu trước khi trình ký: hiện xếp loại “Khá”.',
    ],
    [
      35,
      'Tổng điểm 12,05 chỉ hơn 0,05 điểm so với ngưỡng 12 giữa “Tốt” và “Khá”, nên một vài hồ sơ ghi nhầm cũng có thể đổi xếp loại.',
      'Đối chiếu lại số liệu trước khi trình ký: hiện xếp loại “Tốt”.',
    ],
  ])('is told with its distance and the class it has now: %d early', (count, message, help) => {
    const [warning, ...others] = near(early(count));
    expect(others).toEqual([]);
    expect([messageOf(warning), helpOf(warning)]).toEqual([message, help]);
    expect(warning?.place).toMatchObject({ sheet: 'Đơn vị', cell: 'C2' });
  });

  it('is told as on the threshold exactly there, with the class it has reached', () => {
    const [warning] = near({ onTime: 10, publication: 'one' });
    expect(messageOf(warning)).toContain('đúng bằng ngưỡng 12');
    expect(helpOf(warning)).toContain('hiện xếp loại “Tốt”');
  });

  it('is told with as many decimals as the rule set prints', () => {
    const finely = dienBien({ rounding: { ...rounding, decimals: 3 } });
    const [warning] = near({ early: 67, onTime: 133, publication: 'none' }, finely);
    expect(messageOf(warning)).toContain('Tổng điểm 12,005 chỉ hơn 0,005 điểm');
  });

  it('is none at 0, where no class lies below', () => {
    const none = { best: 0, middle: 0, last: 10 };
    const worst: UnitFigures = {
      late: 10,
      levels: { contacts: none, bodiesContacted: none },
      oneStopRate: 0,
      publication: 'none',
      feedback: { received: 1 },
    };
    const [score] = scoreSubmission(submission([unit(worst)]), dienBien()).groups[0]?.units ?? [];
    expect(score?.assessment).toMatchObject({ total: { text: '0' } });
    expect(near(worst)).toEqual([]);
  });
});

describe('a one-stop rate near its threshold', () => {
  const found = (own: string | null, members: Parameters<typeof group>[0]) => {
    const given = submission([unit({ early: 1, oneStopRate: own === null ? 100 : Number(own) })], {
      groups: [group(members)],
    });
    return inWords(scoreSubmission(given, dienBien()).diagnostics)
      .filter(({ code, message }) => code === 'share-near-threshold' && message.vi.includes('Một cửa'))
      .map((one) => one.unit);
  };

  it('is told at the unit that states it, not once more for the group that takes it over', () => {
    expect(found('89.8', {})).toEqual(['Phòng Tư pháp']);
  });

  it('is told at the group where that states one of its own', () => {
    const oneStopRate = { numerator: 449n, denominator: 5n };
    expect(found(null, { oneStopRate })).toEqual([group().name]);
  });
});
