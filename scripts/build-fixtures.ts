// Builds fixtures/*.xlsx from the published report of Q2/2022 of Điện Biên Phủ; fixtures/README.md says what was chosen.
import { writeFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { normalizeWorkbook } from '#ooxml/write/normalize-workbook';
import { indexWorkbook } from './fixtures/index-units.ts';
import { readProse } from './fixtures/prose.ts';
import { readPublished } from './fixtures/published.ts';
import { buildReportExcel } from './fixtures/report-excel.ts';
import { buildReportWord } from './fixtures/report-word.ts';
import { addGroups, addInfo, addOfficers, addPublished } from './fixtures/sheets.ts';
import { addTidyUnits, addUnitsAsPublished } from './fixtures/units.ts';

const published = readPublished();
const prose = readProse();

await build('q2-2022.xlsx', (workbook) => {
  addInfo(workbook, published, prose);
  addGroups(workbook, published, prose, { noteNumbers: [7, 9], verbatim: false });
  addTidyUnits(workbook, published);
  addOfficers(workbook, published);
  addPublished(workbook, published, 'number');
});

await build('q2-2022-cong-bo.xlsx', (workbook) => {
  addInfo(workbook, published, prose);
  addGroups(workbook, published, prose, { noteNumbers: [1, 7, 8, 9], verbatim: true });
  addUnitsAsPublished(workbook, published);
  addOfficers(workbook, published);
  addPublished(workbook, published, 'text');
});

await writeFile(new URL('../fixtures/qd766/phu-tho-q3-2026.xlsx', import.meta.url), await indexWorkbook());
await writeFile(
  new URL('../fixtures/q2-2022/bao-cao-cong-bo.docx', import.meta.url),
  await buildReportWord(),
);

await writeFile(
  new URL('../fixtures/q2-2022/bao-cao-cong-bo.xlsx', import.meta.url),
  await buildReportExcel(),
);

async function build(name: string, fill: (workbook: ExcelJS.Workbook) => void): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'tthc-score';
  workbook.lastModifiedBy = 'tthc-score';
  fill(workbook);
  const bytes = normalizeWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
  await writeFile(new URL(`../fixtures/${name}`, import.meta.url), bytes);
}
