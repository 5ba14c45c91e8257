import { describe, expect, it } from 'vitest';
import { limits } from '#contract/limits';
import { sheets } from '#contract/sheets';
import type { Cell } from '#ooxml/spreadsheet/grid';
import { compareTotals, type MarkRow } from '#workbook/table/read-totals';
import { inWords } from '../../said.ts';
import { found, readUnits, unitHeader, unitRows } from '../sample.ts';

function cellsOf(row: number, ...texts: readonly string[]): ReadonlyMap<string, Cell> {
  return new Map(
    texts.map((text, index) => [`member${index}`, { kind: 'text', text, row, column: index + 1 }]),
  );
}

describe('a total row of sheet Công bố', () => {
  const told = (mark: Partial<MarkRow>) => {
    const cells = mark.cells ?? cellsOf(7, 'Tổng cộng', ' 15,5');
    const marks: readonly MarkRow[] = [{ kind: 'total', name: 'Tổng cộng', at: 3, ...mark, cells }];
    return inWords(compareTotals('Công bố', sheets.published, [], marks)).map(({ code, place, message }) => [
      code,
      place?.cell,
      message.vi,
    ]);
  };

  it('is told to be passed over, at its first figure', () => {
    expect(told({})).toEqual([
      ['published-total-passed-over', 'B7', 'Dòng “Tổng cộng” là dòng tổng nên không được đối chiếu.'],
    ]);
  });

  it('is not where it states no figure, or only titles a block', () => {
    expect(told({ cells: cellsOf(7, 'Tổng cộng', 'xem quý 2') })).toEqual([]);
    expect(told({ kind: 'title' })).toEqual([]);
  });
});

describe('total rows of other sheets', () => {
  it('are not compared: officers may share units', () => {
    const marks: readonly MarkRow[] = [
      { kind: 'total', name: 'Tổng cộng', at: 0, cells: cellsOf(2, '9', '9') },
    ];
    expect(compareTotals('Cán bộ', sheets.officers, [], marks)).toEqual([]);
  });
});

describe('a total of the units of a group', () => {
  const [, judiciary = [], health = [], himLam = [], naTau = []] = unitRows;
  const mixed = [himLam, judiciary, naTau, health];
  const communes = [33, 570, 0, 274, 316, 10, 3, 0];

  it.each([
    ['names the group', [null, null, 'Cộng khối XP', ...communes]],
    ['names it whatever signs stand around', [null, null, 'Cộng khối (xp):', ...communes]],
    ['has its key beside it', [null, ' xp ', 'Cộng', ...communes]],
  ])('is compared with them, though others stand between, where it %s', async (_, row) => {
    expect(found(await readUnits([unitHeader, ...mixed, row]))).toEqual([]);
    const wrong = (row as (string | number | null)[]).with(3, 34);
    expect(found(await readUnits([unitHeader, ...mixed, wrong]))).toEqual(['total-row-differs Đơn vị!D6']);
  });
});

describe('a sheet with nothing but titles that state sums', () => {
  // With a copy of the rest for each of them it took 16 s.
  it('is compared as far as its first ones, in less than 10 s', { timeout: 10_000 }, () => {
    const [counted] = sheets.units.columns.filter(({ kind }) => kind === 'count');
    const cells = new Map([...cellsOf(2, '9').values()].map((cell) => [counted?.member ?? '', cell]));
    const marks = Array.from(
      { length: limits.sheetRows },
      (): MarkRow => ({ kind: 'block-total', name: 'UBND các xã', at: 0, cells }),
    );
    const diagnostics = compareTotals('Đơn vị', sheets.units, [{ cells: cellsOf(3) }], marks);
    expect(diagnostics.every(({ code }) => code === 'block-total-differs')).toBe(true);
    expect(diagnostics.length).toBeLessThan(1000);
    expect(diagnostics.length).toBeGreaterThan(0);
  });
});

describe('a sheet of totals alone', () => {
  it('has nothing to compare them with', async () => {
    const outcome = await readUnits([unitHeader, [null, null, 'Tổng cộng', 1, 1, 1]]);
    expect(found(outcome).filter((one) => one.startsWith('total'))).toEqual([]);
  });
});

describe('a group that sheet Khối does not have', () => {
  it('is told at its cell with those it has, and the unit keeps the key as written', async () => {
    const row = [5, 'ZZ', 'Xã Pá Khoang', 1, 0, 0, 1, 0, 0, 0, 0, 100, 'Không'];
    const { submission, diagnostics } = await readUnits([...unitRows, row]);
    const told = diagnostics.filter(({ code }) => code === 'group-unknown');
    expect(
      inWords(told).map(({ place, unit, message, help }) => [place?.cell, unit, `${message.vi} ${help.vi}`]),
    ).toEqual([['B6', 'Xã Pá Khoang', expect.stringMatching(/“ZZ”.*TP, XP/u)]]);
    expect(submission?.units.at(-1)?.group).toBe('ZZ');
  });
});
