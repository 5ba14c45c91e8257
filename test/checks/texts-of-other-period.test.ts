import { describe, expect, it } from 'vitest';
import { checkTextsOfOtherPeriod } from '#checks/texts-of-other-period';
import { inWords } from '../said.ts';
import { group, submission, unit } from '../scoring/make-submission.ts';

const base = submission([]);
const { authority } = base;
const third = {
  ...submission([unit({ name: 'Nội vụ', early: 1, note: 'Hồ sơ từ quý I/2022.' })], {
    groups: [
      group({ lateReason: 'do lỗi mạng trong quý II', criterionNotes: { 7: 'Niêm yết quý III năm 2022' } }),
    ],
  }),
  period: { kind: 'quarter', year: 2022, ordinal: 3, from: null, to: null } as const,
  authority: {
    ...authority,
    legalBases: [
      'Quyết định 1187/QĐ-UBND ngày 13/11/2019',
      'Công văn số 465 ngày 30/5/2022, quý II năm 2022',
    ],
    situation: ['Đã báo cáo quý III năm 2022.'],
    plans: ['Nhiệm vụ quý III năm 2022.', 'Nhiệm vụ quý IV.'],
  },
};

describe('texts left from the workbook of the period before', () => {
  it('are told each with its words: of the report, of a group, of a unit', () => {
    expect(
      inWords(checkTextsOfOtherPeriod(third)).map(({ code, unit: whose, message }) => [
        code,
        whose,
        message.vi,
      ]),
    ).toEqual([
      [
        'text-of-other-period',
        undefined,
        '“Căn cứ” còn viết “Công văn số 465 ngày 30/5/2022”, “quý II năm 2022”, trong khi sổ là của Quý III/2022.',
      ],
      [
        'text-of-other-period',
        'CÁC PHÒNG, BAN CHUYÊN MÔN THUỘC UBND THÀNH PHỐ',
        expect.stringContaining('“Lý do quá hạn” còn viết “quý II”'),
      ],
      ['text-of-other-period', 'Nội vụ', expect.stringContaining('“Ghi chú” còn viết “quý I/2022”')],
    ]);
  });

  it('and, where nobody has gone through them yet, plans that were of what is now this period', () => {
    const plans = inWords(checkTextsOfOtherPeriod(third, { carried: true })).filter(({ message }) =>
      message.vi.startsWith('“Phương hướng”'),
    );
    expect(inWords(plans).map(({ message }) => message.vi)).toEqual([
      '“Phương hướng” còn viết “quý III năm 2022”, trong khi sổ là của Quý III/2022, phương hướng là của Quý IV/2022.',
    ]);
  });

  it('are none where the period could not be read', () => {
    expect(checkTextsOfOtherPeriod({ ...third, period: null })).toEqual([]);
  });
});
