import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Submission } from '#domain/submission';
import { inWords } from '../said.ts';
import type { TestRow, TestSheets } from './make-workbook.ts';
import { groupRows, infoRows, read, sampleSheets, unitRows } from './sample.ts';

const officerRows: readonly TestRow[] = [
  ['Khối', 'Họ và tên', 'Đơn vị phụ trách'],
  ['TP', 'Nguyễn A', 'Phòng Tư pháp; Phòng Y tế'],
];
const publishedRows: readonly TestRow[] = [
  ['Khối', 'Đơn vị', 'Tiêu chí 1', 'Tổng điểm'],
  ['XP', 'Phường Him Lam', '1,93', '15,79'],
];
const all = { ...sampleSheets, 'Cán bộ': officerRows, 'Công bố': publishedRows };

/** All but the cells it came from, and the ids that count rows. */
const meaning = ({ origins: _, ...rest }: Submission) => rest;
const meaningOf = async (sheets: TestSheets) => {
  const { submission, diagnostics } = await read(sheets);
  expect(diagnostics).toEqual([]);
  return submission === null ? null : meaning(submission);
};
/** The same number as clerks type it; only columns of counts may hold text. */
const asText = (value: number, style: number) =>
  style === 0
    ? value
    : style === 1
      ? `${value}`
      : `${value}`.replace(/\B(?=(\d{3})+$)/gu, style === 2 ? '.' : ' ');
const sumOf = (column: number) => unitRows.slice(1).reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
const order = (count: number) => fc.shuffledSubarray([...Array(count).keys()], { minLength: count });

describe('what changes nothing', () => {
  it('is the order of columns, of sheets, headers in NFD or capitals, title rows, totals and numbers as text', async () => {
    const expected = await meaningOf(all);
    const width = unitRows[0]?.length ?? 0;
    await fc.assert(
      fc.asyncProperty(
        order(width),
        order(5),
        fc.record({ nfd: fc.boolean(), capitals: fc.boolean(), total: fc.boolean(), numbers: fc.boolean() }),
        fc.array(
          fc.constantFrom<TestRow>(['BÁO CÁO QUÝ II'], [], ['Kỳ: quý II năm 2022'], ['Đơn vị tính: hồ sơ']),
          { maxLength: 4 },
        ),
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 8 }),
        async (columns, sheetOrder, has, titles, styles) => {
          const heading = (text: string) => {
            const cased = has.capitals ? text.toUpperCase() : text;
            return has.nfd ? cased.normalize('NFD') : cased;
          };
          const permuted = unitRows.map((row, index) =>
            columns.map((column) => {
              const cell = row[column] ?? null;
              if (index === 0 && typeof cell === 'string') return heading(cell);
              return typeof cell === 'number' && column > 2 ? asText(cell, styles[column % 8] ?? 0) : cell;
            }),
          );
          const numbers: TestRow[] = has.numbers ? [columns.map((_, index) => `(${index + 1})`)] : [];
          const total: TestRow[] = has.total
            ? [
                columns.map((column) =>
                  column === 2 ? 'Tổng cộng' : column > 2 && column < 11 ? sumOf(column) : null,
                ),
              ]
            : [];
          const units = [...titles, ...permuted.slice(0, 1), ...numbers, ...permuted.slice(1), ...total];
          const entries = Object.entries({ ...all, 'Đơn vị': units });
          const sheets = Object.fromEntries(sheetOrder.map((index) => entries[index] ?? ['', []]));
          expect(await meaningOf(sheets)).toEqual(expected);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is a grouped header in place of paths', async () => {
    const [paths = [], ...rows] = unitRows;
    const split = paths.map((path) => String(path).split(' / '));
    const grouped: readonly TestRow[] = [
      split.map(([block = ''], index) => (split[index - 1]?.[0] === block ? null : block)),
      split.map(([, leaf]) => leaf ?? null),
      ...rows,
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:I1', 'J1:K1'];
    const expected = await meaningOf({ 'Thông tin': infoRows, Khối: groupRows, 'Đơn vị': unitRows });
    expect(await meaningOf({ ...sampleSheets, 'Đơn vị': { rows: grouped, merges } })).toEqual(expected);
    expect(await meaningOf({ ...sampleSheets, 'Đơn vị': grouped })).toEqual(expected);
  });
});

describe('whatever a workbook holds', () => {
  it('reading it ends without a crash, and every finding has words', async () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constantFrom(
        'Khối',
        'Đơn vị',
        'Tiếp nhận / Trực tuyến',
        'Tổng số',
        'XP',
        '1.855',
        '#REF!',
        'Quá hạn',
        '-',
      ),
      fc.constant(null),
      fc.record({
        value: fc.double({ noNaN: true, noDefaultInfinity: true }),
        format: fc.constantFrom('0%', 'd/m/yyyy', '#,##0.00', '0.0##'),
      }),
    );
    // Control characters are no XML, so that no workbook can hold them as they are.
    const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rows, rows, fc.boolean(), async (units, others, withHeader) => {
        const table = withHeader ? [...unitRows, ...units] : units;
        const { diagnostics } = await read({
          ...sampleSheets,
          'Đơn vị': table,
          'Công bố': others,
          'Cán bộ': others,
        });
        for (const { message, help } of inWords(diagnostics)) {
          expect(message.vi).not.toBe('');
          expect(help.vi).not.toMatch(/undefined|\[object/u);
        }
      }),
      { numRuns: 150 },
    );
  });
});
