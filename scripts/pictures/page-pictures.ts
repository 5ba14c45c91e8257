// A first quarter on the page of the built program, photographed step by step.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright-core';
import { firstQuarter, type Step } from './first-quarter.ts';
import { keepSmall } from './open-camera.ts';

/** The steps that the guide shows, and how much of the page. */
const shown: Partial<Record<Step, { readonly name: string; readonly height: number }>> = {
  start: { name: 'trang-bat-dau', height: 840 },
  faults: { name: 'trang-bao-loi', height: 850 },
  written: { name: 'trang-van-ban', height: 1010 },
};

/** `figures`: the workbook whose figures the clerk types; `list`: a dossier list. */
export async function pagePictures(figures: string, list: string, images: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tthc-pictures-'));
  const program = spawn(process.execPath, [resolve('bin/tthc-score.js'), 'open', '--no-browser'], {
    cwd: folder,
  });
  const [address] = (await once(createInterface(program.stdout), 'line')) as [string];
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync', '--lang=vi'],
  });
  const width = 1060;
  const page = await browser.newPage({
    viewport: { width, height: 1100 },
    deviceScaleFactor: 1.5,
    locale: 'vi',
  });
  const onStep = async (step: Step) => {
    const picture = shown[step];
    if (picture === undefined) return;
    await asOnWindows(page);
    const path = join(images, `${picture.name}.png`);
    await page.screenshot({ path, clip: { x: 0, y: 0, width, height: picture.height } });
    keepSmall(path);
  };
  await firstQuarter({ page, address, folder, figures, onStep });
  await countedPicture(page, address, list, join(images, 'trang-dem.png'));
  await browser.close();
  program.kill('SIGINT');
  await once(program, 'exit');
  rmSync(folder, { recursive: true });
}

/** What a dossier list came to, with some paper around it. */
async function countedPicture(page: Page, address: string, list: string, path: string): Promise<void> {
  await page.goto(`${address}count`);
  await page
    .locator('#lists')
    .setInputFiles({ name: 'ho-so.csv', mimeType: 'text/csv', buffer: readFileSync(list) });
  await page.getByLabel('Kỳ đánh giá').fill('Quý III/2026');
  await page.getByRole('button', { name: 'Đếm hồ sơ' }).click();
  const box = await page.locator('#gathered').boundingBox();
  if (box === null) throw new Error('nothing was counted');
  const { y, height } = box;
  const clip = { x: 0, y: y - 20, width: page.viewportSize()?.width ?? 0, height: height + 20 };
  await page.screenshot({ path, clip, fullPage: true });
  keepSmall(path);
}

/** The folder of this machine is nothing to a reader. Evaluated as text: the compiler knows no document. */
async function asOnWindows(page: Page): Promise<void> {
  await page.evaluate(
    String.raw`document.querySelectorAll('.path').forEach((one) => { one.textContent = 'D:\\Báo cáo quý'; });`,
  );
}
