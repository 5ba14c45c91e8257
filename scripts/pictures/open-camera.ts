// Photographs a piece of HTML with headless chromium, and keeps the picture small.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const style = readFileSync(new URL('./pictures.css', import.meta.url), 'utf8');

export interface Camera {
  /** Width in CSS pixels, at most; the picture has more, for sharp screens. */
  take(path: string, html: string, width: number): Promise<void>;
  close(): Promise<void>;
}

export async function openCamera(): Promise<Camera> {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });
  return {
    async take(path, html, width) {
      const page = await browser.newPage({ viewport: { width, height: 100 }, deviceScaleFactor: 1.6 });
      await page.setContent(
        `<!doctype html><meta charset="utf-8"><style>${style}</style><body>${html}</body>`,
      );
      await page.locator('body').screenshot({ path });
      await page.close();
      keepSmall(path);
    },
    close: () => browser.close(),
  };
}

/** 128 colours are enough for text on paper; dithering would make it larger and blurred. */
export function keepSmall(path: string): void {
  const options = ['-strip', '+dither', '-colors', '128', '-define', 'png:compression-level=9'];
  execFileSync('convert', [path, ...options, `PNG8:${path}`]);
}
