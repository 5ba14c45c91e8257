// templates/bao-cao.docx: the body of the report in portrait, then its forms as landscape appendices.
import { Document, Packer, Paragraph } from 'docx';
import { finishTemplate } from './finish-template.ts';
import { landscape, numberedHeader, portrait } from './report/appendix.ts';
import { reportBody } from './report/body.ts';
import { firstPage } from './report/first-page.ts';
import { criteriaForm, officerForm, summaryTable } from './report/forms.ts';
import { lastParagraph } from './report/paragraphs.ts';
import { reportStyles } from './report/styles.ts';

/** The template as a file's bytes: always the same. */
export async function reportDocx(): Promise<Uint8Array> {
  const document = new Document({
    title: 'Mẫu báo cáo kết quả chấm điểm giải quyết thủ tục hành chính',
    creator: 'tthc-score',
    lastModifiedBy: 'tthc-score',
    styles: reportStyles(),
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: [
      {
        properties: portrait,
        headers: { default: numberedHeader },
        children: [...firstPage(), ...reportBody()],
      },
      // The mark that ends a repeated section is the first paragraph of the next: so each repetition is a section.
      { properties: landscape, children: [mark('{{#Biểu tiêu chí}}'), ...criteriaForm()] },
      {
        properties: landscape,
        children: [mark('{{/Biểu tiêu chí}}'), mark('{{#Biểu cán bộ}}'), ...officerForm()],
      },
      {
        properties: landscape,
        children: [
          mark('{{/Biểu cán bộ}}'),
          mark('{{#Bảng tổng hợp}}'),
          ...summaryTable(),
          mark('{{/Bảng tổng hợp}}'),
          lastParagraph(),
        ],
      },
    ],
  });
  return finishTemplate(new Uint8Array(await Packer.toBuffer(document)));
}

function mark(text: string): Paragraph {
  return new Paragraph(text);
}
