import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Worksheet } from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectSheets } from '#app/collect-sheets';
import { distributeSheets } from '#app/distribute-sheets';
import { makeReport } from '#app/make-report';
import { startWorkbook } from '#app/start-workbook';
import { readReturned } from '#unit-sheets/read-returned';
import { rowOf, sheetName } from '#unit-sheets/sheet-rows';
import { readSubmission } from '#workbook/read-submission';
import { readTableValues } from '#workbook/write/table-values';
import { writeInputWorkbook } from '#workbook/write/write-input';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { openWorkbook, sheetOf } from '../ooxml/open-workbook.ts';
import { helpOf, messageOf } from '../said.ts';

const fixture = 'fixtures/q2-2022.xlsx';
const period = { kind: 'quarter', year: 2022, ordinal: 2 } as const;

/** A workbook with the units of Q2/2022 and no count, and its sheets, filled in with the fixture's figures. */
async function handedOutAndFilled(): Promise<{
  readonly folder: string;
  readonly blank: string;
  /** The same with its first unit alone, for sheets that come from elsewhere. */
  readonly blankOfOne: string;
  readonly sheets: string;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'tthc-sheets-'));
  const [blank, blankOfOne, sheets] = ['trong.xlsx', 'mot-don-vi.xlsx', 'phieu'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  const { submission } = await readSubmission(await readFile(fixture));
  if (submission === null) throw new Error('the fixture cannot be read');
  const from = { ...submission, officers: [] };
  await writeFile(blank, await writeInputWorkbook({ period, from }));
  const units = from.units.slice(0, 1);
  await writeFile(blankOfOne, await writeInputWorkbook({ period, from: { ...from, units } }));
  await distributeSheets({ workbook: blank, out: sheets, force: false });
  const typed = await readTableValues(await readFile(fixture));
  for (const file of await readdir(sheets)) {
    const name = basename(file, '.xlsx').replace(/^\d+ /u, '');
    const scores = typed.published.find((row) => row.name === name)?.values ?? {};
    const selfScores = Object.entries(scores).filter(([member]) => member.startsWith('criteria.'));
    await typeInto(join(sheets, file), {
      ...typed.units.find((row) => row.name === name)?.values,
      ...Object.fromEntries(
        selfScores.map(([member, text]) => [member, Number(`${text}`.replace(',', '.'))]),
      ),
      'officer.1.name': `Cán bộ của ${name}`,
    });
  }
  return { folder, blank, blankOfOne, sheets };
}

async function typeInto(path: string, values: Readonly<Record<string, string | number>>): Promise<void> {
  const workbook = await openWorkbook(await readFile(path));
  const sheet = sheetOf(workbook, sheetName);
  for (const [member, value] of Object.entries(values))
    if (rowOf(member) > rowOf('name')) sheet.getCell(rowOf(member), 2).value = value;
  await writeFile(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** In the cell that says `old`; an item of sheet Thông tin is named by its key, and its value retyped. */
function retype(sheet: Worksheet, old: string, text: string): void {
  sheet.eachRow((row) =>
    row.eachCell((cell, column) => {
      if (cell.value === old) (sheet.name === 'Thông tin' ? row.getCell(column + 1) : cell).value = text;
    }),
  );
}

async function submissionIn(path: string) {
  const { submission } = await readSubmission(await readFile(path));
  if (submission === null) throw new Error(`${path} cannot be read`);
  return submission;
}

describe('twenty-two sheets out, filled in, and back', () => {
  let filled: Awaited<ReturnType<typeof handedOutAndFilled>>;
  beforeAll(async () => {
    filled = await handedOutAndFilled();
  }, 120_000);
  afterAll(() => rm(filled.folder, { recursive: true, force: true }));
  const collect = (paths: readonly string[], output: string, into = filled.blank) =>
    collectSheets({ paths, into, output: join(filled.folder, output) });

  it('make the workbook that was filled in by hand', async () => {
    const { ending, result, diagnostics } = await collect([filled.sheets], 'gop.xlsx');
    expect([ending, diagnostics]).toEqual(['done', []]);
    expect(result?.units.map(({ status }) => status)).toEqual(Array(22).fill('received'));
    const [byHand, collected] = [await submissionIn(fixture), await submissionIn(result?.written ?? '')];
    // Sums were formulas there; a unit's sheet states none that it was not asked for.
    const plain = ({ units }: typeof byHand) => units.map(({ id: _id, stated: _stated, ...unit }) => unit);
    expect(plain(collected)).toEqual(plain(byHand));
    const scores = ({ published }: typeof byHand) =>
      published.map(({ unit, criteria }) => [unit, Object.values(criteria).map(({ value }) => value)]);
    expect(scores(collected)).toEqual(scores(byHand));
    expect(collected.officers.map(({ name, basis }) => [name, basis.kind])).toEqual(
      byHand.units.map(({ name }) => [`Cán bộ của ${name}`, 'units']),
    );
  });

  it('change nothing when they are collected again, and add to it one after the other', async () => {
    const again = await collect([filled.sheets], 'gop-2.xlsx', join(filled.folder, 'gop.xlsx'));
    expect(again.result?.changes).toEqual([]);
    expect(await readFile(join(filled.folder, 'gop-2.xlsx'))).toEqual(
      await readFile(join(filled.folder, 'gop.xlsx')),
    );
    const [first = '', ...others] = (await readdir(filled.sheets))
      .sort()
      .map((file) => join(filled.sheets, file));
    const one = await collect([first], 'mot.xlsx');
    expect(one.ending).toBe('faulty');
    expect(one.diagnostics.map(({ code }) => code)).toEqual(['returned-missing']);
    expect(one.result?.units.map(({ status }) => status)).toEqual(['received', ...Array(21).fill('missing')]);
    const rest = await collect(others, 'hai.xlsx', join(filled.folder, 'mot.xlsx'));
    expect(rest.ending).toBe('done');
    expect(rest.result?.units[0]?.status).toBe('in-workbook');
    const [apart, together] = [
      await submissionIn(join(filled.folder, 'hai.xlsx')),
      await submissionIn(join(filled.folder, 'gop.xlsx')),
    ];
    expect(apart.units).toEqual(together.units);
  });

  it('are nothing written where two of one unit differ: both figures are told', async () => {
    const folder = await temporaryFolder();
    const original = join(filled.sheets, '10 Phòng Giáo dục.xlsx');
    const copy = join(folder, '10 Phòng Giáo dục (1).xlsx');
    await copyFile(original, copy);
    const alike = await collect([original, copy], 'giong.xlsx');
    expect(alike.result?.units.find(({ name }) => name === 'Phòng Giáo dục')?.status).toBe('twice');
    await typeInto(copy, { 'resolved.late': 3 });
    const { ending, result, diagnostics } = await collect([original, copy], 'khac.xlsx');
    expect([ending, result?.written]).toEqual(['faulty', null]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['returned-contradicts']);
    expect(messageOf(diagnostics[0])).toMatch(/Đã giải quyết \/ Quá hạn.* ghi 2, .* ghi 3\.$/u);
    await typeInto(copy, { 'resolved.late': '' });
    const blank = await collect([original, copy], 'thieu.xlsx');
    expect(messageOf(blank.diagnostics[0])).toMatch(/ghi 2, .* ghi \(trống\)\.$/u);
    await expect(readFile(join(filled.folder, 'khac.xlsx'))).rejects.toThrow('ENOENT');
  });

  it('are left out where they are of another period, and said to be', async () => {
    const folder = await temporaryFolder();
    const workbook = join(folder, 'khac.xlsx');
    const other = await openWorkbook(await readFile(filled.blankOfOne));
    for (const row of [5, 6, 7, 8, 9, 10, 11, 12])
      if (sheetOf(other, 'Thông tin').getCell(row, 1).value === 'Kỳ đánh giá')
        sheetOf(other, 'Thông tin').getCell(row, 2).value = 'Quý I/2022';
    await writeFile(workbook, new Uint8Array(await other.xlsx.writeBuffer()));
    await distributeSheets({ workbook, out: join(folder, 'phieu'), force: false });
    const strange = join(folder, 'phieu', '01 Phòng Tư pháp.xlsx');
    await typeInto(strange, { 'received.online': 1, 'resolved.early': 1 });
    const { result } = await collect([strange], 'la.xlsx');
    expect(result?.files.map(({ unit, diagnostics }) => [unit, diagnostics[0]?.code])).toEqual([
      [null, 'returned-other-period'],
    ]);
    expect(result?.changes).toEqual([]);
  });

  it.each([
    [
      'another authority',
      [['Thông tin', 'Cơ quan', 'UBND huyện Mường Ảng']],
      'returned-other-authority',
      /của “UBND huyện Mường Ảng”, còn sổ tính là của “UBND thành phố Điện Biên Phủ”/u,
      /gộp vào đúng sổ tính của cơ quan ấy/u,
    ],
    [
      'a unit that is spelt otherwise',
      [['Đơn vị', 'Phòng Tư pháp', 'Phòng Tư phát']],
      'returned-unknown-unit',
      /“Phòng Tư phát”/u,
      /^Nếu là “Phòng Tư pháp” thì/u,
    ],
    [
      'a unit of another group',
      [['Đơn vị', 'TP', 'XP']],
      'returned-unknown-unit',
      /“Phòng Tư pháp” ở khối “XP”/u,
      /^Sổ tính ghi đơn vị này ở khối khác/u,
    ],
    [
      'a unit that is like none',
      [['Đơn vị', 'Phòng Tư pháp', 'Trạm Thú y vùng cao']],
      'returned-unknown-unit',
      /“Trạm Thú y vùng cao”/u,
      /^Thêm đơn vị vào trang Đơn vị/u,
    ],
  ] as const)(
    'are left out where they are of %s, and how to put it right',
    async (_, typed, code, message, help) => {
      const folder = await temporaryFolder();
      const workbook = join(folder, 'khac.xlsx');
      const other = await openWorkbook(await readFile(filled.blankOfOne));
      for (const [sheet, old, text] of typed) retype(sheetOf(other, sheet), old, text);
      await writeFile(workbook, new Uint8Array(await other.xlsx.writeBuffer()));
      await distributeSheets({ workbook, out: join(folder, 'phieu'), force: false });
      const [first = ''] = (await readdir(join(folder, 'phieu'))).sort();
      const strange = join(folder, 'phieu', first);
      await typeInto(strange, { 'received.online': 1, 'resolved.early': 1 });
      const { ending, result } = await collect([strange], `${code}.xlsx`);
      expect(ending).toBe('faulty');
      expect(result?.files.map(({ file, unit }) => [basename(file), unit])).toEqual([[first, null]]);
      const [fault] = result?.files[0]?.diagnostics ?? [];
      expect(fault?.code).toBe(code);
      expect(messageOf(fault)).toMatch(message);
      expect(messageOf(fault)).toMatch(/Không lấy số liệu của tệp\.$/u);
      expect(helpOf(fault)).toMatch(help);
      expect(result?.changes).toEqual([]);
    },
  );

  it('are left out where they are a workbook of all units', async () => {
    const { ending, result } = await collect([fixture], 'nhieu.xlsx');
    expect(ending).toBe('faulty');
    const [file] = result?.files ?? [];
    const fault = file?.diagnostics.find(({ code }) => code === 'returned-several-units');
    expect(messageOf(fault)).toMatch(/^Tệp này có số liệu của 22 đơn vị; .*Không lấy số liệu của tệp\.$/u);
    expect(helpOf(fault)).toMatch(/^Nhờ đơn vị gửi phiếu của mình/u);
    expect(file).toMatchObject({ unit: null, diagnostics: [{ code: 'returned-several-units' }] });
    expect(result?.changes).toEqual([]);
  });

  it('are told where a figure cannot be read, and that unit’s row stays as it was', async () => {
    const folder = await temporaryFolder();
    const spoilt = join(folder, '01 Phòng Tư pháp.xlsx');
    await copyFile(join(filled.sheets, '01 Phòng Tư pháp.xlsx'), spoilt);
    await typeInto(spoilt, { 'resolved.early': 'nhiều' });
    const { ending, result } = await collect([spoilt], 'loi.xlsx');
    expect([ending, result?.units[0]?.status]).toEqual(['faulty', 'faulty']);
    expect(result?.changes).toEqual([]);
    expect(result?.written).not.toBeNull();
  });

  it('are written, and told, where they can be read but do not add up', async () => {
    const folder = await temporaryFolder();
    const wrong = join(folder, '10 Phòng Giáo dục.xlsx');
    await copyFile(join(filled.sheets, '10 Phòng Giáo dục.xlsx'), wrong);
    await typeInto(wrong, { 'resolved.late': 3 });
    const { ending, result } = await collect([wrong], 'lech.xlsx');
    expect([ending, result?.units[9]?.status]).toEqual(['faulty', 'doubtful']);
    expect(result?.findings.map(({ code }) => code)).toContain('received-balance-differs');
  });

  it('include a whole workbook of one unit, and the file’s name is compared with what is inside', async () => {
    const folder = await temporaryFolder();
    const own = join(folder, 'Phòng Kinh tế.xlsx');
    const workbook = await openWorkbook(await readFile(fixture));
    const sheet = sheetOf(workbook, 'Đơn vị');
    for (let row = sheet.rowCount; row > 9; row -= 1) sheet.spliceRows(row, 1);
    // The group's figures are its superior's to state.
    for (const name of ['Công bố', 'Cán bộ', 'Khối']) workbook.removeWorksheet(sheetOf(workbook, name).id);
    await writeFile(own, new Uint8Array(await workbook.xlsx.writeBuffer()));
    const { result } = await collect([own], 'so.xlsx');
    expect(result?.units[0]).toMatchObject({ name: 'Phòng Tư pháp', status: 'received' });
    expect(result?.files[0]?.diagnostics.map(({ code }) => code)).toContain('unit-sheet-named-other-unit');
  });

  it('are handed out with what the workbook knows, also where column Khối has the group’s full name', async () => {
    const folder = await temporaryFolder();
    const [workbook, out] = [join(folder, 'so.xlsx'), join(folder, 'phieu')];
    const bytes = await readFile(fixture);
    const { submission } = await readSubmission(bytes);
    const retyped = await openWorkbook(bytes);
    const sheet = sheetOf(retyped, 'Đơn vị');
    for (let row = 9; row <= 18; row += 1) sheet.getCell(`B${row}`).value = submission?.groups[0]?.name ?? '';
    await writeFile(workbook, new Uint8Array(await retyped.xlsx.writeBuffer()));
    await distributeSheets({ workbook, out, force: false });
    const { group, counts } = await readReturned(await readFile(join(out, '01 Phòng Tư pháp.xlsx')));
    expect([group, counts['resolved.early']]).toEqual(['TP', 270]);
  });

  it('are handed out with what was pending in the period just before, and with nothing of another', async () => {
    const folder = await temporaryFolder();
    const workbook = join(folder, 'so.xlsx');
    const carriedOver = async (of: string, months: string) => {
      await startWorkbook({ file: workbook, period: of, units: fixture, authority: 'UBND A', force: true });
      const out = join(folder, months);
      const { diagnostics } = await distributeSheets({ workbook, out, previous: fixture, force: false });
      const [sheet] = await readdir(out);
      const { counts } = await readReturned(await readFile(join(out, sheet ?? '')));
      return [counts['received.carriedOver'], diagnostics.map(({ code }) => code)];
    };
    const { submission } = await readSubmission(await readFile(fixture));
    const pending = submission?.units[0]?.counts.pending;
    expect(await carriedOver('Quý III/2022', '7-9')).toEqual([
      (pending?.inTime ?? 0) + (pending?.overdue ?? 0),
      [],
    ]);
    expect(await carriedOver('Tháng 7/2022', '7')).toEqual([expect.any(Number), []]);
    expect(await carriedOver('Quý II/2022', '4-6')).toEqual([undefined, ['previous-not-carried']]);
  });

  it('are nobody’s where two groups have a unit of that name and the file names no group', async () => {
    const folder = await temporaryFolder();
    const [into, own] = [join(folder, 'so.xlsx'), join(folder, 'q2.xlsx')];
    await startWorkbook({
      file: into,
      period: 'Quý II/2022',
      authority: 'UBND thành phố Điện Biên Phủ',
      units: 'TP: Phường Him Lam; XP: Phường Him Lam',
      force: false,
    });
    await copyFile(fixture, own);
    await makeReport({ workbook: own, formats: ['xlsx'], perUnit: false, perUnitFiles: true });
    const form = join(folder, 'q2-bieu-don-vi', '12 Phường Him Lam.xlsx');
    const { ending, result } = await collect([form], 'hai-khoi.xlsx', into);
    expect([ending, result?.changes]).toEqual(['faulty', []]);
    const [fault] = result?.files[0]?.diagnostics ?? [];
    expect(fault?.code).toBe('returned-unit-in-groups');
    expect(messageOf(fault)).toContain('“Phường Him Lam” ở các khối TP, XP');
  });

  it('of a unit whose name another group has, too, leave that one alone: contradictory, doubtful', async () => {
    const folder = await temporaryFolder();
    const [into, out] = [join(folder, 'so.xlsx'), join(folder, 'phieu')];
    await startWorkbook({
      file: into,
      period: 'Quý II/2022',
      authority: 'UBND A',
      units: 'TP: Phòng A; XP: Phòng A',
      force: false,
    });
    await distributeSheets({ workbook: into, out, force: false });
    const [first = '', second = ''] = (await readdir(out)).sort().map((file) => join(out, file));
    const figures = {
      ...{ 'received.online': 0, 'received.inPerson': 5, 'resolved.early': 5 },
      ...{ oneStopRate: 100, publication: 'Niêm yết và điện tử' },
    };
    await typeInto(first, { ...figures, 'resolved.early': 7 });
    await typeInto(second, figures);
    const doubtful = await collect([first, second], 'nghi-ngo.xlsx', into);
    expect(doubtful.result?.units.map(({ group, status }) => [group, status])).toEqual([
      ['TP', 'doubtful'],
      ['XP', 'received'],
    ]);
    const other = join(folder, 'khac.xlsx');
    await copyFile(second, other);
    await typeInto(other, { 'resolved.early': 4 });
    const contradictory = await collect([first, second, other], 'mau-thuan.xlsx', into);
    expect(contradictory.result?.units.map(({ group, status }) => [group, status])).toEqual([
      ['TP', 'received'],
      ['XP', 'contradictory'],
    ]);
  });

  it('never replace the workbook they are collected into, nor sheets that may have been filled in', async () => {
    const same = await collectSheets({ paths: [filled.sheets], into: filled.blank, output: filled.blank });
    expect(same.ending).toBe('wrong-usage');
    const twice = await distributeSheets({ workbook: filled.blank, out: filled.sheets, force: false });
    expect(twice.diagnostics.map(({ code }) => code)).toEqual(Array(22).fill('output-exists'));
  });
});
