import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../../axe.ts';
import { executablePath, openBrowser } from '../../browser.ts';
import { group, submission, unit } from '../../scoring/make-submission.ts';
import { onePeriod, pageOf, threePeriods } from './sample-page.ts';

const pages = { 'one period': onePeriod().page, 'three periods': threePeriods().page };

describe.skipIf(executablePath === undefined)(
  'in a real browser (skipped where there is no Chromium)',
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    describe.each(Object.entries(pages))('%s', (_, page) => {
      let tab: Page;
      beforeAll(async () => {
        tab = await browser.newPage({ bypassCSP: true });
        await tab.setContent(page);
        await unfold(tab);
      });
      afterAll(() => tab.close());

      it.each(['light', 'dark'] as const)('has no fault that axe finds, %s', async (colorScheme) => {
        await tab.emulateMedia({ colorScheme });
        // Contrast on an SVG pattern or over a drawn band is left to the palette's own test.
        expect(await axeFaults(tab, colorScheme)).toEqual({ violations: [], unjudged: [] });
      });

      it.each([360, 390, 768, 1280])('fits a width of %i without sideways scrolling', async (width) => {
        await tab.setViewportSize({ width, height: 800 });
        expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(width);
      });

      it('works without JavaScript, and neither asks for anything nor complains', async () => {
        const context = await browser.newContext({ javaScriptEnabled: false });
        const tab = await context.newPage();
        const heard: string[] = [];
        tab.on('request', (request) => heard.push(request.url()));
        tab.on('console', (message) => heard.push(message.text()));
        await tab.setContent(page);
        const unit = tab.locator('.unit-losses details').first();
        await unit.locator('summary').click();
        expect(await unit.locator('ol').isVisible()).toBe(true);
        expect(heard).toEqual([]);
        await context.close();
      });
    });

    it('fits a phone with names that are too long for it', async () => {
      const long = 'Phòng'.repeat(60);
      const units = [unit({ name: long, early: 7, onTime: 2, late: 1 }), unit({ name: 'Nội vụ', early: 1 })];
      const tab = await browser.newPage({ viewport: { width: 360, height: 740 } });
      await tab.setContent(pageOf({ ...submission(units), groups: [group({ name: long })] }));
      await unfold(tab);
      expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(360);
      await tab.close();
    });

    it('is walked by keyboard: the first stop leads past the head of the page', async () => {
      const tab = await browser.newPage();
      await tab.setContent(pages['three periods']);
      await tab.keyboard.press('Tab');
      expect(await focused(tab)).toMatchObject({ text: 'Đến nội dung chính', seen: true });
      await tab.keyboard.press('Tab');
      expect(await focused(tab)).toMatchObject({ text: 'Điểm các khối', seen: true });
      const stops = new Set<string>();
      for (let step = 0; step < 60; step += 1) {
        await tab.keyboard.press('Tab');
        const { tag, outline } = await focused(tab);
        stops.add(tag);
        if (tag !== 'BODY') expect(outline).toBe('solid');
      }
      expect([...stops]).toEqual(expect.arrayContaining(['A', 'SUMMARY', 'DIV']));
      await tab.close();
    });

    it('prints on A4 with every fold open', async () => {
      const tab = await browser.newPage();
      await tab.setContent(pages['one period']);
      await tab.emulateMedia({ media: 'print' });
      const folded =
        "[...document.querySelectorAll('details > :not(summary)')].filter((e) => !e.checkVisibility({ contentVisibilityAuto: true })).length";
      // The browser takes up another medium a moment later.
      await expect.poll(() => tab.evaluate(folded)).toBe(0);
      const pdf = (await tab.pdf({ preferCSSPageSize: true })).toString('latin1');
      const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)];
      expect(boxes.length).toBeGreaterThan(2);
      for (const [, width, height] of boxes) {
        expect(Number(width)).toBeCloseTo(595, -1);
        expect(Number(height)).toBeCloseTo(842, -1);
      }
      await tab.close();
    });
  },
);

function unfold(tab: Page): Promise<unknown> {
  return tab.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
}

/** Evaluated as text: the compiler knows no document. */
function focused(tab: Page): Promise<{ tag: string; text: string; seen: boolean; outline: string }> {
  return tab.evaluate(`(() => {
    const element = document.activeElement;
    const { top } = element.getBoundingClientRect();
    return { tag: element.tagName, text: element.textContent.slice(0, 40), seen: top >= 0, outline: getComputedStyle(element).outlineStyle };
  })()`);
}
