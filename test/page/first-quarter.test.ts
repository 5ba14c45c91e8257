import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeReport } from '#app/make-report';
import { firstQuarter, type Step } from '../../scripts/pictures/first-quarter.ts';
import { executablePath, openBrowser } from '../browser.ts';
import { copied, openPage } from './open-page.ts';

const figures = resolve('fixtures/q2-2022.xlsx');

describe.skipIf(executablePath === undefined)(
  'a first quarter without a terminal (skipped without Chromium)',
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    it('goes from an empty folder to the very report that `report` writes, two faults on the way', async () => {
      const { folder, address, said, clear } = await openPage();
      const page = await browser.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).origin));
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      const seen: Partial<Record<Step, string>> = {};

      const workbook = await firstQuarter({
        page,
        address,
        folder,
        figures,
        onStep: async (step) => {
          // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not seen
          seen[step] = await page.locator('main').innerText({ timeout: 5000 });
        },
      });

      expect(seen.faults).toMatch(/lỗi\s+Phòng Giáo dục\s+Tiếp nhận 13 hồ sơ, nhưng đã giải quyết 14/u);
      expect(seen.faults).toContain('Dán ở cửa');
      expect(seen['one-left']).not.toContain('Phòng Giáo dục\nTiếp nhận 13');
      expect(seen.clean).toContain('Phòng TNMT-Trung tâm QLDD');
      expect(readdirSync(folder).sort()).toEqual([
        'so-lieu-quy-ii-2022-bao-cao.docx',
        'so-lieu-quy-ii-2022-bao-cao.xlsx',
        'so-lieu-quy-ii-2022.xlsx',
      ]);
      const out = join(folder, 'by-report');
      const made = await makeReport({ workbook, formats: ['docx', 'xlsx'], folder: out, perUnit: false });
      expect(made.ending).toBe('done');
      for (const name of readdirSync(out))
        expect(readFileSync(join(folder, name)).equals(readFileSync(join(out, name))), name).toBe(true);

      expect([...new Set(asked)]).toEqual([new URL(address).origin]);
      expect(complaints).toEqual([]);
      expect(said()).not.toContain('Lỗi của chương trình');
      await page.close();
      await clear();
    }, 120_000);

    it('is new by itself once the workbook was saved, and how soon is printed', async () => {
      const { folder, address, clear } = await openPage(copied('q2-2022.xlsx', 'q2.xlsx'));
      const page = await browser.newPage();
      await page.goto(address);
      await page.getByRole('heading', { name: 'Không có lỗi' }).waitFor();
      const saved = performance.now();
      copyFileSync(resolve('fixtures/q2-2022-cong-bo.xlsx'), join(folder, 'q2.xlsx'));
      await page.getByRole('heading', { name: '1 lỗi phải sửa' }).waitFor();
      const seconds = (performance.now() - saved) / 1000;
      console.info(`the page followed after ${seconds.toFixed(2)} s`);
      await page.close();
      await clear();
    }, 60_000);
  },
);
