// icon.svg → icon.ico, at the sizes Windows asks for. Run by hand when the drawing changes: node scripts/executable/draw-icon.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { Data } from 'resedit';

const sizes = [16, 20, 24, 32, 40, 48, 64, 256];
const drawing = readFileSync(new URL('icon.svg', import.meta.url), 'utf8');

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
const icon = new Data.IconFile();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${drawing}`);
  const png = await page.screenshot({ omitBackground: true });
  const bytes = png.buffer.slice(png.byteOffset, png.byteOffset + png.length);
  const data = Data.RawIconItem.from(bytes, size, size, 32);
  icon.icons.push({ width: size, height: size, colors: 0, planes: 1, bitCount: 32, data });
}
await browser.close();
writeFileSync(new URL('icon.ico', import.meta.url), Buffer.from(icon.generate()));
