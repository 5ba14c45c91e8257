import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import PizZip from 'pizzip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { distributeSheets } from '#app/distribute-sheets';
import { executablePath, openBrowser } from '../browser.ts';
import { filledIn } from '../unit-sheets/sample.ts';
import { ask, send } from './ask.ts';
import { handOver, pageOf } from './hand-over.ts';
import { copied, type OpenPage, openPage } from './open-page.ts';

const workbook = resolve('fixtures/q2-2022.xlsx');
const returned = { field: 'sheets', name: '01 Phòng Tư pháp.xlsx' };

describe('the sheets that units fill in, on the page', () => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage(copied('q2-2022.xlsx', 'q2.xlsx'));
    await pageOf(open.base, open.address);
  });
  afterAll(() => open.clear());

  it('are written into a new folder beside the workbook, the very files of `distribute`', async () => {
    await handOver(open.base, `${open.own}/sheets`, []);
    const out = join(open.folder, 'bang-lenh');
    await distributeSheets({ workbook: join(open.folder, 'q2.xlsx'), out, force: false });
    expect(readdirSync(join(open.folder, 'q2-phieu'))).toEqual(readdirSync(out));
    for (const name of readdirSync(out))
      expect(
        readFileSync(join(open.folder, 'q2-phieu', name)).equals(readFileSync(join(out, name))),
        name,
      ).toBe(true);
    await handOver(open.base, `${open.own}/sheets`, []);
    expect(existsSync(join(open.folder, 'q2-phieu-2'))).toBe(true);
    expect(await pageOf(open.base, open.address)).toContain('q2-phieu-2');
  }, 60_000);

  it('that came back go into a copy, which is opened; what is wrong in which file is said', async () => {
    const good = {
      ...returned,
      bytes: await filledIn({
        'received.online': 1,
        'received.inPerson': 268,
        'received.carriedOver': 1,
        'resolved.early': 270,
      }),
    };
    const { go } = await handOver(open.base, `${open.own}/collect`, [
      good,
      { ...returned, name: 'hong.xlsx', bytes: Buffer.from('x') },
    ]);
    const page = await pageOf(open.base, go);
    expect(page).toContain('<h1>q2-da-gop.xlsx</h1>');
    expect(page).toMatch(
      /Phòng Tư pháp<\/th><td class="class files">01 Phòng Tư pháp\.xlsx<\/td><td class="class"><span class="status-received">đã nhận/u,
    );
    expect(page).toMatch(/<b class="file">hong\.xlsx<\/b>/u);
    expect(existsSync(join(open.folder, 'q2-da-gop.xlsx'))).toBe(true);
  }, 60_000);

  it('that contradict each other write nothing, and both figures are shown', async () => {
    const sheet = (early: number) => filledIn({ 'received.inPerson': early, 'resolved.early': early });
    const { go, part } = await handOver(open.base, `${open.own}/collect`, [
      { ...returned, bytes: await sheet(270) },
      { ...returned, bytes: await sheet(271) },
    ]);
    expect(go).toBeUndefined();
    expect(part).toContain('hai tệp khác nhau');
    expect(part).toMatch(/270[\s\S]*271/u);
  }, 60_000);

  it('of a workbook that was dropped come as one archive', async () => {
    const { go = '' } = await send(open.base, `${open.base}workbooks?file=tha.xlsx`, readFileSync(workbook));
    await pageOf(open.base, go);
    const { download = [] } = await handOver(open.base, `workbooks/${go.split('/').pop()}/sheets`, []);
    const { headers, body } = await ask(new URL(download[0] ?? '', open.base).href);
    expect(headers['content-disposition']).toContain('tha-phieu.zip');
    expect(Object.keys(new PizZip(body).files)).toHaveLength(22);
  }, 60_000);
});

describe.skipIf(executablePath === undefined)('a folder of sheets (skipped without Chromium)', () => {
  it('is chosen as a whole; what no sheet can be is left out, and nothing at all is said', async () => {
    const open = await openPage(copied('q2-2022.xlsx', 'q2.xlsx'));
    const folder = join(open.folder, 'nhan-ve');
    await distributeSheets({ workbook: join(open.folder, 'q2.xlsx'), out: join(folder, 'xa'), force: false });
    for (const name of ['anh.jpg', '~$01 Phòng Tư pháp.xlsx']) writeFileSync(join(folder, name), 'x');
    const browser = await openBrowser();
    const page = await browser.newPage();
    await page.goto(open.address);
    await page.getByRole('heading', { name: 'Không có lỗi' }).waitFor();
    await page.getByText('Phiếu các đơn vị tự điền').click();
    await page.getByRole('button', { name: 'Gộp vào bản sao' }).click();
    await page.getByText('Chưa chọn tệp nào gửi về.').waitFor();
    await page.getByLabel('Hoặc cả thư mục').setInputFiles(folder);
    await page.getByText('(22) 01 Phòng Tư pháp.xlsx, ').waitFor();
    await page.getByRole('button', { name: 'Gộp vào bản sao' }).click();
    await page.getByRole('heading', { name: 'q2-da-gop.xlsx' }).waitFor();
    expect(await page.locator('#gathered').textContent()).not.toContain('anh.jpg');
    await browser.close();
    await open.clear();
  }, 60_000);
});
