// Words nobody knows, workbooks that are filled in, two exports compared.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareLists } from '#app/count/compare-lists';
import { countLists } from '#app/count/count-lists';
import { startWorkbook } from '#app/start-workbook';
import { readSubmission } from '#workbook/read-submission';
import { temporaryFolder } from '../../files/temporary-folder.ts';
import { openWorkbook } from '../../ooxml/open-workbook.ts';
import { helpOf, messageOf } from '../../said.ts';

const head = 'Đơn vị,Mã hồ sơ,Trạng thái,Hình thức nộp,Ngày nhận,Ngày hẹn trả,Ngày kết thúc';
const row = (unit: string, number: number, status = 'Đã trả kết quả', due = '06/07/2026') =>
  `${unit},H1-260702-${`${number}`.padStart(4, '0')},${status},Trực tuyến,02/07/2026,${due},${status.startsWith('Đã') ? '05/07/2026' : ''}`;
const list = async (folder: string, rows: readonly string[], name = 'ho-so.csv') => {
  const path = join(folder, name);
  writeFileSync(path, `${[head, ...rows].join('\n')}\n`);
  return path;
};
const period = 'Quý III/2026';

describe('words nobody knows', () => {
  it('bar the count, and stand in a file that is filled in and given back', async () => {
    const folder = await temporaryFolder();
    const path = await list(folder, [
      row('Xã A', 1),
      row('Xã A', 2, 'Chờ ký số'),
      row('Xã A', 3, '=HYPERLINK("x")'.replaceAll('"', "'")),
    ]);
    const output = join(folder, 'kq.xlsx');
    const first = await countLists({ lists: [path], period, output });
    expect(first.ending).toBe('faulty');
    expect(first.result?.list).toBeNull();
    expect(existsSync(output)).toBe(false);
    const [unknown] = first.diagnostics;
    expect(messageOf(unknown)).toContain('“Chờ ký số” (1 dòng)');
    const words = join(folder, 'kq-chu-chua-biet.csv');
    expect(first.result?.written).toEqual([words]);
    const text = readFileSync(words, 'utf8');
    expect(text.startsWith('\ufeffLoại,Chữ trong danh sách,Nghĩa là')).toBe(true);
    // No cell of it is a formula for Excel.
    expect(text).not.toMatch(/(^|,)"?[=+@-]/mu);
    const filled = text.replace(/^(Trạng thái,(?:"[^"]*"|[^,]*),),/gmu, '$1Đang xử lý,');
    writeFileSync(words, filled);
    const second = await countLists({ lists: [path], period, output, words });
    expect(second.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(second.result?.list?.rows.counted).toBe(3);
  });

  it('keep the meanings already given, where the file is written anew with further words', async () => {
    const folder = await temporaryFolder();
    const path = await list(folder, [row('Xã A', 1, 'Chờ ký số'), row('Xã A', 2, 'Chờ đóng dấu')]);
    const words = join(folder, 'kq-chu-chua-biet.csv');
    writeFileSync(words, 'Loại,Chữ trong danh sách,Nghĩa là\nTrạng thái,Chờ ký số,Đang xử lý\n');
    const request = { lists: [path], period, output: join(folder, 'kq.xlsx'), words };
    const { diagnostics } = await countLists(request);
    expect(messageOf(diagnostics[0])).toContain('“Chờ đóng dấu” (1 dòng)');
    const text = readFileSync(words, 'utf8');
    expect(text).toMatch(/^Trạng thái,Chờ đóng dấu,,1,/mu);
    expect(text).toMatch(/^Trạng thái,Chờ ký số,Đang xử lý,/mu);
    writeFileSync(words, text.replace('Chờ đóng dấu,', 'Chờ đóng dấu,Đang xử lý'));
    expect((await countLists(request)).result?.list?.rows.counted).toBe(2);
  });

  it('and results in the folder of the lists are no lists the next time', async () => {
    const folder = await temporaryFolder();
    await list(folder, [row('Xã A', 1, 'Chờ ký số')]);
    const [output, late] = [join(folder, 'kq.xlsx'), join(folder, 'tre-han.xlsx')];
    const words = join(folder, 'kq-chu-chua-biet.csv');
    const request = { lists: [folder], period, output, late };
    expect((await countLists(request)).result?.written).toEqual([words]);
    const filled = readFileSync(words, 'utf8').replace('Chờ ký số,', 'Chờ ký số,Đang xử lý');
    writeFileSync(words, filled);
    expect((await countLists({ ...request, words })).ending).toBe('done');
    expect((await countLists({ ...request, words })).ending).toBe('done');
  });

  it('are refused where a file of words gives one two meanings', async () => {
    const folder = await temporaryFolder();
    const words = join(folder, 'chu.csv');
    const rows = [
      'Trạng thái,Chờ ký,Đang xử lý',
      'Trạng thái,chờ  ký,Đang xử lý',
      'Trạng thái,Chờ ký,Dừng xử lý',
    ];
    writeFileSync(words, ['Loại,Chữ trong danh sách,Nghĩa là', ...rows].join('\n'));
    const lists = [await list(folder, [row('A', 1, 'Chờ ký')])];
    const { result, diagnostics } = await countLists({ lists, period, words });
    expect(result).toBeNull();
    expect(diagnostics).toMatchObject([
      { code: 'words-row-contradicts', listRow: { file: 'chu.csv', row: 4 } },
    ]);
    expect(messageOf(diagnostics[0])).toContain('Đang xử lý; Dừng xử lý');
  });

  it('name a unit in the words of the workbook', async () => {
    const folder = await temporaryFolder();
    const words = join(folder, 'chu.csv');
    writeFileSync(words, 'Loại;Chữ trong danh sách;Nghĩa là\nĐơn vị;P. HIM LAM;Phường Him Lam\n');
    const path = await list(folder, [row('P. Him Lam', 1), row('Phường  Him Lam', 2)]);
    const { result } = await countLists({ lists: [path], period, words });
    expect(result?.list?.units.map(({ name }) => name)).toEqual(['Phường Him Lam']);
    expect(result?.list?.rows.counted).toBe(2);
  });

  it('of a file of words are told by row where their meaning is not known', async () => {
    const folder = await temporaryFolder();
    const words = join(folder, 'chu.csv');
    writeFileSync(words, 'Loại,Chữ trong danh sách,Nghĩa là\nTrạng thái,Chờ ký,Xong rồi nhé\n');
    const { diagnostics } = await countLists({ lists: [await list(folder, [row('A', 1)])], period, words });
    expect(diagnostics[0]).toMatchObject({ code: 'words-row-unclear', listRow: { file: 'chu.csv', row: 2 } });
  });

  it('of a file of words are refused where it lacks a column, the file named', async () => {
    const folder = await temporaryFolder();
    const words = join(folder, 'chu.csv');
    writeFileSync(words, 'Loại,Chữ trong danh sách\nTrạng thái,Chờ ký\n');
    const { ending, result, diagnostics } = await countLists({
      lists: [await list(folder, [row('A', 1)])],
      period,
      words,
    });
    expect([ending, result]).toEqual(['faulty', null]);
    expect(diagnostics).toMatchObject([
      { code: 'words-file-without-table', listRow: { file: 'chu.csv', row: null } },
    ]);
    expect(messageOf(diagnostics[0])).toContain('Loại, Chữ trong danh sách, Nghĩa là');
    expect(helpOf(diagnostics[0])).toContain('-chu-chua-biet.csv');
  });
});

describe('a workbook', () => {
  it('is made with the counts, the dates and the policy under the table', async () => {
    const folder = await temporaryFolder();
    const output = join(folder, 'moi.xlsx');
    const path = await list(folder, [
      row('Xã A', 1),
      row('=CMD()', 2),
      row('Xã C', 3, 'Không được tiếp nhận'),
    ]);
    const { result, diagnostics } = await countLists({
      lists: [path],
      period,
      output,
      from: '2026-06-15',
      to: '2026-09-14',
    });
    expect(diagnostics.map(({ code }) => code)).toContain('list-groups-blank');
    expect(result?.list?.units.find(({ name }) => name === 'Xã C')?.counts.received.online).toBe(0);
    const workbook = await openWorkbook(readFileSync(output));
    const cells = workbook.worksheets.flatMap((sheet) => {
      const values: unknown[] = [];
      sheet.eachRow((each) => each.eachCell((cell) => values.push(cell.value)));
      return values;
    });
    expect(cells).toContain('15/6/2026');
    expect(cells).toContain('14/9/2026');
    expect(cells).toContain('=CMD()');
    // The only formulas are those of column Kiểm tra: nothing of the list became one.
    const formulas = cells.flatMap((value) =>
      typeof value === 'object' && value !== null && 'formula' in value ? [`${value.formula}`] : [],
    );
    expect(formulas.filter((formula) => !formula.startsWith('IF('))).toEqual([]);
    expect(formulas.filter((formula) => formula.includes('CMD'))).toEqual([]);
    expect(cells.some((value) => typeof value === 'string' && value.startsWith('Cách đếm: thanh-hoa'))).toBe(
      true,
    );
  });

  it('has no unit without a name where a row names none', async () => {
    const folder = await temporaryFolder();
    const path = await list(folder, [row('Xã A', 1), row('', 2)]);
    const { result, diagnostics } = await countLists({ lists: [path], period });
    expect(result?.list?.units.map(({ name }) => name)).toEqual(['Xã A']);
    expect(result?.list?.rows).toMatchObject({ read: 2, counted: 1, faulty: 1 });
    expect(diagnostics.map(({ code }) => code)).toEqual(['list-unit-missing']);
  });

  it('is told to hold nothing where the list has no row, or none of the period', async () => {
    const folder = await temporaryFolder();
    const empty = await countLists({ lists: [await list(folder, [])], period });
    expect(empty.diagnostics.map((one) => messageOf(one))).toEqual(['Danh sách không có dòng hồ sơ nào.']);
    const other = await countLists({ lists: [await list(folder, [row('A', 1)])], period: 'Quý II/2025' });
    expect([other.ending, other.diagnostics.map(({ code }) => code)]).toEqual([
      'done',
      ['list-nothing-counted'],
    ]);
    expect(messageOf(other.diagnostics[0])).toContain('thuộc kỳ 1/4/2025 – 30/6/2025');
  });

  it('of figures in the folder of the lists, under whatever name, is passed over and named', async () => {
    const folder = await temporaryFolder();
    await list(folder, [row('Xã A', 1), row('Xã A', 2)]);
    const output = join(folder, 'kq.xlsx');
    const renamed = join(folder, 'so-quy-3-da-sua.xlsx');
    await countLists({ lists: [folder], period, output: renamed });
    const { ending, result, diagnostics } = await countLists({ lists: [folder], period, output });
    expect([ending, result?.list?.rows.counted]).toEqual(['done', 2]);
    const [note] = diagnostics.filter(({ code }) => code === 'workbooks-among-lists');
    expect(messageOf(note)).toContain('so-quy-3-da-sua.xlsx');
    const compared = await compareLists([folder], join(folder, 'ho-so.csv'));
    expect(compared.diagnostics.map(({ code }) => code)).toEqual(['workbooks-among-lists']);
  });

  it('of figures that is named itself is refused as no list, and its folder without lists as well', async () => {
    const folder = await temporaryFolder();
    const workbook = join(folder, 'so.xlsx');
    await startWorkbook({ file: workbook, force: false });
    const codes = async (lists: string) => {
      const request = { lists: [lists], period, output: join(folder, 'kq.xlsx') };
      const { diagnostics, result } = await countLists(request);
      return [result, ...diagnostics.map(({ code }) => code)];
    };
    expect(await codes(workbook)).toEqual([null, 'list-without-table']);
    expect(await codes(folder)).toEqual([null, 'workbooks-among-lists', 'file-missing']);
  });

  it('of late dossiers has its days as people write them, and how many each was late', async () => {
    const folder = await temporaryFolder();
    const path = await list(folder, [
      row('Xã A', 1, 'Đã trả kết quả', '01/07/2026'),
      row('Xã A', 2, 'Đang xử lý', '10/09/2026'),
      row('Xã A', 3),
    ]);
    const late = join(folder, 'tre-han.xlsx');
    await countLists({ lists: [path], period, output: join(folder, 'kq.xlsx'), late });
    const sheet = (await openWorkbook(new Uint8Array(readFileSync(late)))).getWorksheet('Hồ sơ quá hạn');
    const shown = [4, 5, 6].map((at) =>
      ['B', 'D', 'E', 'F'].map((column) => sheet?.getCell(`${column}${at}`).value),
    );
    expect(shown).toEqual([
      ['H1-260702-0001', '1/7/2026', '5/7/2026', 4],
      ['H1-260702-0002', '10/9/2026', null, 20],
      [null, null, null, null],
    ]);
  });

  it('and the annex of late dossiers are not written under one name', async () => {
    const folder = await temporaryFolder();
    const output = join(folder, 'kq.xlsx');
    const lists = [await list(folder, [row('A', 1)])];
    const { ending, diagnostics } = await countLists({ lists, period, output, late: output });
    expect([ending, diagnostics.map(({ code }) => code)]).toEqual(['wrong-usage', ['output-twice']]);
    expect(existsSync(output)).toBe(false);
  });

  const lastPeriod = 'fixtures/q2-2022.xlsx';
  const thisPeriod = async (folder: string, units?: string) => {
    const file = join(folder, 'ky-nay.xlsx');
    await startWorkbook({
      file,
      period,
      force: true,
      ...(units === undefined ? { from: lastPeriod } : { units }),
    });
    return file;
  };

  it('is filled in a copy: what changed is listed, what the list lacks is named', async () => {
    const folder = await temporaryFolder();
    const into = await thisPeriod(folder);
    const output = join(folder, 'ban-sao.xlsx');
    const before = readFileSync(into);
    const path = await list(folder, [row('Phường Him Lam', 1), row('Phường Him Lam', 2, 'Đang xử lý')]);
    const { result, diagnostics, ending } = await countLists({ lists: [path], period, into, output });
    expect(ending).toBe('done');
    expect(readFileSync(into).equals(before)).toBe(true);
    expect(diagnostics.map(({ code }) => code)).toContain('list-unit-absent');
    expect(new Set(result?.changes.map(({ name }) => name))).toEqual(
      new Set(['Từ ngày', 'Đến ngày', 'Phường Him Lam']),
    );
    const { submission } = await readSubmission(readFileSync(output));
    expect(submission?.period).toMatchObject({
      from: { year: 2026, month: 7, day: 1 },
      to: { year: 2026, month: 9, day: 30 },
    });
    const unit = submission?.units.find(({ name }) => name === 'Phường Him Lam');
    expect(unit?.counts).toEqual({
      received: { online: 2, inPerson: 0, carriedOver: 0 },
      resolved: { early: 1, onTime: 0, late: 0 },
      pending: { inTime: 0, overdue: 1 },
    });
    const old = (await readSubmission(before)).submission;
    expect(submission?.units.find(({ name }) => name === 'Phường Thanh Bình')).toEqual(
      old?.units.find(({ name }) => name === 'Phường Thanh Bình'),
    );
  });

  it('is not written where the list has a unit that it lacks, or over itself', async () => {
    const folder = await temporaryFolder();
    const into = await thisPeriod(folder);
    const output = join(folder, 'ban-sao.xlsx');
    const path = await list(folder, [row('Phường Him Lâm', 1)]);
    const { diagnostics, ending } = await countLists({ lists: [path], period, into, output });
    expect(ending).toBe('faulty');
    expect(existsSync(output)).toBe(false);
    expect(helpOf(diagnostics.find(({ code }) => code === 'list-unit-unknown'))).toContain('Phường Him Lam');
    expect(readFileSync(join(folder, 'ban-sao-chu-chua-biet.csv'), 'utf8')).toContain(
      'Đơn vị,Phường Him Lâm,',
    );
    const over = await countLists({ lists: [path], period, into, output: into });
    expect(over.ending).toBe('wrong-usage');
  });

  it('of another period is not filled in; one that names none gets that of the count', async () => {
    const folder = await temporaryFolder();
    const output = join(folder, 'ban-sao.xlsx');
    const lists = [await list(folder, [row('Phường Him Lam', 1)])];
    const other = await countLists({ lists, period, into: lastPeriod, output });
    expect([other.ending, existsSync(output)]).toEqual(['faulty', false]);
    expect(messageOf(other.diagnostics.find(({ code }) => code === 'count-other-period'))).toBe(
      'Sổ tính là của Quý II/2022, còn số đếm là của Quý III/2026. Chưa ghi số liệu nào.',
    );
    const blank = join(folder, 'trong.xlsx');
    await startWorkbook({ file: blank, units: 'TP: Phường Him Lam', force: false });
    await countLists({ lists, period, into: blank, output });
    const { submission } = await readSubmission(readFileSync(output));
    expect(submission?.period).toMatchObject({ kind: 'quarter', year: 2026, ordinal: 3 });
  });

  it('with one name in two groups is not filled in: a dossier would be counted for both', async () => {
    const folder = await temporaryFolder();
    const into = await thisPeriod(folder, 'TP: Phòng Y tế; XP: Phòng Y tế; Phường Him Lam');
    const output = join(folder, 'ban-sao.xlsx');
    const lists = [await list(folder, [row('Phòng Y tế', 1)])];
    const { ending, diagnostics } = await countLists({ lists, period, into, output });
    expect([ending, existsSync(output)]).toEqual(['faulty', false]);
    expect(messageOf(diagnostics.find(({ code }) => code === 'list-unit-in-groups'))).toContain(
      '“Phòng Y tế” (khối TP, XP)',
    );
    const others = [await list(folder, [row('Phường Him Lam', 1)])];
    expect((await countLists({ lists: others, period, into, output })).ending).toBe('done');
  });

  it('knows a unit whose tone mark the list puts on the other vowel', async () => {
    const folder = await temporaryFolder();
    const into = await thisPeriod(folder, 'XP: Xã Thủy Vân');
    const output = join(folder, 'ban-sao.xlsx');
    const lists = [await list(folder, [row('Xã Thuỷ Vân', 1), row('Xã Thủy Vân', 2)])];
    const { result } = await countLists({ lists, period, into, output });
    expect(result?.list?.units).toHaveLength(1);
    expect((await readSubmission(readFileSync(output))).submission?.units[0]?.counts.received.online).toBe(2);
  });
});

it('does not compare lists without codes: no dossier would be found again', async () => {
  const folder = await temporaryFolder();
  const older = join(folder, 'cu.csv');
  writeFileSync(older, `${head.replace('Mã hồ sơ', 'Ghi chú')}\n${row('A', 1)}\n`);
  const newer = await list(folder, [row('A', 1)], 'moi.csv');
  const { ending, result, diagnostics } = await compareLists([older], newer);
  expect([ending, result]).toEqual(['file-failed', null]);
  expect(diagnostics).toMatchObject([
    { code: 'list-column-missing', listRow: { file: 'cu.csv' }, facts: { column: 'Mã hồ sơ' } },
  ]);
});

it('tells due dates that moved and dossiers that vanished, by row', async () => {
  const folder = await temporaryFolder();
  const older = await list(folder, [row('A', 1), row('A', 2), row('A', 3)], 'cu.csv');
  const newer = await list(folder, [row('A', 3), row('A', 1, 'Đã trả kết quả', '16/07/2026')], 'moi.csv');
  const { result, diagnostics } = await compareLists([older], newer);
  expect(result).toEqual({ moved: 1, vanished: 1 });
  expect(diagnostics).toMatchObject([
    { code: 'list-due-date-moved', listRow: { file: 'cu.csv', row: 2 } },
    { code: 'list-dossier-vanished', listRow: { file: 'cu.csv', row: 3 } },
  ]);
  expect(messageOf(diagnostics[0])).toBe(
    'Ngày hẹn trả của hồ sơ này là 6/7/2026, ở danh sách mới (moi.csv:3) là 16/7/2026.',
  );
});
