// Notes generated from the counts, and the clerk's own, which come first.
import { describe, expect, it } from 'vitest';
import { buildReport } from '#report/official/build-report';
import { unitNote } from '#report/official/notes';
import { scoreSubmission } from '#scoring/score-submission';
import {
  dienBien,
  group,
  publishedOnline,
  submission,
  type UnitFigures,
  unit,
} from '../../scoring/make-submission.ts';

describe('the note beside a unit', () => {
  it.each<[string, UnitFigures, string]>([
    [
      'Phòng Tư pháp',
      { online: 1, early: 270 },
      'Tổng 270 hồ sơ: trực tuyến 01, trực tiếp 269. Đã giải quyết trước hạn 270 hồ sơ.',
    ],
    [
      'Phòng Quản lý đô thị',
      { online: 163, carriedOver: 24, early: 192, inTime: 7 },
      'Tổng 199 hồ sơ: trực tuyến 163, kỳ trước chuyển qua 24, trực tiếp 12. Đã giải quyết trước hạn 192 hồ sơ. Đang giải quyết trong hạn 07 hồ sơ.',
    ],
    [
      'Phường Him Lam',
      { online: 21, early: 274, late: 10, inTime: 3, onlineServices: { late: 1 } },
      'Tổng 287 hồ sơ: trực tuyến 21, trực tiếp 266. Đã giải quyết 284 hồ sơ: trước hạn 274, quá hạn 10 (có 01 hồ sơ trực tuyến quá hạn). Đang giải quyết trong hạn 03 hồ sơ.',
    ],
    ['Phòng Y tế', { early: 1 }, 'Tiếp nhận trực tiếp 01 hồ sơ. Đã giải quyết trước hạn 01 hồ sơ.'],
    ['a unit without dossiers', {}, 'Không phát sinh hồ sơ.'],
    [
      'a unit that resolved none',
      { carriedOver: 2, overdue: 2 },
      'Kỳ trước chuyển qua 02 hồ sơ. Chưa có hồ sơ được giải quyết. Đang giải quyết đã quá hạn 02 hồ sơ.',
    ],
    [
      'an online dossier overdue, none resolved late',
      { online: 4, early: 3, overdue: 1, onlineServices: { late: 1 } },
      'Tiếp nhận trực tuyến 04 hồ sơ. Đã giải quyết trước hạn 03 hồ sơ. Đang giải quyết đã quá hạn 01 hồ sơ. Có 01 hồ sơ trực tuyến quá hạn.',
    ],
    [
      'as many carried over as online',
      { online: 2, carriedOver: 2, inPerson: 0, early: 4 },
      'Tổng 04 hồ sơ: trực tuyến 02, kỳ trước chuyển qua 02. Đã giải quyết trước hạn 04 hồ sơ.',
    ],
    ['the clerk’s own', { early: 3, note: 'Sáp nhập từ 01/6.' }, 'Sáp nhập từ 01/6.'],
  ])('%s', (_, figures, note) => {
    expect(unitNote(unit(figures))).toBe(note);
  });
});

describe('the note beside a criterion of a group', () => {
  const noteOf = (number: number, figures: UnitFigures, members: Parameters<typeof group>[0] = {}) => {
    const of = submission([unit(figures)], { groups: [group(members)] });
    const form = buildReport(of, scoreSubmission(of, dienBien())).criteriaForms[0];
    return form?.rows.find(({ ordinal }) => ordinal === `${number}`)?.note;
  };

  it('tells received, resolved and pending beside criterion 1', () => {
    expect(noteOf(1, { early: 7, late: 3, inTime: 2, online: 5 })).toBe(
      'Tổng 12 hồ sơ: trực tuyến 05, trực tiếp 07. Đã giải quyết 10 hồ sơ: trước hạn 07, quá hạn 03. Đang giải quyết trong hạn 02 hồ sơ.',
    );
  });

  it('tells a rate below 100% beside criterion 6, and no other', () => {
    expect(noteOf(6, { early: 1 })).toBe('');
    expect(noteOf(6, { early: 1, oneStopRate: 95.5 })).toContain('95,5% (đơn vị thấp nhất)');
  });

  it.each([
    [{ received: 0 }, 'Trong kỳ không có phản ánh, kiến nghị.'],
    [{ received: 1, inTime: 1 }, 'Trong kỳ tiếp nhận 01 phản ánh, kiến nghị, đã được xử lý đúng hạn.'],
    [{ received: 2, inTime: 2 }, 'Trong kỳ tiếp nhận 02 phản ánh, kiến nghị, đều đã được xử lý đúng hạn.'],
    [
      { received: 10, inTime: 8, dragging: 1 },
      'Trong kỳ tiếp nhận 10 phản ánh, kiến nghị: xử lý đúng hạn 08, kéo dài 01.',
    ],
    [
      { received: 3, inTime: 0 },
      'Trong kỳ tiếp nhận 03 phản ánh, kiến nghị: không có trường hợp xử lý đúng hạn.',
    ],
  ])('tells feedback %o beside criterion 8', (feedback, note) => {
    expect(noteOf(8, { early: 1, feedback })).toBe(note);
  });

  it('tells procedures, their dossiers and the online share beside criterion 9, as published for the city', () => {
    expect(noteOf(9, { early: 1, onlineServices: { late: 3 } }, { onlineDossiers: publishedOnline })).toBe(
      'Tổng số TTHC thuộc thẩm quyền giải quyết: 301. Số TTHC cung cấp dịch vụ công trực tuyến mức độ 3, 4: 68 (mức độ 3: 11, mức độ 4: 57), đạt 22,59%. Hồ sơ của các TTHC này: tổng số 2.290 hồ sơ: trực tuyến 350, kỳ trước chuyển qua 123, trực tiếp 1.817. Đã giải quyết 2.198 hồ sơ: trước hạn 2.179, quá hạn 19. Đang giải quyết 05 hồ sơ. Tỷ lệ hồ sơ trực tuyến: 15,28% (350/2.290). Có 03 hồ sơ trực tuyến quá hạn.',
    );
  });

  it('never lets a share look as if it had reached a bound it has not', () => {
    const onlineServices = { online: 149_999, all: 1_000_000 };
    expect(noteOf(9, { early: 1, onlineServices })).toContain('14,9999% (149.999/1.000.000)');
  });

  it('rounds a share half up', () => {
    const onlineServices = { online: 309, all: 2033 };
    expect(noteOf(9, { early: 1, onlineServices })).toContain('15,20% (309/2.033)');
  });

  it('is the clerk’s own where there is one', () => {
    expect(noteOf(1, { early: 1 }, { criterionNotes: { 1: 'Ghi chú riêng.' } })).toBe('Ghi chú riêng.');
  });
});
