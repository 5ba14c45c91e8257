import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkSubmission } from '#checks/check-submission';
import { readFeedbackNote } from '#checks/feedback-note';
import { readSubmission } from '#workbook/read-submission';
import { inWords } from '../said.ts';
import { group, submission, unit } from '../scoring/make-submission.ts';

function messages(figures: Parameters<typeof group>[0], units = [unit({ early: 9, late: 1 })]) {
  return inWords(
    checkSubmission(submission(units, { groups: [group(figures)] })).filter(
      ({ code }) => code === 'note-differs',
    ),
  ).map(({ message }) => message.vi);
}

describe("the note of a form's criterion 1", () => {
  it('is compared with the sum over the units', () => {
    const note =
      'Tổng số hồ sơ nhận giải quyết là 10 hồ sơ. Đã giải quyết 10: trước hạn 08 hồ sơ; trễ hạn 01';
    expect(messages({ criterionNotes: { 1: note } })).toEqual([
      'Ghi chú viết trước hạn 8, nhưng các cột của dòng này cho 9: lệch 1.',
    ]);
  });

  it('may follow what the group states, since a difference from its units is told by itself', () => {
    const stated = { ...group({}).stated, early: 8 };
    expect(messages({ stated, criterionNotes: { 1: 'Trước hạn 08 hồ sơ' } })).toEqual([]);
  });

  it('is compared with what the group states alone, where a unit cannot be read or there is none', () => {
    const stated = { ...group({}).stated, online: 5, inPerson: 4, carriedOver: 1, early: 9 };
    const note = 'Tổng số 11 hồ sơ. Trước hạn 08 hồ sơ';
    const words = [
      'Ghi chú viết tổng tiếp nhận 11, nhưng các cột của dòng này cho 10: lệch 1.',
      'Ghi chú viết trước hạn 8, nhưng các cột của dòng này cho 9: lệch 1.',
    ];
    const unread = [unit({ early: 8 }), unit({ name: 'B', early: 3, readable: false })];
    expect(messages({ stated, criterionNotes: { 1: note } }, unread)).toEqual(words);
    expect(messages({ stated, criterionNotes: { 1: note } }, [])).toEqual(words);
  });

  it('is passed over where a unit cannot be read and the group states nothing', () => {
    const units = [unit({ early: 9, readable: false })];
    expect(messages({ criterionNotes: { 1: 'Trước hạn 08 hồ sơ' } }, units)).toEqual([]);
  });
});

describe("the note of a form's criterion 9", () => {
  const blank = group({}).onlineDossiers;

  it('is compared with the dossiers of level 3/4 procedures, blanks beside them being none', () => {
    const onlineDossiers = { ...blank, online: 350, inPerson: 1817, early: 2000, late: 19 };
    const note = 'Tiếp nhận 2.168 hồ sơ. Đã giải quyết 2.018 hồ sơ';
    expect(messages({ onlineDossiers, criterionNotes: { 9: note } })).toEqual([
      'Ghi chú viết tổng tiếp nhận 2.168, nhưng các cột của dòng này cho 2.167: lệch 1.',
      'Ghi chú viết đã giải quyết 2.018, nhưng các cột của dòng này cho 2.019: lệch 1.',
    ]);
  });

  it('is compared with nothing where none of them is stated', () => {
    expect(messages({ onlineDossiers: blank, criterionNotes: { 9: 'Tiếp nhận 12 hồ sơ' } })).toEqual([]);
  });
});

describe("the note of a form's criterion 8", () => {
  const feedback = { received: 2, inTime: 2, dragging: 0 };

  it.each([
    ['Trong kỳ tiếp nhận 02 kiến nghị phản ánh, đã được xử lý đúng hạn', []],
    ['Trong kỳ tiếp nhận 03 kiến nghị phản ánh, đã được xử lý đúng hạn', ['tiếp nhận 3']],
    ['Không có phản ánh, kiến nghị', ['tiếp nhận 0']],
    ['Tiếp nhận 02 phản ánh, kiến nghị: đúng hạn 01, không có PAKN kéo dài', ['xử lý đúng hạn 1']],
    ['02 PAKN; 01 PAKN kéo dài', ['kéo dài 1']],
    ['Xử lý đúng hạn 02/02 phản ánh theo Công văn số 12 ngày 05', []],
  ])('%s', (note, expected) => {
    const found = messages({ feedback, criterionNotes: { 8: note } });
    expect(found).toHaveLength(expected.length);
    for (const [index, words] of expected.entries()) expect(found[index]).toContain(words);
  });

  it('is compared with the sum over the units where the group states none', () => {
    const units = [
      unit({ early: 9, feedback: { received: 1, inTime: 1, dragging: 0 } }),
      unit({ name: 'B', early: 1 }),
    ];
    expect(messages({ criterionNotes: { 8: 'Tiếp nhận 01 phản ánh' } }, units)).toEqual([]);
    expect(messages({ criterionNotes: { 8: 'Tiếp nhận 02 phản ánh' } }, units)).toHaveLength(1);
  });

  it('is not compared where a unit cannot be read and the group states none', () => {
    const units = [unit({ early: 9 }), unit({ name: 'B', early: 1, readable: false })];
    expect(messages({ criterionNotes: { 8: 'Tiếp nhận 02 phản ánh' } }, units)).toEqual([]);
  });

  it.each([
    ['Tiếp nhận 12 phản ánh', [['received', 12]]],
    ['Không tiếp nhận thêm phản ánh', [['received', 0]]],
    ['Không có phản ánh và kiến nghị', [['received', 0]]],
    [
      'Trong hạn 12 phản ánh; 3 phản ánh tồn đọng',
      [
        ['inTime', 12],
        ['dragging', 3],
      ],
    ],
    ['Quá hạn 01 phản ánh', []],
    ['Chưa xử lý 01 phản ánh', []],
    ['Đã giải quyết 05 hồ sơ', []],
    ['Tiếp nhận 02 trong 03 phản ánh', []],
    ['Nhận phản ánh theo số 12', []],
  ])('is understood so: %s', (note, expected) => {
    expect(readFeedbackNote(note).map(({ about, count }) => [about, count])).toEqual(expected);
  });

  it('takes no figure from per cents and dates', () => {
    expect(readFeedbackNote('Xử lý đúng hạn đạt 100%; ngày 14 tháng 6 nhận phản ánh')).toEqual([]);
  });
});

describe('notes that agree with the counts', () => {
  it('raise nothing', () => {
    const criterionNotes = {
      1: 'Tổng số 10 hồ sơ. Trước hạn 09 hồ sơ; trễ hạn 01',
      8: 'Tiếp nhận 02 phản ánh, đúng hạn 02',
      9: 'Tiếp nhận 12 hồ sơ',
    };
    const feedback = { received: 2, inTime: 2, dragging: 0 };
    const onlineDossiers = { ...group({}).onlineDossiers, online: 5, inPerson: 7 };
    const groups = [group({ criterionNotes, feedback, onlineDossiers })];
    expect(checkSubmission(submission([unit({ early: 9, late: 1 })], { groups }))).toEqual([]);
  });
});

describe('the notes of the forms of Q2/2022', () => {
  it.each(['q2-2022.xlsx', 'q2-2022-cong-bo.xlsx'])(
    'raise one finding in %s: 2.195 where 2.198 are counted',
    async (file) => {
      const bytes = readFileSync(new URL(`../../fixtures/${file}`, import.meta.url));
      const { submission: read } = await readSubmission(new Uint8Array(bytes));
      const found = checkSubmission(read ?? submission([])).filter(({ code }) => code === 'note-differs');
      expect(
        inWords(found.filter(({ place }) => place?.sheet === 'Khối')).map(({ message }) => message.vi),
      ).toEqual([expect.stringContaining('2.195')]);
    },
  );
});
