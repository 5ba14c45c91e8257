import { describe, expect, it } from 'vitest';
import type { CellValue } from '#contract/cell/cell-value';
import { isDash, isNotKnown } from '#contract/cell/dashes';
import { fractionNotice, readCount, readPercent, readScore } from '#contract/cell/read-number';
import { readChoice, readName } from '#contract/cell/read-text';
import { publicationChoices } from '#contract/unit-row';
import { decimalText } from '#exact/rounding';
import type { Cell, CellContent } from '#ooxml/spreadsheet/grid';
import { helpOf, messageOf } from '../said.ts';

const at = { row: 4, column: 5 };
const late = 'Đã giải quyết / Quá hạn';

function cell(content: CellContent): Cell {
  return { ...content, ...at };
}
const text = (written: string) => cell({ kind: 'text', text: written });
const number = (decimal: string, percent = false) =>
  cell({ kind: 'number', text: decimal, decimal, percent });

/** The value, or what is said of the cell. */
function outcome<Value>(read: CellValue<Value>): unknown {
  return read.kind === 'fault' ? messageOf(read.finding.at({})) : read.value;
}

describe('a count', () => {
  it.each<[string, Cell, unknown]>([
    ['a hundred million', number('100000000'), 100_000_000],
    ['one more', number('100000001'), expect.stringContaining('100000001')],
    ['sixteen digits', text(' 1.234.567.890.123.456 '), expect.stringContaining('1.234.567.890.123.456')],
    ['0 %', number('0', true), 0],
    ['a per cent', text('90% '), expect.stringContaining('“90%”')],
    ['less than nothing', number('-1'), expect.stringContaining('“-1”')],
    ['a word', text(' nhiều '), expect.stringContaining('“nhiều”')],
    ['a yes', cell({ kind: 'boolean', text: 'TRUE' }), expect.stringContaining('“TRUE”')],
  ])('%s', (_, given, expected) => {
    expect(outcome(readCount(given, late))).toEqual(expected);
  });

  it('names its column, whatever is wrong', () => {
    for (const given of ['nhiều', '-5', '1,5', '999.999.999', '…'])
      expect(outcome(readCount(text(given), late))).toContain('Đã giải quyết / Quá hạn');
  });

  it('that was typed for thousands is told with what was meant', () => {
    const help = (decimal: string) => {
      const read = readCount(number(decimal), late);
      return read.kind === 'fault' ? helpOf(read.finding.at({})) : '';
    };
    expect(help('1.855')).toContain('1.855');
    expect(help('123.456')).toContain('123.456');
    for (const none of ['1.85', '0.855', '1234.567', '1.8551']) expect(help(none)).not.toContain(none);
  });

  it('is quoted in full up to 120 letters', () => {
    const whole = 'x'.repeat(120);
    expect(outcome(readCount(text(whole), late))).toContain(`“${whole}”`);
    expect(outcome(readCount(text(`${whole}x`), late))).toContain(`“${whole}…”`);
  });

  it('of a formula that failed, or was never calculated, is told as that', () => {
    expect(outcome(readCount(cell({ kind: 'error', text: '#REF!' }), late))).toContain('#REF!');
    const formula = `SUM(${'A1,'.repeat(100)}A1)`;
    const said = outcome(readCount(cell({ kind: 'uncalculated', text: '', formula }), late));
    expect(said).toContain(formula.slice(0, 120));
    expect(said).not.toContain(formula.slice(0, 121));
  });
});

describe('signs for nothing', () => {
  it.each(['-', '–', '—', '---', '\u2212'])('a dash is 0: “%s”', (sign) => {
    expect(isDash(text(sign))).toBe(true);
  });

  it.each(['-5', 'a-', '- -x', '5'])('is no dash: “%s”', (sign) => {
    expect(isDash(text(sign))).toBe(false);
  });

  it.each(['…', '..', '...', '……'])('dots are not known: “%s”', (sign) => {
    expect(isNotKnown(text(sign))).toBe(true);
  });

  it.each(['.', '5…', '…5', '..x', 'x..'])('are none: “%s”', (sign) => {
    expect(isNotKnown(text(sign))).toBe(false);
  });
});

describe('a per cent', () => {
  const rate = 'Một cửa';
  const read = (given: Cell) => {
    const found = readPercent(given, rate);
    if (found.kind !== 'value') return outcome(found);
    const notice = fractionNotice(given, rate)?.at({});
    return [decimalText(found.value, 2), messageOf(notice), helpOf(notice)];
  };

  it.each<[string, Cell, string]>([
    ['99,5', text('99,5'), '99.50'],
    ['100% that holds 1', number('1', true), '100.00'],
    ['0', number('0'), '0.00'],
    ['100', number('100'), '100.00'],
    ['1,5', number('1.5'), '1.50'],
    ['0,9% typed', text('0,9%'), '0.90'],
  ])('%s is taken as it is', (_, given, expected) => {
    expect(read(given)).toEqual([expected, '', '']);
  });

  it.each<[string, string, string]>([
    ['0.95', '0,95', '95'],
    ['1', '1', '100'],
    ['0.5', '0,5', '50'],
    ['0.9999', '0,9999', '99,99'],
    ['0.005', '0,005', '0,5'],
  ])('%s may be a fraction, and what it would be is told', (decimal, content, intended) => {
    const [, notice, help] = read(number(decimal)) as readonly string[];
    expect(`${notice} ${help}`).toContain(content);
    expect(`${notice} ${help}`).toMatch(new RegExp(`(?<![\\d,])${intended}(?![\\d,])`, 'u'));
  });

  it.each(['100,01', '-0,01', '101'])('%s is out of range', (written) => {
    expect(read(text(written))).toContain(written);
  });
});

describe('a choice', () => {
  const column = 'Hình thức công khai';

  it('is known by its words, with or without marks, and told with all of them where it is not', () => {
    for (const { label, value } of publicationChoices) {
      expect(outcome(readChoice(text(` ${label.toUpperCase()} `), column, publicationChoices))).toBe(value);
      expect(
        outcome(readChoice(text(label.normalize('NFD').replace(/\p{M}/gu, '')), column, publicationChoices)),
      ).toBe(value);
    }
    const read = readChoice(text('có lẽ'), column, publicationChoices);
    if (read.kind === 'value') throw new Error('taken for a choice');
    const found = read.finding.at({});
    const said = `${messageOf(found)} ${helpOf(found)}`;
    for (const { label } of publicationChoices) expect(said).toContain(label);
    expect(outcome(readChoice(cell({ kind: 'error', text: '#N/A' }), column, publicationChoices))).toContain(
      '#N/A',
    );
  });
});

describe('a published figure', () => {
  it.each<[string, Cell, unknown]>([
    ['as it is shown', cell({ kind: 'number', text: '1,40', decimal: '1.4', percent: false }), '1,40'],
    ['as it was typed', text(' 1,93 '), '1,93'],
    ['no figure', text('đạt'), null],
    ['a date', cell({ kind: 'date', text: '1/4/2022', date: { year: 2022, month: 4, day: 1 } }), null],
  ])('%s', (_, given, printed) => {
    const read = readScore(given, 'Tiêu chí 1');
    expect(read.kind === 'value' ? read.value.printed : null).toBe(printed);
  });
});

describe('a name', () => {
  it('has 250 letters at most, and is told by its beginning', () => {
    const long = `Phòng ${'x'.repeat(400)}`;
    const read = readName(text(long), 'Đơn vị');
    expect(read.kind === 'fault' ? read.finding.code : null).toBe('name-too-long');
    expect(outcome(read)).toContain(`“${long.slice(0, 60)}…”`);
    expect(outcome(readName(text(' Phòng Tư pháp '), 'Đơn vị'))).toBe('Phòng Tư pháp');
  });
});
