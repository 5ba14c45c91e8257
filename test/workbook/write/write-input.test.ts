import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { sheets } from '#contract/sheets';
import { pendingTotal } from '#domain/counts';
import { levelOrder } from '#domain/level-counts';
import type { Submission } from '#domain/submission';
import { readSubmission } from '#workbook/read-submission';
import { needOf } from '#workbook/write/column-format';
import { firstRowOf } from '#workbook/write/table-sheet';
import { writeInputWorkbook } from '#workbook/write/write-input';
import { faultsOf } from '../../ooxml/faults-of.ts';
import { cellWith, openWorkbook, sheetOf } from '../../ooxml/open-workbook.ts';

const quarter = { kind: 'quarter', year: 2022, ordinal: 2 } as const;

describe('an empty input workbook', () => {
  it('is one that the Open XML SDK finds no fault with', async () => {
    expect(await faultsOf(await writeInputWorkbook({ period: quarter }))).toEqual([]);
  });

  it('is the same bytes whenever it is written', async () => {
    const [first, second] = [await writeInputWorkbook(), await writeInputWorkbook()];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('lacks nothing but what a clerk must fill in: the authority and the units', async () => {
    const { diagnostics } = await readSubmission(await writeInputWorkbook({ period: quarter }));
    expect(diagnostics.map(({ code }) => code)).toEqual(['info-missing', 'no-units']);
  });

  it('has every sheet and column of the contract, by its title', async () => {
    const workbook = await openWorkbook(await writeInputWorkbook({ index: 'beside' }));
    for (const { name, columns } of Object.values(sheets))
      for (const column of columns) {
        const mark = needOf(column) === 'required' && name !== 'Thông tin' ? ' *' : '';
        expect(cellWith(sheetOf(workbook, name), `${column.path.at(-1)}${mark}`)).toBeDefined();
      }
  });

  it('explains every column in a note, with what a blank means', async () => {
    const sheet = sheetOf(await openWorkbook(await writeInputWorkbook()), 'Đơn vị');
    const note = JSON.stringify(cellWith(sheet, 'Hình thức công khai *').note);
    expect(note).toContain('chọn trong danh sách');
    expect(note).toContain('Để trống: không được nếu đơn vị có hồ sơ đã giải quyết');
  });

  it('rules what may be typed for 500 rows, never for a whole column', async () => {
    const archive = new PizZip(await writeInputWorkbook({ period: quarter }));
    const xml = archive
      .file(/worksheets\/sheet\d+\.xml$/u)
      .map((part) => part.asText())
      .join('');
    const ranges = [...xml.matchAll(/<dataValidation [^>]*sqref="([^"]+)"/gu)].map(([, range = '']) => range);
    expect(ranges.length).toBeGreaterThan(50);
    for (const range of ranges) expect(range).toMatch(/^[A-Z]+\d{1,3}(:[A-Z]+\d{1,3})?$/u);
  });

  it('rules as many rows as there are units', async () => {
    const units = Array.from({ length: 600 }, (_, index) => ({ group: 'XP', name: `Xã ${index}` }));
    const filled = { info: {}, groups: [], units, officers: [], published: [] };
    const xml = new PizZip(await writeInputWorkbook({ filled }))
      .file(/worksheets\/sheet\d+\.xml$/u)
      .map((part) => part.asText())
      .join('');
    const last = firstRowOf(sheets.units) + 604;
    expect(xml).toContain(`sqref="B${firstRowOf(sheets.units)}:B${last}"`);
    expect(xml).toContain(`$C$${last}`);
  });

  it('names the rule set and the period that were asked for', async () => {
    const sheet = sheetOf(
      await openWorkbook(await writeInputWorkbook({ period: quarter, ruleSetId: 'tt01-2018' })),
      'Thông tin',
    );
    expect(cellWith(sheet, 'Quý II/2022').address).toBe('B6');
    expect(cellWith(sheet, 'tt01-2018').address).toBe('B5');
  });

  it('holds the authority that was asked for, before that of the last period', async () => {
    const authority = 'UBND thành phố Mẫu';
    for (const from of [undefined, await fixture()]) {
      const info = sheetOf(await openWorkbook(await writeInputWorkbook({ authority, from })), 'Thông tin');
      expect(info.getCell(Number(cellWith(info, 'Cơ quan').row), 2).value).toBe(authority);
    }
  });

  it('gives back, once filled in, whatever figures were typed', async () => {
    const empty = await writeInputWorkbook({ period: quarter });
    await fc.assert(
      fc.asyncProperty(fc.array(figures, { minLength: 1, maxLength: 12 }), async (rows) => {
        const { submission, diagnostics } = await readSubmission(await fillIn(empty, rows));
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(submission?.units.map(figuresOf)).toEqual(rows);
      }),
      { numRuns: 5, seed: 1 },
    );
  }, 60_000);
});

describe('an input workbook carried on from the last period', () => {
  it('takes over units, texts and officers, and pending as carried over; counts stay blank', async () => {
    const previous = await fixture();
    const { submission, diagnostics } = await readSubmission(await writeInputWorkbook({ from: previous }));
    expect(diagnostics).toEqual([]);
    expect(submission?.period).toMatchObject({
      kind: 'quarter',
      year: 2022,
      ordinal: 3,
      from: null,
      to: null,
    });
    expect(submission?.units.map(({ name, group, ordinal }) => [group, ordinal, name])).toEqual(
      previous.units.map(({ name, group, ordinal }) => [group, ordinal, name]),
    );
    expect(submission?.units.map(({ counts }) => counts.received)).toEqual(
      previous.units.map(({ counts }) => ({
        online: 0,
        inPerson: 0,
        carriedOver: pendingTotal(counts.pending),
      })),
    );
    expect(
      submission?.units.every(({ oneStopRate, publication }) => oneStopRate === null && publication === null),
    ).toBe(true);
    expect(submission?.authority).toEqual({ ...previous.authority, reportNumber: null, reportDate: null });
    expect(submission?.officers.map(({ name, basis }) => [name, basis.kind])).toEqual(
      previous.officers.map(({ name, basis }) => [name, basis.kind]),
    );
    expect(submission?.groups.map(({ procedures }) => procedures)).toEqual(
      previous.groups.map(({ procedures }) => procedures),
    );
    expect(submission?.groups.every(({ stated }) => Object.values(stated).every((one) => one === null))).toBe(
      true,
    );
  });

  it('is one that the Open XML SDK finds no fault with', async () => {
    expect(await faultsOf(await writeInputWorkbook({ from: await fixture() }))).toEqual([]);
  });

  it('marks the texts that speak of the period they were written for, quoting the words', async () => {
    const workbook = await openWorkbook(await writeInputWorkbook({ from: await fixture() }));
    const notes: string[] = [];
    sheetOf(workbook, 'Thông tin').eachRow((row) => {
      const cell = row.getCell('B');
      if (cell.note !== undefined) notes.push(`${row.getCell('A').value}: ${JSON.stringify(cell.note)}`);
    });
    expect(notes).toHaveLength(2);
    expect(notes[0]).toMatch(/^Căn cứ: .*“Công văn số 465.*“quý II năm 2022”.*Quý III\/2022/u);
    expect(notes[1]).toMatch(/^Tình hình triển khai: .*“văn bản số 1055/u);
  });

  it('keeps a name that begins with “=” as text', async () => {
    const previous = await fixture();
    const units = previous.units.map((one) => ({ ...one, name: `=1+1 ${one.name}` }));
    const bytes = await writeInputWorkbook({ from: { ...previous, units, officers: [] } });
    const { submission } = await readSubmission(bytes);
    expect(submission?.units[0]?.name).toBe('=1+1 Phòng Tư pháp');
  });
});

interface Figures {
  readonly online: number;
  readonly inPerson: number;
  readonly carriedOver: number;
  readonly early: number;
  readonly onTime: number;
  readonly late: number;
  readonly inTime: number;
  readonly overdue: number;
  readonly contacts: readonly [number, number, number] | null;
  readonly publication: 'both' | 'one' | 'none';
}

const count = fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 100_000 }));
const figures: fc.Arbitrary<Figures> = fc.record({
  online: count,
  inPerson: count,
  carriedOver: count,
  early: count,
  onTime: count,
  late: count,
  inTime: count,
  overdue: count,
  contacts: fc.option(fc.tuple(count, count, count)),
  publication: fc.constantFrom('both' as const, 'one' as const, 'none' as const),
});

const labels = { both: 'Niêm yết và điện tử', one: 'Một hình thức', none: 'Không' };

async function fillIn(empty: Uint8Array, rows: readonly Figures[]): Promise<Uint8Array> {
  const workbook = await openWorkbook(empty);
  const info = sheetOf(workbook, 'Thông tin');
  info.getCell(Number(cellWith(info, 'Cơ quan').row), 2).value = 'UBND thành phố Điện Biên Phủ';
  const groups = sheetOf(workbook, 'Khối');
  const groupRow = Number(cellWith(groups, 'Mã khối *').row) + 2;
  groups.getCell(groupRow, 1).value = 'TP';
  groups.getCell(groupRow, 2).value = 'Các phòng, ban';
  [301, 11, 57].forEach((procedures, index) => {
    groups.getCell(groupRow, index + 5).value = procedures;
  });
  const units = sheetOf(workbook, 'Đơn vị');
  const first = Number(cellWith(units, 'Khối *').row) + 2;
  rows.forEach((row, index) => {
    const put = (member: string, value: string | number) => {
      const column = sheets.units.columns.findIndex((one) => one.member === member);
      units.getCell(first + index, column + 1).value = value;
    };
    put('group', 'TP');
    put('name', `Phòng số ${index + 1}`);
    put('received.online', row.online);
    put('received.inPerson', row.inPerson);
    put('received.carriedOver', row.carriedOver);
    put('resolved.early', row.early);
    put('resolved.onTime', row.onTime);
    put('resolved.late', row.late);
    put('pending.inTime', row.inTime);
    put('pending.overdue', row.overdue);
    put('oneStopRate', 100);
    put('publication', labels[row.publication]);
    row.contacts?.forEach((value, level) => {
      put(`levels.contacts.${levelOrder[level]}`, value);
    });
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function figuresOf({ counts, levels, publication }: Submission['units'][number]): Figures {
  const { contacts } = levels;
  return {
    ...counts.received,
    ...counts.resolved,
    ...counts.pending,
    contacts: contacts === undefined ? null : [contacts.best, contacts.middle, contacts.last],
    publication: publication ?? 'none',
  };
}

async function fixture(): Promise<Submission> {
  const bytes = await readFile(new URL('../../../fixtures/q2-2022.xlsx', import.meta.url));
  const { submission } = await readSubmission(bytes);
  if (submission === null) throw new Error('the fixture has units');
  return submission;
}

describe('the numbers of sheet Khối that criterion 9 needs', () => {
  it('look required, and their notes say when they may stay blank', async () => {
    const sheet = sheetOf(await openWorkbook(await writeInputWorkbook()), 'Khối');
    const heads = ['Số TTHC *', 'TTHC mức độ 3 *', 'TTHC mức độ 4 *'].map((title) => {
      const column = sheets.groups.columns.findIndex(({ path }) => `${path[0]} *` === title) + 1;
      return sheet.getCell(4, column);
    });
    expect(heads.map(({ text }) => text)).toEqual(['Số TTHC *', 'TTHC mức độ 3 *', 'TTHC mức độ 4 *']);
    for (const head of heads) {
      expect(head.fill).toMatchObject({ fgColor: { argb: expect.stringContaining('F8CBAD') } });
      expect(JSON.stringify(head.note)).toContain('không chấm được tiêu chí 9');
    }
  });
});
