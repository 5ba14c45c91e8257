// `npm run pictures`: the pictures of README and guide, made from the fixture by the built program, so that they cannot lie.
// Needs chromium, LibreOffice, pdftoppm, ImageMagick, and under the name Times New Roman a font that has Vietnamese letters.
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { documentPages } from './pictures/document-pages.ts';
import { openCamera } from './pictures/open-camera.ts';
import { pagePictures } from './pictures/page-pictures.ts';
import { runProgram, terminalWindow } from './pictures/terminal-window.ts';
import { workbookWindow } from './pictures/workbook-window.ts';

const folder = mkdtempSync(join(tmpdir(), 'tthc-pictures-'));
for (const name of ['q2-2022.xlsx', 'q2-2022-cong-bo.xlsx']) {
  copyFileSync(`fixtures/${name}`, join(folder, name));
}
const camera = await openCamera();

const sheet = join(folder, 'q2-2022.xlsx');
const units = await workbookWindow(sheet, 'Đơn vị', { columns: 15, rows: 24 });
const counts = await workbookWindow(sheet, 'Đơn vị', { columns: 11, rows: 18 });
const check = runProgram('check q2-2022-cong-bo.xlsx', folder);
const audit = runProgram('audit q2-2022.xlsx --details', folder);
const faults = terminalWindow([
  { ...check, shown: /received-balance-differs/u },
  { ...audit, shown: /C20\b/u },
]);
runProgram('report q2-2022.xlsx', folder);
const pages = documentPages(join(folder, 'q2-2022-bao-cao.docx'), [1, 4], folder);
const [letter = '', form = ''] = pages.map(
  (page) => `<img src="data:image/png;base64,${readFileSync(page, 'base64')}">`,
);

await camera.take('docs/images/tong-quan.png', overview(counts, faults, `${letter}${form}`), 1500);
await camera.take('docs/images/so-tinh.png', units, 1180);
await camera.take('docs/images/bao-loi.png', terminalWindow([{ ...check, shown: /received-balance/u }]), 900);
await camera.take('docs/images/van-ban.png', `<div class="pages">${letter}${form}</div>`, 1180);
runProgram('init q3-2022.xlsx --from q2-2022.xlsx', folder);
const groups = await workbookWindow(join(folder, 'q3-2022.xlsx'), 'Khối', { columns: 10, rows: 7 });
await camera.take('docs/images/trang-khoi.png', groups, 1180);
await pagePictures(resolve('fixtures/q2-2022.xlsx'), resolve('fixtures/dossier-rows.csv'), 'docs/images');
await camera.close();
rmSync(folder, { recursive: true });

function overview(workbook: string, terminal: string, documents: string): string {
  return `<div class="overview">
    <div><h1>1 · Bảng đếm hồ sơ</h1>${workbook}<h1>2 · Kiểm tra, đối chiếu</h1>${terminal}</div>
    <div class="documents"><h1>3 · Báo cáo để ký</h1><div class="stack">${documents}</div></div>
  </div>`;
}
