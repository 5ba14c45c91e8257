import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ExcelJS from 'exceljs';
import PizZip from 'pizzip';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countLists } from '#app/count/count-lists';
import { cells, list, rows } from '../app/count/dossier-rows.ts';
import { executablePath, openBrowser } from '../browser.ts';
import { handOver, pageOf } from './hand-over.ts';
import { type OpenPage, openPage } from './open-page.ts';

const csv = readFileSync(resolve(list));
const quarter = { period: 'Quý III/2026', policy: 'thanh-hoa' };

describe('a dossier list given to the page', () => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage();
  });
  afterAll(() => open.clear());
  /** What lies in the private folders of this program and its workers; others may be running. */
  const kept = () =>
    readdirSync(tmpdir())
      .filter((name) => name.includes(`-${open.child.pid}-`))
      .flatMap((name) => readdirSync(join(tmpdir(), name), { recursive: true, encoding: 'utf8' }))
      .filter((path) => /ho-so|x\.xlsx|parcel-/u.test(path));

  it('is counted into a workbook, the very one that `count` writes, with its rows to look at', async () => {
    const { go } = await handOver(open.base, 'count', [{ name: 'ho-so.csv', bytes: csv }], quarter);
    const page = await pageOf(open.base, go);
    expect(page).toContain(`Đọc ${rows.read} dòng: đếm ${rows.counted}`);
    expect(page).toContain(`/count?into=${go?.split('/').pop()}`);
    expect(page).toMatch(/ho-so\.csv<\/h3>[\s\S]*dòng 18[\s\S]*list-end-before-receipt/u);
    const output = join(open.folder, 'bang-lenh.xlsx');
    await countLists({ lists: [resolve(list)], ...quarter, output });
    expect(readFileSync(join(open.folder, 'so-lieu-quy-iii-2026.xlsx')).equals(readFileSync(output))).toBe(
      true,
    );
  }, 60_000);

  it('a second count takes a name of its own; no list is kept', async () => {
    await handOver(open.base, 'count', [{ name: 'ho-so.csv', bytes: csv }], quarter);
    expect(readdirSync(open.folder)).toContain('so-lieu-quy-iii-2026-2.xlsx');
    expect(kept()).toEqual([]);
  }, 60_000);

  it('goes into a copy of a workbook that is open, where units unknown to it are asked for', async () => {
    const { go: first } = await handOver(open.base, 'count', [{ name: 'ho-so.csv', bytes: csv }], quarter);
    await pageOf(open.base, first);
    const into = first?.split('/').pop();
    const other = Buffer.from(csv.toString().replaceAll('UBND xã A', 'Xã A'));
    const given = [{ name: 'ho-so.csv', bytes: other }];
    const asked = await handOver(open.base, 'count', given, { ...quarter, into });
    expect(asked.go).toBeUndefined();
    expect(asked.part).toContain(
      'data-text="Xã A"><option value="">Chọn nghĩa…</option><option>UBND xã A</option>',
    );
    const words = [{ kind: 'unit', text: 'Xã A', meaning: 'UBND xã A' }];
    const { go } = await handOver(open.base, 'count', given, { ...quarter, into, words });
    expect(await pageOf(open.base, go)).toContain('Số đếm từ danh sách hồ sơ');
    const answered =
      readdirSync(open.folder).find((name) => name.endsWith('-da-dem-nghia-cua-chu.csv')) ?? '';
    const next = { field: 'words', name: answered, bytes: readFileSync(join(open.folder, answered)) };
    const again = await handOver(open.base, 'count', [...given, next], { ...quarter, into });
    expect(again.go).toBeDefined();
  }, 60_000);

  it('what is no list, no period, no parcel or no list at all is said; nothing is written', async () => {
    const before = readdirSync(open.folder).length;
    const binary = await handOver(
      open.base,
      'count',
      [{ name: 'x.xlsx', bytes: Buffer.from([1, 2, 3]) }],
      quarter,
    );
    expect(binary.part).toContain('Chưa đếm được');
    const when = await handOver(open.base, 'count', [{ name: 'ho-so.csv', bytes: csv }], {
      ...quarter,
      period: 'hom qua',
    });
    expect(when.part).toContain('hom qua');
    expect((await handOver(open.base, 'count', [], quarter)).faults).toEqual([
      'Chưa chọn danh sách hồ sơ nào.',
    ]);
    await expect(handOver(open.base, 'count', [], { words: 'none' })).rejects.toThrow('400');
    expect(readdirSync(open.folder).length).toBe(before);
    expect(kept()).toEqual([]);
  }, 60_000);
});

describe('personal data in a list given to the page', () => {
  const planted = [
    'Vũ Thị Bí Mật',
    '45 ngõ Kín, phường Thầm',
    '0912 345 678',
    '012345678901',
    'bi.mat@thu.vn',
  ];
  const head = csv.toString().split('\n')[0]?.trim() ?? '';
  const lines = csv.toString().trim().split('\n').slice(1);
  const asCsv = (rowsOf: readonly string[]) =>
    Buffer.from([`${head},Chủ hồ sơ,Địa chỉ,Số điện thoại,CCCD,Email`, ...rowsOf].join('\n'));
  const names = planted.map((text) => `"${text}"`).join(',');
  /** What was meant for other columns stands in the date of receipt. */
  const slipped = planted.map((text, index) => {
    const cells = (lines[0] ?? '').split(',');
    return [
      ...cells.slice(0, 5),
      `H00.10-260702-9${index}`,
      ...cells.slice(6, 8),
      `"${text}"`,
      ...cells.slice(9),
    ].join(',');
  });

  it('is on no page, in no file written, in no word said, and in no file left behind', async () => {
    const open = await openPage();
    const bytes = asCsv([...lines, ...slipped].map((line) => `${line.trim()},${names}`));
    const { go, ...answer } = await handOver(open.base, 'count', [{ name: 'ho-so.csv', bytes }], quarter);
    const unknown = await handOver(
      open.base,
      'count',
      [
        {
          name: 'ho-so.csv',
          bytes: Buffer.from(bytes.toString().replaceAll('Đã trả kết quả', 'Ông X 0912 345 678')),
        },
      ],
      quarter,
    );
    const page = await pageOf(open.base, go);
    expect(page).toContain('list-received-unreadable');
    const written = readdirSync(open.folder).map((name) => {
      const { files } = new PizZip(readFileSync(join(open.folder, name)));
      return Object.values(files).map((part) =>
        part.dir ? '' : Buffer.from(part.asUint8Array()).toString(),
      );
    });
    const left = [page, JSON.stringify(answer), JSON.stringify(unknown), open.said(), ...written.flat()].join(
      '\n',
    );
    expect(written.length).toBeGreaterThan(0);
    for (const text of [...planted, '260702-0001']) expect(left.includes(text), text).toBe(false);
    await open.clear();
  }, 90_000);
});

describe.skipIf(executablePath === undefined)('counting by hand (skipped without Chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('from the first page: drop the list there, choose what a word means, and see the workbook', async () => {
    const open = await openPage();
    const page = await browser.newPage();
    await page.goto(open.address);
    const text = csv.toString().replaceAll('Đã trả kết quả', 'Xong');
    await page.evaluate(
      `(([text]) => {
        const data = new DataTransfer();
        data.items.add(new File([text], 'ho-so.csv'));
        document.querySelector('h1').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
      })([${JSON.stringify(text)}])`,
    );
    await page.getByText('ho-so.csv').waitFor();
    await page.getByLabel('Kỳ đánh giá').fill('Quý III/2026');
    await page.getByRole('button', { name: 'Đếm hồ sơ' }).click();
    await page.getByLabel('“Xong”').selectOption('Đã trả kết quả');
    await page.getByRole('button', { name: 'Đếm lại' }).click();
    await page.getByRole('heading', { name: 'Số đếm từ danh sách hồ sơ' }).waitFor();
    expect(await page.locator('#gathered').textContent()).toContain(`đếm ${rows.counted}`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('so-lieu-quy-iii-2026.xlsx');
    await page.close();
    await open.clear();
  }, 60_000);

  it('is stopped by a button, with nothing written, and counted when it is asked for again', async () => {
    const open = await openPage();
    const page = await browser.newPage();
    await page.goto(`${open.address}count`);
    const [head = '', ...dossiers] = csv.toString().trim().split('\n');
    const many = Array.from({ length: 5000 }, () => dossiers).flat();
    const buffer = Buffer.from([head, ...many].join('\n'));
    await page.locator('#lists').setInputFiles({ name: 'dai.csv', mimeType: 'text/csv', buffer });
    await page.getByLabel('Kỳ đánh giá').fill('Quý III/2026');
    await page.getByRole('button', { name: 'Đếm hồ sơ' }).click();
    await page.getByRole('button', { name: 'Dừng đếm' }).click();
    await page.getByText('Đã dừng đếm. Chưa ghi gì').waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Đã dừng đếm');
    expect(await page.getByRole('button', { name: 'Dừng đếm' }).isVisible()).toBe(false);
    expect(readdirSync(open.folder)).toEqual([]);
    await page.getByRole('button', { name: 'Đếm hồ sơ' }).click();
    await page.getByRole('heading', { name: 'Số đếm từ danh sách hồ sơ' }).waitFor();
    await page.close();
    await open.clear();
  }, 60_000);

  it('lists dropped as if they were workbooks are told by their content, and counted from there', async () => {
    const open = await openPage();
    const page = await browser.newPage();
    await page.goto(open.address);
    const [head = [], ...dossiers] = cells;
    const half = (from: number, to: number) => [head, ...dossiers.slice(from, to)];
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Sheet1').addRows(half(0, 9).map((row) => [...row]));
    const rowsOfPage = half(9, 99).map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    const files = [
      ['a.xlsx', [...new Uint8Array(await workbook.xlsx.writeBuffer())]],
      ['b.xls', [...Buffer.from(`<html><body><table>${rowsOfPage.join('')}</table></body></html>`)]],
    ];
    await page.evaluate(
      `((files) => {
        const dataTransfer = new DataTransfer();
        for (const [name, bytes] of files) dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
        document.querySelector('h1').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
      })(${JSON.stringify(files)})`,
    );
    await page.getByLabel('a.xlsx').waitFor();
    await page.getByLabel('b.xls').waitFor();
    await page.getByLabel('Kỳ đánh giá').fill('Quý III/2026');
    await page.getByRole('button', { name: 'Đếm hồ sơ' }).click();
    await page.getByRole('heading', { name: 'Số đếm từ danh sách hồ sơ' }).waitFor();
    expect(await page.locator('#gathered').textContent()).toContain(`đếm ${rows.counted}`);
    await page.goto(open.address);
    expect(await page.locator('#open-now').textContent()).not.toContain('a.xlsx');
    await page.close();
    await open.clear();
  }, 60_000);
});
