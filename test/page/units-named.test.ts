// The card of the start page that makes a new workbook, given the names of the units.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readWorkbook } from '#app/read-workbook';
import { executablePath, openBrowser } from '../browser.ts';
import { type OpenPage, openPage } from './open-page.ts';

const names = 'TP: Phòng Tư pháp\nPhòng Y tế\n\nXP: Phường Him Lam';

describe.skipIf(executablePath === undefined)(
  'a new workbook made of the names of units (skipped without Chromium)',
  () => {
    let browser: Browser;
    let opened: OpenPage;
    let page: Page;
    beforeAll(async () => {
      browser = await openBrowser();
      opened = await openPage();
    });
    beforeEach(async () => {
      page = await browser.newPage();
      await page.goto(opened.address);
      await page.getByLabel('Kỳ đánh giá').fill('Quý III/2026');
    });
    afterAll(async () => {
      await browser.close();
      await opened.clear();
    });

    const make = (text: string) => page.getByLabel('Tên các đơn vị').fill(text);
    const press = () => page.getByRole('button', { name: 'Tạo sổ tính' }).click();

    it('has a row for each, under its group', async () => {
      await make(names);
      await press();
      await page.getByRole('heading', { name: 'so-lieu-quy-iii-2026.xlsx' }).waitFor();
      const { submission } = await readWorkbook(
        readFileSync(join(opened.folder, 'so-lieu-quy-iii-2026.xlsx')),
      );
      expect(submission?.units.map(({ group, name }) => `${group} ${name}`)).toEqual([
        'TP Phòng Tư pháp',
        'TP Phòng Y tế',
        'XP Phường Him Lam',
      ]);
    });

    it('is not made where a name stands twice, and the page says which', async () => {
      await make('TP: Phòng Y tế\nphòng y tế');
      await page.getByLabel('Tên tệp').fill('hai-lan');
      await press();
      await page.getByText('đã có trước đó trong danh sách').waitFor();
    });

    it('is not made of names and of the last period’s file at once', async () => {
      await make(names);
      await page.getByLabel('Kỳ trước').setInputFiles('fixtures/q2-2022.xlsx');
      await press();
      await page.getByText('bỏ chọn tệp ấy, hoặc xóa các tên đã ghi').waitFor();
      expect(await page.getByLabel('Tên các đơn vị').inputValue()).toBe(names);
    });
  },
);
