import { describe, expect, it } from 'vitest';
import { checkSubmission } from '#checks/check-submission';
import { isSomeLate } from '#checks/notes/late-online';
import { readNote } from '#checks/notes/read-note';
import { inWords } from '../said.ts';
import { submission, type UnitFigures, unit } from '../scoring/make-submission.ts';
import { published, publishedUnit } from '../scoring/published-submission.ts';

const rows = published.groups.flatMap((group) =>
  group.units.map((row) => [row.name, row, group.key] as const),
);

function codes(figures: UnitFigures): readonly string[] {
  return checkSubmission(submission([unit(figures)])).map(({ code }) => code);
}

/** "received 270, inPerson 269": what was understood, as text. */
function understood(note: string): string {
  return readNote(note)
    .figures.map(({ about, count }) => `${about.join('|')} ${count}`)
    .join(', ');
}

describe('the notes published for 22 units', () => {
  it.each(rows)('%s: every figure is understood', (_, { note }) => {
    const printed = note.match(/\d[\d.]*\d|\d/gu) ?? [];
    expect(readNote(note).figures.map(({ count }) => count)).toEqual(
      printed.map((figure) => Number(figure.replaceAll('.', ''))),
    );
  });

  /** As fixtures/q2-2022/slips.md has them, found by hand. */
  const slips: Readonly<Record<string, readonly string[]>> = {
    'Phòng Giáo dục': ['Ghi chú viết quá hạn 3, nhưng các cột của dòng này cho 2: lệch 1.'],
    'Xã Thanh Minh': [
      'Ghi chú viết tiếp nhận 280, đã giải quyết 279, đang giải quyết 0: còn 01 hồ sơ không nói đến.',
    ],
    'Xã Pá Khoang': ['Ghi chú viết trực tiếp 751, rồi lại viết trực tiếp 718.'],
  };
  it.each(rows)('%s: its slip, and no false alarm', (name, row, key) => {
    const findings = checkSubmission(submission([publishedUnit(row, key)]));
    expect(inWords(findings).map(({ message }) => message.vi)).toEqual(slips[name] ?? []);
  });

  it.each(rows)('%s: whichever figure is mistyped, it is noticed', (_, row, key) => {
    const codesOf = (note: string) =>
      checkSubmission(submission([publishedUnit({ ...row, note }, key)])).map(({ code }) => code);
    for (const { 0: figure, index } of row.note.matchAll(/\d[\d.]*\d|\d/gu)) {
      const mistyped = `${Number(figure.replaceAll('.', '')) + 1}`;
      const note = row.note.slice(0, index) + mistyped + row.note.slice(index + figure.length);
      expect(codesOf(note), note).toContain('note-differs');
    }
  });

  it.each(rows)('%s: a late online dossier is noticed where there was one', (_, { note, hasLateOnline }) => {
    expect(isSomeLate(readNote(note).lateOnline)).toBe(hasLateOnline);
  });
});

describe('other ways clerks write notes', () => {
  it.each([
    [
      'figures before their words',
      'Tổng 270 hồ sơ: 269 hồ sơ trực tiếp, 01 hồ sơ trực tuyến.',
      'received 270, inPerson 269, online 1',
    ],
    [
      'figures in brackets',
      'Tiếp nhận 12 hồ sơ (trực tuyến: 2; trực tiếp, BCCI: 10); đã giải quyết 12 (sớm hạn 12)',
      'received 12, online 2, inPerson 10, resolved 12, early 12',
    ],
    [
      'late among pending ones',
      'Đang xử lý 5 hồ sơ: chưa đến hạn 3, quá hạn 2',
      'pending 5, inTime 3, overdue 2',
    ],
    ['decomposed letters', 'Đã giải quyết đúng hạn 316 hồ sơ'.normalize('NFD'), 'onTime 316'],
    [
      'a whole narrowed down by what follows',
      'Tiếp nhận: 5 trực tuyến, 7 trực tiếp',
      'received|online 5, inPerson 7',
    ],
    ['the government’s words', 'Tổng số nhận giải quyết 14, từ kỳ trước 3', 'received 14, carriedOver 3'],
    ['what the figure is not about', 'Trước hạn 12 hồ sơ bằng hình thức trực tuyến', 'early 12'],
    [
      'late among resolved ones, pending ones named before',
      'Tổng 10 hồ sơ; không còn lại, đã giải quyết quá hạn 2',
      'received 10, late 2',
    ],
    [
      'late online dossiers, which are among the late ones',
      'Đã giải quyết 10 hồ sơ: đúng hạn 7; quá hạn 03 (có 01 hồ sơ trực tuyến quá hạn)',
      'resolved 10, onTime 7, late 3',
    ],
    [
      'late online dossiers, named before their figure',
      'Đã giải quyết 10: quá hạn 3, trực tuyến quá hạn 2, trực tiếp bị quá hạn 1',
      'resolved 10, late 3',
    ],
    ['spaces for thousands', 'Tổng số 1 855 hồ sơ', 'received 1855'],
  ])('%s', (_, note, expected) => {
    expect(understood(note)).toBe(expected);
  });

  it.each([
    'Số liệu quý 2 năm 2022, chốt ngày 14/6/2022.',
    'Trực tuyến đạt 95% kế hoạch.',
    'Có 02 phản ánh, kiến nghị; 68 TTHC mức độ 3, 4.',
    'Sáp nhập từ tháng 5; chốt 14.6.2022.',
    'Đúng hạn 98,5 phần trăm.',
    'Trước hạn và đúng hạn 12 hồ sơ.',
  ])('takes no figure from: %s', (note) => {
    expect(readNote(note).figures).toEqual([]);
  });

  it.each([
    ['Trễ hạn 02 hồ sơ (có hồ sơ trực tuyến quá hạn)', true],
    ['Trễ hạn 02 hồ sơ (không có hồ sơ trực tuyến quá hạn)', false],
    ['Trực tuyến quá hạn 0 hồ sơ', false],
    ['Trễ hạn 02 hồ sơ trực tiếp', false],
    ['Quá hạn 12 hồ sơ (trực tuyến)', true],
    ['Trễ hạn 2 (hồ sơ trực tuyến)', true],
    ['Trễ hạn 1(trực tuyến)', true],
    ['Quá hạn 00 hồ sơ (trực tuyến)', false],
    ['Trực tuyến quá hạn 00 hồ sơ', false],
    ['Trực tuyến quá hạn 00', false],
    ['Có 00 hồ sơ trực tuyến quá hạn', false],
  ])('%s', (note, expected) => {
    expect(isSomeLate(readNote(note).lateOnline)).toBe(expected);
  });
});

describe('a note against the cells', () => {
  it('is a warning for each figure that differs', () => {
    expect(
      codes({
        early: 270,
        online: 1,
        note: 'Tổng 271 hồ sơ: trực tuyến 02. Trước hạn 270, đang giải quyết 01',
      }),
    ).toEqual(['note-differs', 'note-differs', 'note-differs']);
  });

  it('is a warning where it tells of a late online dossier and the cell of none', () => {
    const note = 'Trễ hạn 01 hồ sơ (có hồ sơ trực tuyến quá hạn trên cổng DVC)';
    expect(codes({ early: 9, late: 1, online: 1, note })).toEqual(['online-late-uncounted']);
    expect(codes({ early: 9, late: 1, online: 1, note, onlineServices: { late: 1 } })).toEqual([]);
  });
});

describe('a note by itself', () => {
  const ten = { inPerson: 10, early: 5, onTime: 3, late: 1, inTime: 1 };

  it.each([
    ['the parts of what was resolved', 'Tổng 10 hồ sơ: trước hạn 5, đúng hạn 3, quá hạn 1'],
    ['what was resolved, its parts beside it', 'Tổng 10 hồ sơ. Đã giải quyết 9: trước hạn 5'],
  ])('leaves one dossier out by %s', (_, note) => {
    expect(codes({ ...ten, note })).toEqual(['note-leaves-out']);
  });

  it.each([
    ['tells of every dossier', 'Tổng 10 hồ sơ: trước hạn 5, đúng hạn 3, quá hạn 1. Đang giải quyết 1'],
    [
      'tells of every dossier by the parts of what is pending',
      'Tổng 10 hồ sơ. Đã giải quyết 9. Còn lại trong hạn 1',
    ],
    ['tells of what was received alone', 'Tổng 10 hồ sơ'],
    ['says the same twice', 'Tổng 10 hồ sơ. Đã giải quyết 9, đang giải quyết 1. Tổng số 10 hồ sơ'],
  ])('is in order where it %s', (_, note) => {
    expect(codes({ ...ten, note })).toEqual([]);
  });

  it('is only told to differ where its total is not the row’s', () => {
    expect(codes({ ...ten, note: 'Tổng 11 hồ sơ. Đã giải quyết 9' })).toEqual(['note-differs']);
  });
});
