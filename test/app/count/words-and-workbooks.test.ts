// Words nobody knows, workbooks that are filled in, two exports compared.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareLists } from '#app/count/compare-lists';
import { countLists } from '#app/count/count-lists';
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

  const into = 'fixtures/q2-2022.xlsx';

  it('is filled in a copy: what changed is listed, what the list lacks is named', async () => {
    const folder = await temporaryFolder();
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
