import { describe, expect, it } from 'vitest';
import { messageOf } from '../../said.ts';
import type { TestRow } from '../make-workbook.ts';
import { found, readUnits, unitRows } from '../sample.ts';

const names = async (extra: readonly TestRow[]) => {
  const outcome = await readUnits([...unitRows, ...extra]);
  return {
    names: outcome.submission?.units.slice(4).map(({ name }) => name),
    findings: found(outcome),
    outcome,
  };
};

describe('rows that are no unit', () => {
  it.each<[string, TestRow]>([
    ['a blank row', []],
    ['a row of spaces', [' ', '  ', '\u00a0']],
    ['a total', [null, null, 'Tổng cộng', 34, 840, 0, 545, 316, 10, 3, 0]],
    ['a total left of the names', ['Tổng số:', null, null, 34, 840, 0, 545, 316, 10, 3, 0]],
    ['a sum of one block', [null, 'XP', 'Cộng khối xã, phường', 33, 570, 0, 274, 316, 10, 3, 0]],
    ['a sum of the communes', [null, null, 'Cộng xã, phường', 33, 570, 0, 274, 316, 10, 3, 0]],
    ['a sum of the committees', [null, null, 'Cộng UBND xã, phường', 33, 570, 0, 274, 316, 10, 3, 0]],
    ['a sum with a remark', [null, null, 'Tổng: 2 xã, phường', 33, 570, 0, 274, 316, 10, 3, 0]],
    ['a sum with its parts', [null, 'XP', 'Cộng (1+2)', 33, 570, 0, 274, 316, 10, 3, 0]],
    ['a sum by the key of a group', [null, 'XP', 'Cộng XP', 33, 570, 0, 274, 316, 10, 3, 0]],
    ['a sum by the number of a block', [null, null, 'Cộng II', 33, 570, 0, 274, 316, 10, 3, 0]],
    ['a sum of the whole city', [null, null, 'Toàn thành phố', 34, 840, 0, 545, 316, 10, 3, 0]],
    ['a sum of another period', [null, null, 'Tổng cộng kỳ trước', 9, 9, 9, 9, 9, 9, 9, 9]],
    ['a title by a Roman number', ['I. CẤP THÀNH PHỐ']],
    ['a title beside its number', ['II', null, 'Các xã, phường']],
    ['a title in capitals', [null, null, 'CÁC XÃ, PHƯỜNG']],
    ['a prepared row with only its group', [5, 'XP']],
    [
      'a remark beside the table',
      [null, null, null, null, null, null, null, null, null, null, null, null, null, 'xem lại'],
    ],
  ])('passes over %s', async (_, row) => {
    expect(await names([row])).toMatchObject({ names: [], findings: [] });
  });

  it.each(['Tổng số 2', 'Tổng 1', 'Cộng 3'])('takes “%s” for the name of a unit', async (name) => {
    const row: TestRow = [3, 'XP', name, 0, 1, 0, 1, 0, 0, 0, 0, 100, 'Một hình thức'];
    expect(await names([row])).toMatchObject({ names: [name], findings: [] });
  });

  it('mentions a row that has a name, but neither group nor figures', async () => {
    expect(await names([[null, null, 'Người lập biểu']])).toMatchObject({
      names: [],
      findings: ['row-passed-over Đơn vị!C6'],
    });
  });
});

describe('names and titles of those who sign below the table', () => {
  it.each<[string, TestRow]>([
    ['under the numbers', ['Người lập biểu', null, null, null, null, null, 'THỦ TRƯỞNG ĐƠN VỊ']],
    ['under the names', [null, null, 'Nguyễn Văn A', null, null, null, 'KT. CHỦ TỊCH']],
  ])('are mentioned, and no unit: %s', async (_, row) => {
    const { names: read, findings } = await names([row]);
    expect(read).toEqual([]);
    expect(findings).toEqual([expect.stringMatching(/^row-passed-over Đơn vị![AC]6$/u)]);
  });

  it('are a unit with a fault where a figure, a group or a choice stands beside them', async () => {
    for (const row of [
      [3, null, 'Xã Pá Khoang', 'không'],
      [null, 'XP', 'Xã Pá Khoang', 'không'],
      inWords({ choice: 'Một hình thức' }),
      inWords({ percent: 'tất cả' }),
    ])
      expect((await names([row])).names).toEqual(['Xã Pá Khoang']);
    expect((await names([inWords({})])).names).toEqual([]);
  });

  /** No figure anywhere, and no group: only criterion 6 or 7 says that it is a unit. */
  function inWords({ percent = null, choice = null }: { percent?: string | null; choice?: string | null }) {
    const counts = ['không', null, null, null, null, null, null, null];
    return [null, null, 'Xã Pá Khoang', ...counts, percent, choice];
  }
});

describe('a row with figures is never dropped in silence', () => {
  it('even without a group', async () => {
    const { names: read, findings } = await names([
      [3, null, 'Xã Pá Khoang', 1, 0, 0, 1, 0, 0, 0, 0, 100, 'Không'],
    ]);
    expect(findings).toEqual(['group-blank Đơn vị!B6']);
    expect(read).toEqual(['Xã Pá Khoang']);
  });

  it('even without a name', async () => {
    const { findings } = await names([[3, 'XP', null, 1, 0, 0, 1, 0, 0, 0, 0, 100, 'Không']]);
    expect(findings).toEqual(['name-blank Đơn vị!C6']);
  });

  it.each(['Tổng công ty Điện lực', 'Cộng Hòa', 'CỘNG HÒA', 'Toàn Thắng', 'Cộng đồng Xã'])(
    'even if its name begins like a total: %s',
    async (name) => {
      const row = [3, 'TP', name, 1, 0, 0, 1, 0, 0, 0, 0, 100, 'Không'];
      expect(await names([row])).toMatchObject({ names: [name], findings: [] });
    },
  );

  it('even if its name is cut short to look like a Roman number', async () => {
    const { findings } = await names([[null, null, 'X. Nà Tấu', 1, 0, 0, 1, 0, 0, 0, 0, 100, 'Không']]);
    expect(findings).toEqual(['group-blank Đơn vị!B6']);
  });

  it('even if all its counts are zero: a unit nobody applied to', async () => {
    expect(await names([[3, 'XP', 'Xã Pá Khoang', 0]])).toMatchObject({
      names: ['Xã Pá Khoang'],
      findings: [],
    });
  });

  it('and a unit without any figure is a unit', async () => {
    expect(await names([[3, 'XP', 'Xã Pá Khoang']])).toMatchObject({ names: ['Xã Pá Khoang'], findings: [] });
  });
});

describe('a block’s title that states its sums', () => {
  const block = (late: number): readonly TestRow[] => [
    ['II', null, 'CẤP HUYỆN', 7, 3, 0, 9, 0, late, 0],
    [1, 'TP', 'Chi cục A', 4, 3, 0, 6, 0, 1, 0, 0, 100, 'Không'],
    [2, 'TP', 'Chi cục B', '3', 0, 0, 3, 0, 0, 0, 0, 100, 'Không'],
    ['III', null, 'CẤP KHÁC'],
  ];

  it('is no unit', async () => {
    expect(await names(block(1))).toMatchObject({ names: ['Chi cục A', 'Chi cục B'], findings: [] });
  });

  it('is compared with its rows', async () => {
    const { names: read, findings, outcome } = await names(block(2));
    expect(read).toEqual(['Chi cục A', 'Chi cục B']);
    expect(findings).toEqual(['block-total-differs Đơn vị!I6']);
    expect(messageOf(outcome.diagnostics[0])).toContain('là 2; cộng các dòng bên dưới được 1');
  });

  const [departments = [], ...ofDepartments] = block(1);
  const chiCucC: TestRow = [1, 'XP', 'Chi cục C', 5, 0, 0, 4, 0, 0, 1, 0, 100, 'Không'];

  it('ends at the next title, which may state no sums', async () => {
    const rows = [departments, ...ofDepartments, chiCucC];
    expect(await names(rows)).toMatchObject({ findings: [] });
  });

  it('adds what a blank of a row stands for: pending dossiers are the balance', async () => {
    const titled: TestRow = ['II', null, 'CẤP HUYỆN', 5, null, null, 4, null, null, 1, 0];
    const blank: TestRow = [1, 'XP', 'Chi cục C', 5, null, null, 4, null, null, null, null, 100, 'Không'];
    expect(await names([titled, blank])).toMatchObject({ findings: [] });
    const wrong = titled.with(9, 2);
    expect(await names([wrong, blank])).toMatchObject({ findings: ['block-total-differs Đơn vị!J6'] });
  });

  it('passes over a column with a count that cannot be read', async () => {
    const rows = [departments, ...ofDepartments.map((row, at) => (at === 1 ? row.with(3, 'ba') : row))];
    expect(await names(rows)).toMatchObject({ findings: ['number-not-understood Đơn vị!D8'] });
  });

  it('may hold blocks of its own', async () => {
    const whole: TestRow = ['A', null, 'CẤP HUYỆN', 12, 3, 0, 13, 0, 1, 1, 0];
    const rows = [
      whole,
      departments.with(0, 'I'),
      ...ofDepartments.slice(0, -1),
      ['II', null, 'CÁC XÃ'],
      chiCucC,
    ];
    expect(await names(rows)).toMatchObject({ findings: [] });
    expect(await names([whole.with(6, 14), ...rows.slice(1)])).toMatchObject({
      findings: ['block-total-differs Đơn vị!G6'],
    });
  });
});

describe('a group merged down over its rows', () => {
  it('stands for each of them', async () => {
    const rows = unitRows.map((row, index) =>
      index === 2 || index === 4 ? [row[0] ?? null, null, ...row.slice(2)] : row,
    );
    const outcome = await readUnits({ rows, merges: ['B2:B3', 'B4:B5'] });
    expect(found(outcome)).toEqual([]);
    expect(outcome.submission?.units.map(({ group }) => group)).toEqual(['TP', 'TP', 'XP', 'XP']);
  });
});
