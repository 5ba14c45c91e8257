import { describe, expect, it } from 'vitest';
import { messageOf } from '../said.ts';
import type { TestCell, TestRow } from './make-workbook.ts';
import { found, read, readUnits, sampleSheets, unitHeader, unitRows, withCell } from './sample.ts';

const levels = ['Tiêu chí 3 / Không liên hệ', 'Tiêu chí 3 / Một lần', 'Tiêu chí 3 / Hơn một lần'];

describe('a dash', () => {
  it.each(['-', '–', '—', '---', '- -', ' – ', '−', '-\u200b'])(
    '“%s” is none, 0, in a column of counts',
    async (dash) => {
      const outcome = await readUnits(withCell(withCell(unitRows, 'J4', dash), 'K4', dash));
      expect(outcome.submission?.units[2]?.counts.pending).toEqual({ inTime: 0, overdue: 0 });
      expect(found(outcome)).toEqual([]);
    },
  );

  it.each(['…', '...', '. . .', '……'])('“%s” means that the count is not known', async (text) => {
    const outcome = await readUnits(withCell(unitRows, 'J4', text));
    expect(found(outcome)).toEqual(['count-not-known Đơn vị!J4']);
    expect(outcome.submission?.units[2]?.readable).toBe(false);
  });

  it.each(['L4', 'M4'])('is a blank, and a fault, where %s must be given', async (cell) => {
    const outcome = await readUnits(withCell(unitRows, cell, '–'));
    expect(found(outcome)).toEqual([`criterion-not-given Đơn vị!${cell}`]);
  });

  const withLevels = (row: readonly TestCell[]): readonly TestRow[] =>
    unitRows.map((cells, index) =>
      index === 0 ? [...cells, ...levels] : index === 3 ? [...cells, ...row] : cells,
    );

  it('gives nothing of a criterion that has dashes alone', async () => {
    const dashes = await readUnits(withLevels(['-', '–', '—']));
    const blanks = await readUnits(withLevels([null, '-', null]));
    for (const { submission } of [dashes, blanks]) expect(submission?.units[2]?.levels).toEqual({});
  });

  it('states complaints of attitude, which a blank does not', async () => {
    const attitude = ['Trước hạn', 'Đúng hạn', 'Có phản ánh'].map((leaf) => `Tiêu chí 5 / ${leaf}`);
    const of = async (complaints: TestCell) => {
      const { submission } = await readUnits(
        unitRows.map((row, at) => [...row, ...(at === 0 ? attitude : at === 3 ? [274, 0, complaints] : [])]),
      );
      return submission?.units[2]?.levels;
    };
    const counts = { attitude: { best: 274, middle: 0, last: 0 } };
    expect(await of(null)).toEqual({ ...counts, complaintsBlank: true });
    for (const none of ['-', 0]) expect(await of(none)).toEqual(counts);
  });

  it('is 0 beside a count of the same criterion', async () => {
    const { submission } = await readUnits(withLevels(['-', 284, '-']));
    expect(submission?.units[2]?.levels.contacts).toEqual({ best: 0, middle: 284, last: 0 });
  });

  it('is a blank on sheet Thông tin, and beside the units that an officer is in charge of', async () => {
    const outcome = await read({
      ...sampleSheets,
      'Thông tin': [...sampleSheets['Thông tin'], ['Số báo cáo', '-'], ['Người ký', '—']],
      'Cán bộ': [
        [
          'Khối',
          'Họ và tên',
          'Đơn vị phụ trách',
          'Đã giải quyết / Trước hạn',
          'Đã giải quyết / Quá hạn',
          'Xếp loại',
        ],
        ['TP', 'Nguyễn A', 'Phòng Y tế', '-', '-', '-'],
      ],
    });
    expect(found(outcome)).toEqual([]);
    expect(outcome.submission?.authority).toMatchObject({ reportNumber: null, signatoryName: null });
    expect(outcome.submission?.officers[0]).toMatchObject({ basis: { kind: 'units' }, ratingOverride: null });
  });

  it('makes no signature of a row of dashes', async () => {
    const row: TestRow = [3, null, 'Xã Thanh Minh', '-', '-', '-', '-', '-', '-', '-', '-'];
    expect(found(await readUnits([...unitRows, row]))).toEqual(['group-blank Đơn vị!B6']);
  });
});

describe('one cell merged over several units', () => {
  const merged = async (rows: readonly TestRow[], ...merges: readonly string[]) => {
    const outcome = await readUnits({ rows, merges });
    return { outcome, found: found(outcome) };
  };

  it('is a count of none of them', async () => {
    const { outcome, found: findings } = await merged(withCell(unitRows, 'I5', null), 'I4:I5');
    expect(findings).toEqual(['value-merged Đơn vị!I4']);
    expect(messageOf(outcome.diagnostics[0])).toContain('I4:I5');
    expect(messageOf(outcome.diagnostics[0])).toContain('Phường Him Lam, Xã Nà Tấu');
    expect(outcome.submission?.units.map(({ readable }) => readable)).toEqual([true, true, false, false]);
  });

  it.each(['L', 'M'])(
    'is a required value of none, and the blanks below are not told again: %s',
    async (letter) => {
      const rows = withCell(withCell(unitRows, `${letter}4`, null), `${letter}5`, null);
      expect((await merged(rows, `${letter}3:${letter}5`)).found).toEqual([`value-merged Đơn vị!${letter}3`]);
    },
  );

  it('is told once where a name, or counts side by side, are merged', async () => {
    expect((await merged(withCell(unitRows, 'C5', null), 'C4:C5')).found).toEqual(['value-merged Đơn vị!C4']);
    expect((await merged(withCell(unitRows, 'E4', null), 'D4:E4')).found).toEqual(['value-merged Đơn vị!D4']);
  });

  it('is no fault of a group, of a blank area, of the note, or over a total', async () => {
    const notes = unitRows.map((row, index) => [
      ...row,
      index === 0 ? 'Ghi chú' : index === 1 ? 'như trên' : null,
    ]);
    const total: TestRow = [null, null, 'Tổng cộng'];
    const rows = [...withCell(withCell(notes, 'B5', null), 'K5', null), total];
    const outcome = await merged(withCell(rows, 'K4', null), 'B4:B5', 'K4:K5', 'N2:N5', 'J5:J6');
    expect(outcome.found).toEqual([]);
    expect(outcome.outcome.submission?.units[3]?.group).toBe('XP');
  });

  it('is no fault in the header', async () => {
    const [head = [], ...rows] = unitRows;
    expect((await merged([head, unitHeader.map(() => null), ...rows], 'A1:A2', 'D1:D2')).found).toEqual([]);
  });
});
