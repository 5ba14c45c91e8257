import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../axe.ts';
import { executablePath, openBrowser } from '../browser.ts';
import { handOver } from './hand-over.ts';
import { copied, type OpenPage, openPage } from './open-page.ts';

describe.skipIf(executablePath === undefined)('the page by any means (skipped without Chromium)', () => {
  let browser: Browser;
  let start: OpenPage;
  const workbooks = { clean: 'q2-2022.xlsx', faulty: 'q2-2022-cong-bo.xlsx' };
  const addresses: Record<string, string> = {};
  const open: OpenPage[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
    start = await openPage();
    open.push(start);
    addresses.start = start.address;
    addresses.guide = `${start.address}guide`;
    addresses.count = `${start.address}count`;
    const list = { name: 'ho-so.csv', bytes: readFileSync('fixtures/dossier-rows.csv') };
    const { go = '' } = await handOver(start.address, 'count', [list], { period: 'Quý III/2026' });
    const given = await openPage(copied('dossier-rows.csv', 'ho-so.csv'));
    open.push(given);
    addresses.given = given.address;
    addresses.counted = new URL(go, start.address).href;
    for (const [kind, name] of Object.entries(workbooks)) {
      const page = await openPage(copied(name));
      open.push(page);
      addresses[kind] = page.address;
      if (kind === 'clean')
        addresses.explained = `${page.address}/explain?of=${encodeURIComponent('Phường Him Lam')}`;
    }
    // Looked at all the time, so that no program ends between two tests.
    for (const { address } of open) await (await browser.newPage()).goto(address);
  });
  afterAll(async () => {
    await browser.close();
    for (const page of open) await page.clear();
  });

  const visit = async (kind: string, options: Parameters<Browser['newPage']>[0]) => {
    const page = await browser.newPage(options);
    await page.goto(addresses[kind] ?? '');
    const heading = {
      clean: 'Không có lỗi',
      faulty: '1 lỗi phải sửa',
      counted: 'Số đếm từ danh sách hồ sơ',
      given: 'Đếm từ danh sách hồ sơ',
    }[kind];
    if (heading !== undefined) await page.getByRole('heading', { name: heading }).waitFor();
    if (kind === 'clean') await page.locator('iframe.report').waitFor();
    await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    return page;
  };

  describe.each(['start', 'clean', 'faulty', 'count', 'given', 'counted', 'explained', 'guide'])(
    '%s',
    (kind) => {
      let page: Page;
      beforeAll(async () => {
        page = await visit(kind, { bypassCSP: true });
      });
      afterAll(() => page.close());

      it.each([
        ['light', 1280],
        ['light', 390],
        ['dark', 1280],
        ['dark', 390],
      ] as const)(
        'has no fault that axe finds, %s, %i wide, and does not scroll sideways',
        async (colorScheme, width) => {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme });
          expect((await axeFaults(page, colorScheme)).violations).toEqual([]);
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        },
        60_000,
      );
    },
  );

  it('is worked by keyboard alone: from the head of the page to the report, each stop to be seen', async () => {
    const page = await visit('clean', {});
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ text: 'Đến nội dung chính', outline: 'solid' });
    const stops: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      const { text, outline } = await focused(page);
      stops.push(text);
      expect(outline, text).toBe('solid');
    }
    expect(stops).toEqual(expect.arrayContaining(['Sổ tính khác', 'Lập báo cáo Word và Excel', 'Lập PDF']));
    await page.getByRole('button', { name: 'Lập báo cáo Word và Excel' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Mở q2-2022-bao-cao.docx' }).waitFor();
    expect((await focused(page)).text).toBe('Lập báo cáo Word và Excel');
    await page.close();
  }, 60_000);

  it('speaks English where it is asked to', async () => {
    const english = await openPage(undefined, ['--lang', 'en']);
    const page = await browser.newPage();
    await page.goto(english.address);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: 'Make the workbook' }).waitFor();
    await page.close();
    await english.clear();
  });
});

/** Evaluated as text: the compiler knows no document. */
async function focused(page: Page): Promise<{ text: string; outline: string }> {
  return await page.evaluate(`(() => {
    const element = document.activeElement;
    const shown = element.matches('input[type=file].unseen') ? element.closest('form').querySelector('.button') : element;
    return { text: element.textContent.trim().slice(0, 40), outline: getComputedStyle(shown).outlineStyle };
  })()`);
}
