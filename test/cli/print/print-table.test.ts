import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TableColumn, tableText } from '#cli/print/print-table';
import { paintFor } from '#cli/terminal/paint';
import { cleanedOutput } from '#cli/terminal/streams';
import { textWidth } from '#cli/terminal/text-width';

const columns: readonly TableColumn[] = [
  { title: 'Đơn vị', align: 'left', breakable: true },
  { title: 'Điểm', align: 'right' },
  { title: 'TC1', align: 'right', below: true },
  { title: 'Nguyên nhân', align: 'left', breakable: true, below: true },
];
const row = { cells: ['Xã Nà Tấu', '15,84', '1,94', 'gõ nhầm một chữ số của 1,97'] };
const drawn = (width: number) => tableText(columns, [row], width, paintFor(false));

describe('a table', () => {
  it('stands on one line for each row where there is room', () => {
    expect(drawn(80)).toBe(
      [
        'Đơn vị      Điểm   TC1  Nguyên nhân',
        '───────────────────────────────────────────────────',
        'Xã Nà Tấu  15,84  1,94  gõ nhầm một chữ số của 1,97',
        '',
      ].join('\n'),
    );
  });

  it('keeps every column where there is none: some on a second line', () => {
    expect(drawn(40)).toBe(
      [
        'Đơn vị      Điểm',
        '   TC1  Nguyên nhân',
        '───────────────────────────────────',
        'Xã Nà Tấu  15,84',
        '  1,94  gõ nhầm một chữ số của 1,97',
        '',
      ].join('\n'),
    );
  });

  it('is never wider than the terminal and loses no letter, whatever stands in it', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aăậ Đ1,\u001b\u202e'), maxLength: 120 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text, text, text)),
        fc.integer({ min: 40, max: 130 }),
        (cells, width) => {
          const table = tableText(
            columns,
            cells.map((each) => ({ cells: each })),
            width,
            paintFor(true),
          );
          let sent = '';
          cleanedOutput((more) => {
            sent += more;
          }, width).write(table);
          for (const line of table.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(width);
          const count = (of: string, letter: string) => of.split(letter).length;
          expect(count(sent, 'ậ')).toBe(count(cells.flat().join(''), 'ậ'));
          expect(count(sent, 'Đ') - count(drawnHead, 'Đ')).toBe(count(cells.flat().join(''), 'Đ') - 1);
        },
      ),
    );
  });
});

const drawnHead = 'Đơn vị Điểm';

describe('a brush', () => {
  it('takes one text, whatever else it is handed', () => {
    const { strong } = paintFor(true);
    expect(['a', 'b'].map(strong)).toEqual([strong('a'), strong('b')]);
  });

  it('is the only way to colour: a name that holds a colour is shown with it', () => {
    let sent = '';
    cleanedOutput((more) => {
      sent += more;
    }, 80).write(`${paintFor(true).strong('Xã')} \u001b[31mNà Tấu\n`);
    expect(sent).toBe('\u001b[1mXã\u001b[22m ‹U+001B›[31mNà Tấu\n');
  });
});
