// Writes the shipped templates: `npm run templates`.
import { mkdir, writeFile } from 'node:fs/promises';
import { explanationTemplate } from './templates/explanation-docx.ts';
import { indexTemplate } from './templates/index-docx.ts';
import { indexWorkbookTemplate } from './templates/index-xlsx.ts';
import { reportDocx } from './templates/report-docx.ts';
import { unitFormDocx } from './templates/unit-form-docx.ts';
import { buildUnitFormTemplate, buildWorkbookTemplate } from './templates/workbook-template.ts';

const templates: readonly { readonly file: string; readonly build: () => Promise<Uint8Array> }[] = [
  { file: 'bao-cao.docx', build: reportDocx },
  { file: 'bao-cao.xlsx', build: buildWorkbookTemplate },
  { file: 'bieu-don-vi.docx', build: unitFormDocx },
  { file: 'bieu-don-vi.xlsx', build: buildUnitFormTemplate },
  { file: 'giai-thich.docx', build: explanationTemplate },
  { file: 'chi-so.docx', build: indexTemplate },
  { file: 'chi-so.xlsx', build: indexWorkbookTemplate },
];

const folder = new URL('../templates/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const { file, build } of templates) {
  await writeFile(new URL(file, folder), await build());
  console.log(`templates/${file} written`);
}
