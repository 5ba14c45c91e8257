import { describe, expect, it } from 'vitest';
import { helpOf, messageOf } from '../../said.ts';
import type { TestCell } from '../../workbook/make-workbook.ts';
import { found, readUnits, unitRows, withCell } from '../../workbook/sample.ts';

const lateOfHimLam = async (cell: TestCell) => {
  const outcome = await readUnits(withCell(unitRows, 'I4', cell));
  return { late: outcome.submission?.units[2]?.counts.resolved.late, outcome };
};

describe('a count', () => {
  it('that is a fraction is told as the cell holds it, also where its format shows a whole number', async () => {
    const { outcome } = await lateOfHimLam({ value: 1.163, format: '#,##0' });
    const [fault] = outcome.diagnostics.filter(({ code }) => code === 'count-not-whole');
    expect(messageOf(fault)).toContain('“1,163”');
    expect(helpOf(fault)).toContain('1.163');
  });

  it.each<[string, TestCell, number]>([
    ['a plain number', 10, 10],
    ['a number as text', '10', 10],
    ['thousands apart by a point', '1.855', 1855],
    ['thousands apart by a space', '1 855', 1855],
    ['thousands apart by a no-break space', '1\u00a0855', 1855],
    ['two points', '1.234.567', 1_234_567],
    ['a leading zero, as prose has it', '05', 5],
    ['spaces around it', '  10 ', 10],
    ['full-width digits', '１０', 10],
    ['a formula by its stored value', { formula: 'SUM(A1:A2)', value: 10 }, 10],
    ['a formula that gives text', { formula: 'TEXT(A1,"0")', value: '10' }, 10],
    ['a formula that gives no text', { formula: 'IF(A1,"","")', value: '' }, 0],
    ['a sum off by the last binary digit', 2.9999999999999996, 3],
    ['a blank', null, 0],
    ['nothing but spaces', '  ', 0],
    ['a dash', '-', 0],
    ['a number formatted by thousands', { value: 1855, format: '#,##0' }, 1855],
    ['a number with a word in its format', { value: 12, format: '0 "hồ sơ"' }, 12],
  ])('reads %s', async (_, cell, late) => {
    const read = await lateOfHimLam(cell);
    expect(found(read.outcome)).toEqual([]);
    expect(read.late).toBe(late);
  });

  it.each<[string, TestCell, string]>([
    ['a fraction', 12.5, 'count-not-whole'],
    ['a fraction as text', '12,5', 'count-not-whole'],
    ['a negative number', -3, 'count-negative'],
    ['a negative number as text', '-3', 'count-negative'],
    ['words', 'mười', 'number-not-understood'],
    ['a number with words', '10 hồ sơ', 'number-not-understood'],
    ['a share', '90%', 'number-not-understood'],
    ['a number shown as a share', { value: 1, format: '0%' }, 'number-not-understood'],
    ['an error value', { error: '#REF!' }, 'cell-error-value'],
    ['a formula without a value', { formula: 'SUM(G4:H4)' }, 'formula-without-value'],
    ['a date', { value: 44_726, format: 'dd/mm/yyyy' }, 'cell-is-date'],
    ['a time', { value: 0.5, format: 'hh:mm' }, 'cell-is-date'],
    ['a truth value', true, 'number-not-understood'],
    ['two numbers run together', '18551855185518551855', 'count-too-large'],
    ['more than there are people', 1e12, 'count-too-large'],
  ])('does not take %s, and names the cell', async (_, cell, code) => {
    const { outcome } = await lateOfHimLam(cell);
    expect(found(outcome)).toEqual([`${code} Đơn vị!I4`]);
    expect(outcome.diagnostics[0]?.unit).toBe('Phường Him Lam');
    expect(outcome.submission?.units.map(({ readable }) => readable)).toEqual([true, true, false, true]);
  });

  it('guesses that 1.855 typed into an English Excel means 1855', async () => {
    const { outcome } = await lateOfHimLam(1.855);
    expect(messageOf(outcome.diagnostics[0])).toContain('“1,855”');
    expect(helpOf(outcome.diagnostics[0])).toContain('1855');
  });

  it('says a date as the clerk sees it', async () => {
    const { outcome } = await lateOfHimLam({ value: 44_726, format: 'dd/mm/yyyy' });
    expect(messageOf(outcome.diagnostics[0])).toContain('14/6/2022');
    expect(outcome.diagnostics[0]?.place?.content).toBe('14/6/2022');
  });
});

describe('a percentage', () => {
  const rateOfHimLam = async (cell: TestCell) => {
    const outcome = await readUnits(withCell(unitRows, 'L4', cell));
    return { rate: outcome.submission?.units[2]?.oneStopRate, outcome };
  };

  it.each<[string, TestCell, [bigint, bigint]]>([
    ['100', 100, [100n, 1n]],
    ['99.5', 99.5, [199n, 2n]],
    ['text 99,5', '99,5', [199n, 2n]],
    ['text 95%', '95%', [95n, 1n]],
    ['a cell shown as 100%, which holds 1', { value: 1, format: '0%' }, [100n, 1n]],
    ['a cell shown as 99,50%, which holds 0.995', { value: 0.995, format: '0.00%' }, [199n, 2n]],
    ['zero', 0, [0n, 1n]],
  ])('reads %s', async (_, cell, [numerator, denominator]) => {
    const { rate, outcome } = await rateOfHimLam(cell);
    expect(found(outcome)).toEqual([]);
    expect(rate).toEqual({ numerator, denominator });
  });

  it('takes 0,95 for 0,95%, with a warning that names 95', async () => {
    const { rate, outcome } = await rateOfHimLam(0.95);
    expect(rate).toEqual({ numerator: 19n, denominator: 20n });
    expect(found(outcome)).toEqual(['percent-looks-like-fraction Đơn vị!L4']);
    expect(helpOf(outcome.diagnostics[0])).toContain('95%');
    const { outcome: rounded } = await rateOfHimLam({ value: 0.95, format: '0' });
    expect(messageOf(rounded.diagnostics[0])).toContain('ghi “0,95”');
  });

  it.each<[TestCell, string]>([
    [110, 'percent-out-of-range'],
    [-1, 'percent-out-of-range'],
    [{ value: 95, format: '0%' }, 'percent-out-of-range'],
    ['gần hết', 'number-not-understood'],
  ])('does not take %j', async (cell, code) => {
    const { outcome } = await rateOfHimLam(cell);
    expect(found(outcome)).toEqual([`${code} Đơn vị!L4`]);
  });
});

describe('a choice', () => {
  it.each([
    'Niêm yết và điện tử',
    'niêm yết và  điện tử ',
    'Niêm yết và điện tử'.normalize('NFD'),
    'Niem yet va dien tu',
  ])('reads “%s”', async (text) => {
    const outcome = await readUnits(withCell(unitRows, 'M4', text));
    expect(found(outcome)).toEqual([]);
    expect(outcome.submission?.units[2]?.publication).toBe('both');
  });

  it('lists the choices where the cell has none of them', async () => {
    const outcome = await readUnits(withCell(unitRows, 'M4', 'Có'));
    expect(found(outcome)).toEqual(['choice-unknown Đơn vị!M4']);
    expect(helpOf(outcome.diagnostics[0])).toContain('Một hình thức');
  });
});
