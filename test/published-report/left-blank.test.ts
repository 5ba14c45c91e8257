import { describe, expect, it } from 'vitest';
import { readWorkbookOrReport } from '#app/audited-report';
import { startFromReport } from '#app/start/start-from-report';
import { inWords } from '../said.ts';
import { head, noteA, p, row, table, title, word } from './word-report.ts';

/** `init --from`; what is said of the report, without what is said of the report's missing parts. */
async function started(...rows: readonly (readonly string[])[]) {
  const { diagnostics } = await startFromReport(word(`${title}${table([head, ...rows])}`), {});
  return inWords(diagnostics).filter(
    ({ code }) => !['report-table-missing', 'report-info-missing'].includes(code),
  );
}

/** The row of a unit, with another text in one column. */
function withCell(column: string, content: string): readonly string[] {
  return row('1', 'Phòng A', noteA).map((text, at) => (head[at] === column ? content : text));
}

describe('what a report leaves open is blank in the workbook, and named', () => {
  it.each([
    {
      what: 'two values for one count',
      cells: row('1', 'Phòng A', `${noteA}, quá hạn 02 hồ sơ, quá hạn 03 hồ sơ`),
      code: 'report-count-unclear',
      cell: 'N2',
      says: 'hai số khác nhau về',
      help: 'ghi số đúng ở trang Đơn vị',
    },
    {
      what: 'a part in words that are not known: the whole is more than what was read',
      cells: row(
        '1',
        'Phòng A',
        'Tổng 10 hồ sơ: trực tiếp 06, còn nữa là nộp hộ. Đã giải quyết trước hạn 10 hồ sơ',
      ),
      code: 'report-counts-not-stated',
      cell: 'N2',
      says: 'nói tiếp nhận 10, nhưng các phần đọc được',
      help: 'Ghi số còn thiếu ở trang Đơn vị',
    },
    {
      what: 'a figure in words that are not known',
      cells: row('1', 'Phòng A', 'Trực tuyến 4, trực tiếp 6. Đã giải quyết trước hạn 8; QH 2'),
      code: 'report-note-figures-unread',
      cell: 'N2',
      says: 'số không rõ là số hồ sơ nào (“2”)',
      help: 'ghi đủ số đếm của đơn vị này',
    },
    {
      what: 'what is pending in all, where its parts make another total',
      cells: row(
        '1',
        'Phòng A',
        'Trực tuyến 4, trực tiếp 6. Đã giải quyết trước hạn 5. Đang giải quyết 5: trong hạn 2, quá hạn 2',
      ),
      code: 'report-note-figures-unread',
      cell: 'N2',
      says: '(“5”)',
      help: 'ghi đủ số đếm của đơn vị này',
    },
    {
      what: 'points that are no number',
      cells: withCell('Tổng điểm', '17 hoặc 18'),
      code: 'report-figure-unreadable',
      cell: 'L2',
      says: '“Tổng điểm” ghi “17 hoặc 18”',
      help: 'ghi số đúng ở trang Công bố của sổ tính',
    },
    {
      what: 'points that several rates may have been given for',
      cells: withCell('Tiêu chí 6', '1'),
      code: 'report-level-not-stated',
      cell: 'H2',
      says: 'chỉ ghi 1 điểm, không nói “Tiêu chí 6 / Tỷ lệ qua một cửa”',
      help: 'Ghi số liệu ở trang Đơn vị',
    },
    {
      what: 'no points of a form of publication',
      cells: withCell('Tiêu chí 7', ''),
      code: 'report-level-not-stated',
      cell: 'B2',
      says: 'chỉ ghi ô trống, không nói “Tiêu chí 7 / Hình thức công khai”',
      help: 'Ghi số liệu ở trang Đơn vị',
    },
  ])('$what', async ({ cells, code, cell, says, help }) => {
    const found = await started(cells);
    expect(found).toEqual([expect.objectContaining({ code, unit: 'Phòng A' })]);
    expect(found[0]?.place).toMatchObject({ cell });
    expect(found[0]?.message.vi).toContain(says);
    expect(found[0]?.help.vi).toContain(help);
  });

  it('forms that are not there, and what the text does not say', async () => {
    const { bytes, diagnostics } = await startFromReport(word(table([head, row('1', 'Phòng A', noteA)])), {});
    expect(bytes).not.toBeNull();
    const [forms, information] = inWords(diagnostics);
    expect([forms?.code, information?.code]).toEqual(['report-table-missing', 'report-info-missing']);
    expect(forms?.message.vi).toContain('Biểu mẫu số 03, Biểu mẫu số 01');
    expect(information?.message.vi).toContain('Kỳ đánh giá, Cơ quan, Nơi nhận, Người ký');
    expect(information?.help.vi).toContain('Ghi ở trang Thông tin');
    const audited = await readWorkbookOrReport(word(`${title}${table([head, row('1', 'Phòng A', noteA)])}`));
    const letter = audited.diagnostics.find(({ code }) => code === 'report-info-missing');
    expect(letter).toBeUndefined();
  });
});

it('a document without a summary table is no report, for init and for audit', async () => {
  const letter = word(p('Kính gửi: UBND tỉnh'));
  const { bytes, diagnostics } = await startFromReport(letter, {});
  const audited = await readWorkbookOrReport(letter);
  expect([bytes, audited.submission]).toEqual([null, null]);
  for (const found of [inWords(diagnostics), inWords(audited.diagnostics)]) {
    expect(found.map(({ code }) => code)).toEqual(['report-not-recognised']);
    expect(found[0]?.help.vi).toContain('Chọn đúng tệp báo cáo kèm các biểu');
  }
});
