// templates/bao-cao.docx: the body of the report in portrait, then its forms as landscape appendices.
import { Paragraph } from 'docx';
import { landscape, numberedHeader, portrait } from './report/appendix.ts';
import { reportBody } from './report/body.ts';
import { firstPage } from './report/first-page.ts';
import { criteriaForm, officerForm, summaryTable } from './report/forms.ts';
import { lastParagraph } from './report/paragraphs.ts';
import { wordTemplate } from './word-template.ts';

export function reportDocx(): Promise<Uint8Array> {
  return wordTemplate({
    title: 'Mẫu báo cáo kết quả chấm điểm giải quyết thủ tục hành chính',
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
}

function mark(text: string): Paragraph {
  return new Paragraph(text);
}
