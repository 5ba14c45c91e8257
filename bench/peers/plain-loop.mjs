// What somebody writes in an afternoon: read with SheetJS, add up, fill the same Word template, write a plain workbook.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import xlsx from 'xlsx';

const [from, to] = process.argv.slice(2);
const template = readFileSync(new URL('../../templates/bao-cao.docx', import.meta.url));
mkdirSync(to, { recursive: true });
for (const name of readdirSync(from, { recursive: true }).filter((path) => path.endsWith('.xlsx'))) {
  const workbook = xlsx.read(readFileSync(join(from, name)));
  const sheet = workbook.Sheets['Đơn vị'];
  const rows = xlsx.utils.sheet_to_json(sheet, { header: 1 }).slice(8);
  const units = rows
    .filter((row) => typeof row[0] === 'number')
    .map((row) => ({ name: row[2], points: pointsOf(row) }));
  const document = new Docxtemplater(new PizZip(template), {
    delimiters: { start: '{{', end: '}}' },
    paragraphLoop: true,
    nullGetter: () => '',
  });
  document.render({ 'Đơn vị': units });
  const stem = join(to, basename(name, '.xlsx'));
  writeFileSync(`${stem}.docx`, document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' }));
  const result = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(result, xlsx.utils.json_to_sheet(units), 'Điểm');
  writeFileSync(`${stem}.xlsx`, xlsx.write(result, { type: 'buffer', compression: true }));
}

/** Criterion 1 only: early, on time, late in columns I, J, K. */
function pointsOf(row) {
  const [early = 0, onTime = 0, late = 0] = row.slice(8, 11);
  return (2 * early + onTime) / (early + onTime + late);
}
