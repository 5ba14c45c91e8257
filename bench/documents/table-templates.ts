// One table in two templates: the summary table as ours, and the same cells in Jinja's marks for docxtpl.
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { landscape } from '../../scripts/templates/report/appendix.ts';
import { summaryTable } from '../../scripts/templates/report/forms.ts';
import { lastParagraph, repeated } from '../../scripts/templates/report/paragraphs.ts';
import { reportStyles } from '../../scripts/templates/report/styles.ts';

const criteria = [1, 2, 3, 4, 5, 6, 7, 8, 9];

export async function summaryTableOnly(): Promise<Uint8Array> {
  return await packed([...repeated('Bảng tổng hợp', ...summaryTable()), lastParagraph()]);
}

export async function jinjaTable(): Promise<Uint8Array> {
  const head = [
    'STT',
    'Tên',
    ...criteria.map((criterion) => `Tiêu chí ${criterion}`),
    'Tổng',
    'ĐTB',
    'Phân loại',
    'Ghi chú',
  ];
  const cells = [
    'ordinal',
    'name',
    ...criteria.map((criterion) => `c${criterion}`),
    'total',
    'average',
    'classification',
    'note',
  ];
  const table = new Table({
    rows: [
      row(head),
      row(head),
      row(['{%tr for group in groups %}']),
      row(['{{ group.ordinal }}', '{{ group.name }}']),
      row(['{%tr for unit in group.units %}']),
      row(cells.map((cell) => `{{ unit.${cell} }}`)),
      row(['{%tr endfor %}']),
      row(['{%tr endfor %}']),
    ],
  });
  return await packed([table, lastParagraph()]);
}

function row(texts: readonly string[]): TableRow {
  return new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
}

async function packed(children: readonly (Paragraph | Table)[]): Promise<Uint8Array> {
  const document = new Document({
    styles: reportStyles(),
    sections: [{ properties: landscape, children: [...children] }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
