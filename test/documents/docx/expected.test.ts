// The real report against what was approved: its text in reading order, its XML part by part, and its pages as pictures.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { fillDocx } from '#documents/docx/fill-docx';
import { differenceOf, type Picture, readPng } from '../../../scripts/expected/picture.ts';
import { missingToPrint, printedPages } from '../../../scripts/expected/printed-pages.ts';
import { readingText } from '../../../scripts/expected/reading-text.ts';
import { expectedFolder, reportAs } from '../../../scripts/expected/real-report.ts';
import { treeText } from '../../../scripts/expected/tree-text.ts';
import { realReport, shippedTemplate } from '../real-report.ts';

const missing = await missingToPrint();
/** Measured: the same page differs by nothing, one whose lower part is a line further down by 0,005 to 0,13. */
const tolerated = 0.004;

let docx: Uint8Array;

beforeAll(async () => {
  docx = await reportAs('docx');
});

describe('the report of Q2/2022 as a Word document', () => {
  it('says what was approved, in reading order', async () => {
    await expect(readingText(docx)).toMatchFileSnapshot(pathOf('report.txt'));
  });

  it('is built as approved, part by part', async () => {
    await expect(treeText(docx)).toMatchFileSnapshot(pathOf('report-parts.txt'));
  });
});

describe.skipIf(missing !== null)(
  `printed pages${missing === null ? '' : `, for want of ${missing}`}`,
  () => {
    let docxPages: readonly Picture[];
    let xlsxPages: readonly Picture[];
    let shorterPages: readonly Picture[];
    beforeAll(async () => {
      const report = await realReport();
      const shorter = { ...report, bodyText: { ...report.bodyText, plans: report.bodyText.plans.slice(1) } };
      const { bytes } = fillDocx(shorter, await shippedTemplate('bao-cao.docx'));
      [docxPages = [], xlsxPages = [], shorterPages = []] = await printedPages([
        { bytes: docx, extension: 'docx' },
        { bytes: await reportAs('xlsx'), extension: 'xlsx' },
        { bytes: bytes ?? new Uint8Array(), extension: 'docx' },
      ]);
    });

    it.each(['docx', 'xlsx'] as const)('of the %s look as approved', async (format) => {
      const names = (await readdir(expectedFolder)).filter((name) => name.startsWith(`${format}-`)).sort();
      const approved = await Promise.all(names.map(async (name) => readPng(await readFile(pathOf(name)))));
      const printed = format === 'docx' ? docxPages : xlsxPages;
      expect(printed).toHaveLength(approved.length);
      approved.forEach((picture, index) => {
        const page = printed[index];
        expect(page === undefined ? 1 : differenceOf(picture, page), names[index]).toBeLessThan(tolerated);
      });
    });

    it('differ where a paragraph of the body is gone', async () => {
      const page = shorterPages[1];
      const approved = readPng(await readFile(pathOf('docx-02.png')));
      expect(page === undefined ? 0 : differenceOf(approved, page)).toBeGreaterThan(tolerated);
    });
  },
);

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, expectedFolder));
}
