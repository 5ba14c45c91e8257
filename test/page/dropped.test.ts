import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeReport } from '#app/make-report';
import { buildReportWord } from '../../scripts/fixtures/report-word.ts';
import { executablePath, openBrowser } from '../browser.ts';
import { type OpenPage, openPage } from './open-page.ts';

const clean = resolve('fixtures/q2-2022.xlsx');
const faulty = resolve('fixtures/q2-2022-cong-bo.xlsx');

describe.skipIf(executablePath === undefined)(
  'a workbook dropped on the page (skipped without Chromium)',
  () => {
    let browser: Browser;
    let open: OpenPage;
    let page: Page;
    beforeAll(async () => {
      browser = await openBrowser();
      open = await openPage();
      page = await browser.newPage();
      await page.goto(open.address);
    });
    afterAll(async () => {
      await browser.close();
      await open.clear();
    });

    it('is read as a copy; what is made of it is downloaded, the same bytes as of `report`', async () => {
      await page.getByLabel('Chọn sổ tính').setInputFiles(clean);
      await page.getByRole('heading', { name: 'Không có lỗi' }).waitFor();
      expect(await page.getByText('không theo dõi được tệp').isVisible()).toBe(true);
      const arriving = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Lập DOCX' }).click();
      const download = await arriving;
      expect(download.suggestedFilename()).toBe('q2-2022-bao-cao.docx');
      const got = join(open.folder, 'tai-ve.docx');
      await download.saveAs(got);
      copyFileSync(clean, join(open.folder, 'q2-2022.xlsx'));
      await makeReport({ workbook: join(open.folder, 'q2-2022.xlsx'), formats: ['docx'], perUnit: false });
      expect(readFileSync(got).equals(readFileSync(join(open.folder, 'q2-2022-bao-cao.docx')))).toBe(true);
    }, 60_000);

    it('dropped again after it was fixed, it is the same workbook on the same page', async () => {
      const address = page.url();
      await dropOn(page, 'q2-2022.xlsx', readFileSync(faulty));
      await page.getByRole('heading', { name: '1 lỗi phải sửa' }).waitFor();
      expect(page.url()).toBe(address);
      const arriving = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Bản đánh dấu chỗ sai' }).click();
      expect((await arriving).suggestedFilename()).toBe('q2-2022-danh-dau.xlsx');
    }, 60_000);

    it('with a handle of the browser, it is followed when it is saved', async () => {
      await page.goto(open.address);
      // A file of the browser's own disk: its handle is a real one, but needs no window in which a person chooses.
      await page.evaluate(
        `(async ([bytes]) => {
        const disk = await navigator.storage.getDirectory();
        const handle = await disk.getFileHandle('theo-doi.xlsx', { create: true });
        globalThis.save = async (content) => {
          const file = await handle.createWritable();
          await file.write(new Uint8Array(content));
          await file.close();
        };
        await globalThis.save(bytes);
        globalThis.showOpenFilePicker = async () => [handle];
      })([${JSON.stringify([...readFileSync(faulty)])}])`,
      );
      await page.getByText('Chọn sổ tính').click();
      await page.getByRole('heading', { name: '1 lỗi phải sửa' }).waitFor();
      expect(await page.getByText('Đang theo dõi').isVisible()).toBe(true);
      await page.evaluate(`globalThis.save(${JSON.stringify([...readFileSync(clean)])})`);
      await page.getByRole('heading', { name: 'Không có lỗi' }).waitFor();
    }, 60_000);

    it('a published report is audited, and a workbook made of it', async () => {
      await page.goto(open.address);
      await page.getByLabel('Chọn sổ tính').setInputFiles({
        name: 'bao-cao.docx',
        mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        buffer: Buffer.from(await buildReportWord()),
      });
      await page.getByRole('heading', { name: 'Báo cáo đã công bố' }).waitFor();
      await page.getByText('29 con số đã công bố khác số tính lại.').waitFor();
      await page.getByLabel('Tên tệp').fill('tu-bao-cao.xlsx');
      await page.getByRole('button', { name: 'Tạo sổ tính' }).click();
      await page.getByRole('heading', { name: 'tu-bao-cao.xlsx' }).waitFor();
      expect(existsSync(join(open.folder, 'tu-bao-cao.xlsx'))).toBe(true);
    }, 60_000);

    it('the next period’s workbook is carried over from this one, beside it', async () => {
      await page.goto(open.address);
      await page.getByLabel('Chọn sổ tính').setInputFiles(clean);
      await page.getByRole('heading', { name: 'Không có lỗi' }).waitFor();
      expect(await page.getByLabel('Kỳ đánh giá').inputValue()).toBe('Quý III/2022');
      await page.getByRole('button', { name: 'Tạo sổ tính' }).click();
      await page.getByRole('heading', { name: 'so-lieu-quy-iii-2022.xlsx' }).waitFor();
      await page.getByRole('heading', { name: 'Sổ tính chưa có số liệu' }).waitFor();
      expect(readdirSync(open.folder)).toContain('so-lieu-quy-iii-2022.xlsx');
    }, 60_000);

    it('when the page is closed, the program ends by itself and leaves no copy behind', async () => {
      await page.close({ runBeforeUnload: true });
      await expect.poll(() => open.child.exitCode, { timeout: 40_000, interval: 250 }).toBe(0);
      expect(readdirSync(tmpdir()).filter((name) => name.includes(`-${open.child.pid}-`))).toEqual([]);
    }, 60_000);
  },
);

async function dropOn(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    `(([name, bytes]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.querySelector('main').dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    })(${JSON.stringify([name, [...bytes]])})`,
  );
}
